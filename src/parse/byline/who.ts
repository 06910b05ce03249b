import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { toNameCase } from "../name-case.js";
import type { BylineLexicon } from "./lexicon.js";
import { AGENCY, GIVEN, HOUSE_WORD, MASTHEAD, PUBLISHER, vocabularyOf } from "./senses.js";
import type { Word } from "./word.js";

/** Whom words name, where that can be told. */
export type Who = "person" | "house" | "unknown";

/** Whom words name by themselves, and behind a name, where more of them make a house: `Jane Roe, Morning Star`. */
export interface Named {
  readonly alone: Who;
  readonly aside: Who;
}

const PERSON: Named = { alone: "person", aside: "person" };
const HOUSE: Named = { alone: "house", aside: "house" };
const UNKNOWN: Named = { alone: "unknown", aside: "unknown" };
const HOUSE_ASIDE: Named = { alone: "unknown", aside: "house" };

// courier.example   NBC 5
const SITE_OR_STATION = /\p{Alpha}{2}\.\p{Alpha}{2}|^\p{Alpha}+ ?\p{Nd}+$/u;
const ARTICLE = /^(?:The|Die|Der|Das|Les|Las|Los) /iu;

/** More words than this are no name. */
const LONGEST_NAME = 6;

/** Tells whom words name: `Jane Roe`, `J. Roe` a person; `Harbour Post`, `AFP`, `Web Desk` a house. */
export function whoIs(words: readonly Word[], lexicon: BylineLexicon): Named {
  const [first, next] = words as [Word, ...Word[]];
  const printed = words.map(({ text }) => text).join(" ");
  if (words.some(({ kind }) => kind === "team") || signsAsHouse(printed, lexicon)) return HOUSE;
  if (opensPerson(first, next, lexicon)) {
    return next && words.length <= LONGEST_NAME ? PERSON : UNKNOWN;
  }
  if (!next && first.kind === "field") return UNKNOWN;
  if (
    /^\p{Upper}{2,5}$|^\p{Upper}{3,5}[ -].*\p{Lower}|^\p{Alpha}\p{Lower}{3,}\p{Upper}\P{Z}*$/u.test(
      printed,
    )
  )
    return HOUSE;
  let senses = 0;
  for (const word of words) senses |= word.senses;
  if (senses & HOUSE_WORD) return HOUSE;
  return senses & MASTHEAD ? HOUSE_ASIDE : UNKNOWN;
}

/** `AFP`, `courier.example`, `NBC 5`, `The Courier`. */
function signsAsHouse(printed: string, lexicon: BylineLexicon): boolean {
  if (vocabularyOf(lexicon).sensesOf(printed) & (PUBLISHER | AGENCY)) return true;
  return SITE_OR_STATION.test(printed) || ARTICLE.test(printed);
}

function opensPerson(word: Word, next: Word | undefined, lexicon: BylineLexicon): boolean {
  const { text } = word;
  if (isGiven(word) || /^(?:\p{Alpha}\.){1,3}$/u.test(text)) return true;
  const isTitle = meaning(lexicon.honorifics, text) !== undefined;
  return isTitle && (text.endsWith(".") || (next !== undefined && isGiven(next)));
}

/** Whether a word is a given name, or begins with one: `Jean-Luc`. */
export function isGiven({ senses }: Word): boolean {
  return (senses & GIVEN) !== 0;
}

/** The place that papers report from, in its usual case. */
export function bureauOf(text: string, lexicon: BylineLexicon): string | undefined {
  return lookUp(lexicon.bureaus, text) ? toNameCase(text) : undefined;
}

/** The name without what clings to it, and in usual case unless a house prints itself so. */
export function nameOf(words: readonly Word[], isHouse: boolean): string {
  const name = words.map(({ text }) => text).join(" ");
  const bare = /['’]s$/u.test(name) ? name.slice(0, -2) : name;
  return words.length < 2 || isHouse ? bare : toNameCase(bare);
}
