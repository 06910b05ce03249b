import { lookUp } from "../../lexicon/lexicon.js";
import { isGivenName, meaning } from "../name/lexicon.js";
import { toNameCase } from "../name-case.js";
import type { BylineLexicon } from "./lexicon.js";
import type { Word } from "./word.js";

/** Whom words name, where that can be told. */
export type Who = "person" | "house" | "unknown";

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
  const tables = isAside ? [lexicon.houseWords, lexicon.mastheads] : [lexicon.houseWords];
  const isNamed = words.some(({ text }) => tables.some((table) => lookUp(table, text)));
  return isNamed ? "house" : "unknown";
}

/** `AFP`, `courier.example`, `NBC 5`, `The Courier`. */
function signsAsHouse(printed: string, lexicon: BylineLexicon): boolean {
  if (lookUp(lexicon.publishers, printed) || lookUp(lexicon.agencies, printed)) return true;
  return /\p{L}{2}\.\p{L}{2}|^\p{L}+ ?\p{N}+$|^(?:The|Die|Der|Das|Les|Las|Los) /iu.test(printed);
}

function opensPerson(word: string, next: string | undefined, lexicon: BylineLexicon): boolean {
  if (isGiven(word, lexicon) || /^(?:\p{L}\.){1,3}$/u.test(word)) return true;
  const isTitle = meaning(lexicon.honorifics, word) !== undefined;
  return isTitle && (word.endsWith(".") || (next !== undefined && isGiven(next, lexicon)));
}

/** Whether a word is a given name, or begins with one: `Jean-Luc`. */
export function isGiven(word: string, lexicon: BylineLexicon): boolean {
  if (isGivenName(word, lexicon)) return true;
  const hyphen = word.indexOf("-");
  return hyphen > 0 && isGivenName(word.slice(0, hyphen), lexicon);
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
