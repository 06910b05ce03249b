import { jointIn } from "./joint.js";
import type { CreditLexicon } from "./lexicon.js";
import { type Party, toParty } from "./party.js";

const TOGETHER = /\s(?:and|und|y|og|och|et)\s(?=[\p{Lu}@])/u;
const AND = /^\s?(?:and|und|via)\s/u;
const FOR = /\s(?:for|für)\s(?=[\p{Lu}@])/iu;
const LABEL = /^\s*\p{L}[\p{L}-]{2,20}:\s/u;
const LONE = /^\p{Lu}\p{Ll}+$/u;

/** Reads the names on both sides of what joins a house to a name, else all of the words as one. */
export function readParties(words: string, by: boolean, lexicon: CreditLexicon): Party[] {
  const joint = jointIn(words, lexicon);
  if (!joint) return LABEL.test(words) ? [] : readTied(words, by, lexicon);
  const sides = [words.slice(0, joint.start), words.slice(joint.end)];
  return sides.flatMap((side) => readTied(side, by, lexicon));
}

/** Reads the names that `and` or `for` ties together, unless they are the name of one house. */
function readTied(text: string, by: boolean, lexicon: CreditLexicon): Party[] {
  const words = AND.test(text) ? text.replace(AND, "") : text;
  const [makers = "", ...clients] = FOR.test(words) ? words.split(FOR) : [words];
  const [first = "", ...others] = TOGETHER.test(makers) ? makers.split(TOGETHER) : [makers];
  const maker = toParty(first, lexicon);
  const isOne = clients.length + others.length === 0;
  if (isOne || maker?.is !== "person") {
    const party = isOne ? maker : toParty(words, lexicon);
    return party ? [by && isLone(party) ? { is: "person", name: party.name } : party] : [];
  }
  return [
    maker,
    ...others.flatMap((other) => toParty(other, lexicon) ?? []),
    ...clients.flatMap((client) => toParty(client, lexicon) ?? []).map(asHouse),
  ];
}

/** Whether a house that nobody knows is called by one word, as a photographer may be: `Photo by Anna`. */
function isLone(party: Party): party is Party & { is: "house" } {
  return party.is === "house" && !party.known && LONE.test(party.name);
}

/** Whom somebody works for is a house, even one that is called like a person: `for Harbour Week`. */
export function asHouse(party: Party): Party {
  return party.is === "person" ? { ...party, is: "house", known: false, stock: false } : party;
}
