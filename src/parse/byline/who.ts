import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { plain } from "../name/word.js";
import { toNameCase } from "../name-case.js";
import type { BylineLexicon } from "./lexicon.js";
import { AGENCY, GIVEN, HOUSE, MASTHEAD, PUBLISHER, vocabularyOf } from "./senses.js";
import type { Word } from "./word.js";

/** Whom words name, where that can be told. */
export type Who = "person" | "house" | "unknown";

const ACCENTED = /[À-ɏ]/u;
// courier.example   NBC 5
const SITE_OR_STATION = /\p{L}{2}\.\p{L}{2}|^\p{L}+ ?\p{N}+$/u;
const ARTICLE = /^(?:The|Die|Der|Das|Les|Las|Los) /iu;

/** More words than this are no name. */
const LONGEST_NAME = 6;

/**
 * Tells whom words name: `Jane Roe`, `J. Roe` a person; `Harbour Post`, `AFP`, `Web Desk` a house.
 *
 * Behind a name (`isAside`) more words make a house: `Jane Roe, Morning Star`.
 */
export function whoIs(words: readonly Word[], isAside: boolean, lexicon: BylineLexicon): Who {
  const [first = "", ...rest] = words.map(({ text }) => text);
  const printed = [first, ...rest].join(" ");
  if (words.some(({ kind }) => kind === "team") || signsAsHouse(printed, lexicon)) return "house";
  if (opensPerson(first, rest[0], lexicon)) {
    return rest.length > 0 && words.length <= LONGEST_NAME ? "person" : "unknown";
  }
  if (rest.length === 0 && words[0]!.kind === "field") return "unknown";
  if (/^\p{Lu}{2,5}$|^\p{Lu}{3,5}[ -].*\p{Ll}|^\p{L}\p{Ll}{3,}\p{Lu}\P{Z}*$/u.test(printed))
    return "house";
  const wanted = isAside ? HOUSE | MASTHEAD : HOUSE;
  const vocabulary = vocabularyOf(lexicon);
  return words.some(({ text }) => vocabulary.sensesOf(text) & wanted) ? "house" : "unknown";
}

/** `AFP`, `courier.example`, `NBC 5`, `The Courier`. */
function signsAsHouse(printed: string, lexicon: BylineLexicon): boolean {
  if (vocabularyOf(lexicon).sensesOf(printed) & (PUBLISHER | AGENCY)) return true;
  return SITE_OR_STATION.test(printed) || ARTICLE.test(printed);
}

function opensPerson(word: string, next: string | undefined, lexicon: BylineLexicon): boolean {
  if (isGiven(word, lexicon) || /^(?:\p{L}\.){1,3}$/u.test(word)) return true;
  const isTitle = meaning(lexicon.honorifics, word) !== undefined;
  return isTitle && (word.endsWith(".") || (next !== undefined && isGiven(next, lexicon)));
}

/** Whether a word is a given name, or begins with one: `Jean-Luc`. */
export function isGiven(word: string, lexicon: BylineLexicon): boolean {
  const vocabulary = vocabularyOf(lexicon);
  const bare = ACCENTED.test(word) ? plain(word) : word;
  if (vocabulary.sensesOf(bare) & GIVEN) return true;
  const hyphen = bare.indexOf("-");
  return hyphen > 0 && (vocabulary.sensesAt(bare, 0, hyphen) & GIVEN) !== 0;
}

/** The place that papers report from, in its usual case. */
export function bureauOf(text: string, lexicon: BylineLexicon): string | undefined {
  return lookUp(lexicon.bureaus, text) ? toNameCase(text) : undefined;
}

/** The name without what clings to it, and in usual case unless a house prints itself so. */
export function nameOf(words: readonly Word[], lexicon: BylineLexicon): string {
  const name = words.map(({ text }) => text).join(" ");
  const bare = /['’]s$/u.test(name) ? name.slice(0, -2) : name;
  const isPlain = words.length < 2 || whoIs(words, true, lexicon) === "house";
  return isPlain ? bare : toNameCase(bare);
}
