import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { toNameCase } from "../name-case.js";
import type { BylineLexicon } from "./lexicon.js";
import type { Word } from "./words.js";

/** Whether the words name a paper, an agency or a desk: `Harbour Post`, `AFP`, `The Courier`. */
export function isHouse(words: readonly Word[], isAside: boolean, lexicon: BylineLexicon): boolean {
  const [first, ...rest] = words.map(({ text }) => text);
  const printed = [first, ...rest].join(" ");
  if (lookUp(lexicon.publishers, printed) || words.some(({ kind }) => kind === "team")) return true;
  if (/\p{L}{2}\.\p{L}{2}|^\p{L}+ ?\p{N}+$/u.test(printed)) return true;
  if (/^(?:The|Die|Der|Das|Les|Las|Los)$/iu.test(first!) && rest.length > 0) return true;
  if (isGiven(first!, lexicon) || (rest.length === 0 && words[0]!.kind === "field")) return false;
  if (rest.length === 0 && /^\p{Lu}{2,5}$|^\p{L}\p{Ll}{3,}\p{Lu}/u.test(printed)) return true;
  if (/^\p{Lu}{3,5}$/u.test(first!) && /\p{Ll}/u.test(rest.join(""))) return true;
  const tables = isAside ? [lexicon.houseWords, lexicon.mastheads] : [lexicon.houseWords];
  return words.some(({ text }) => tables.some((table) => lookUp(table, text)));
}

/** Whether the words surely name a person: a title, a given name or an initial opens them. */
export function isPerson(words: readonly Word[], lexicon: BylineLexicon): boolean {
  const [first, second] = words;
  if (second === undefined || isHouse(words, false, lexicon) || words.length > 6) return false;
  const isTitle = first!.text.endsWith(".") && meaning(lexicon.honorifics, first!.text);
  return Boolean(isTitle) || isGiven(first!.text, lexicon) || /^\p{L}\.$/u.test(first!.text);
}

/** The place that papers report from, in its usual case. */
export function bureauOf(text: string, lexicon: BylineLexicon): string | undefined {
  return lookUp(lexicon.bureaus, text) ? toNameCase(text) : undefined;
}

/** The name without what clings to it, and in usual case when a person's stands in capitals. */
export function nameOf(words: readonly Word[], isHouse: boolean): string {
  const name = words
    .map(({ text }) => text)
    .join(" ")
    .replace(/['’]s$/u, "");
  return isHouse || words.length < 2 ? name : toNameCase(name);
}

/** Whether a word is a given name, or begins with one: `Jean-Luc`. */
export function isGiven(word: string, lexicon: BylineLexicon): boolean {
  const [head = ""] = word.split("-", 1);
  return (lookUp(lexicon.givenNames, word) ?? lookUp(lexicon.givenNames, head)) !== undefined;
}
