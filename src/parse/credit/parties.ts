import { jointIn } from "./joint.js";
import type { CreditLexicon } from "./lexicon.js";
import { type Party, toParty } from "./party.js";

const TOGETHER = /\s(?:and|und|y|og|och|et)\s(?=[\p{Upper}@])/u;
const AND = /^(?:and|und|via)(?:\s|$)/u;
const FOR = /\s(?:for|für)\s(?=[\p{Upper}@])/iu;
const LABEL = /^\p{Alpha}[\p{Alpha}-]{2,20}:(?:\s|$)/u;
/** `Anna M. Berg Jon Dahl`: two people, whom only the initial of the first tells apart. */
const BESIDE =
  /^(?<one>\p{Alpha}+ \p{Upper}\. \p{Alpha}+) (?<other>\p{Upper}\p{Alpha}+ (?:\p{Upper}\. )?\p{Upper}\p{Alpha}+)$/u;
const LONE = /^\p{Upper}\p{Lower}+$/u;

/** Reads the names on both sides of what joins a house to a name, else all of the words as one. */
export function readParties(words: string, by: boolean, lexicon: CreditLexicon): Party[] {
  const joint = jointIn(words, lexicon);
  if (!joint) return LABEL.test(words) ? [] : readTied(words, by, lexicon);
  const sides = [words.slice(0, joint.start), words.slice(joint.end)];
  return sides.flatMap((side) => readTied(side, by, lexicon));
}

/** Reads the names that `and` or `for` ties together, unless they are the name of one house. */
function readTied(text: string, by: boolean, lexicon: CreditLexicon): Party[] {
  const words = text.replace(AND, "");
  const isTied = FOR.test(words) || TOGETHER.test(words);
  return (isTied ? readEach(words, lexicon) : undefined) ?? readOne(words, by, lexicon);
}

function readOne(words: string, by: boolean, lexicon: CreditLexicon): Party[] {
  const { one, other } = BESIDE.exec(words)?.groups ?? {};
  if (one && other) return [one, other].flatMap((name) => readOne(name, by, lexicon));
  const party = toParty(words, lexicon);
  return party ? [by ? asMaker(party) : party] : [];
}

/** Reads those who are tied together, unless the first of them is nobody: `Ministry of Food and Farming`. */
function readEach(words: string, lexicon: CreditLexicon): Party[] | undefined {
  const [makers = "", ...clients] = words.split(FOR);
  const [first = "", ...others] = makers.split(TOGETHER);
  const maker = toParty(first, lexicon);
  if (maker?.is !== "person") return undefined;
  return [
    maker,
    ...others.flatMap((other) => toParty(other, lexicon) ?? []),
    ...clients.flatMap((client) => toParty(client, lexicon) ?? []).map(asHouse),
  ];
}

/** A house that nobody knows and that is called by one word may be a photographer: `Photo by Anna`. */
export function asMaker(party: Party): Party {
  const isLone = party.is === "house" && !party.known && LONE.test(party.name);
  return isLone ? { is: "person", name: party.name } : party;
}

/** Whom somebody works for is a house, even one that is called like a person: `for Harbour Week`. */
export function asHouse(party: Party): Party {
  return party.is === "person" ? { ...party, is: "house", known: false, stock: false } : party;
}
