import { lookUp } from "../../lexicon/lexicon.js";
import { isGivenName, meaning, type NameLexicon } from "./lexicon.js";
import { isLower } from "./shape.js";

/** Titles that run longer than this are descriptions. */
const LONGEST_TITLE = 12;

/**
 * Counts the words of office and address that stand before a name.
 *
 * ```text
 * former US Secretary of State Dr. John Kerry
 * └───────────── 6 words ────────┘
 * ```
 */
export function countTitleWords(words: readonly string[], lexicon: NameLexicon): number {
  let end = countDescription(words, lexicon);
  let at = end;
  let known = true;
  while (at < words.length && at < end + LONGEST_TITLE) {
    const word = words[at]!;
    if (end > 0 && at === end && linksTitle(word, lexicon)) {
      at = end = endOfDomain(words, at, lexicon);
      known = true;
    } else if (isTitle(words, at, known, lexicon)) {
      at = end = at + 1;
      known = true;
    } else {
      known &&= meaning(lexicon.qualifiers, word) !== undefined;
      at += 1;
    }
  }
  return end;
}

/** Counts what ends in a small word before a name: `actor`, `the British activist`, `Acme founder`. */
function countDescription(words: readonly string[], lexicon: NameLexicon): number {
  const describes = (word: string, at: number): boolean =>
    (word === "the" && at === 0) ||
    (isLower(word) && meaning(lexicon.particles, word) === undefined);
  const count = words.findLastIndex(describes) + 1;
  const isOpening = words.slice(0, count).every(describes);
  return (isOpening || words.length - count > 1) && count < words.length ? count : 0;
}

function isTitle(
  words: readonly string[],
  at: number,
  known: boolean,
  lexicon: NameLexicon,
): boolean {
  const word = words[at]!;
  const isLast = at === words.length - 1;
  const asName = meaning(lexicon.titleNames, word);
  if (asName) {
    if (!known || (isLast && at > 0)) return false;
    if (asName === "given") {
      const next = words.length > at + 2 ? words[at + 1]! : "";
      return isGivenName(next, lexicon);
    }
  }
  return (!isLast || known) && namesTitle(word, lexicon);
}

/** `General`, `Lt.Gov.`, `Magistrate-Judge`: the last of its pieces is a title. */
function namesTitle(word: string, lexicon: NameLexicon): boolean {
  if (isTitleWord(word, lexicon)) return true;
  const last = /[-./](?<last>\p{L}+)\.?$/u.exec(word)?.[1];
  return last !== undefined && isTitleWord(last, lexicon);
}

function isTitleWord(word: string, lexicon: NameLexicon): boolean {
  return (meaning(lexicon.honorifics, word) ?? meaning(lexicon.offices, word)) !== undefined;
}

function linksTitle(word: string, lexicon: NameLexicon): boolean {
  return (
    /^(?:for|to|in|at)$/u.test(word) ||
    (isLower(word) && lookUp(lexicon.particles, word) === "links")
  );
}

/** Finds where `of the Joint Chiefs of Staff`, `of France`, `for Foreign Affairs` ends. */
function endOfDomain(words: readonly string[], at: number, lexicon: NameLexicon): number {
  let start = at;
  while (start < words.length && linksTitle(words[start]!, lexicon)) start += 1;

  let end = Math.min(start + 1, words.length);
  while (end < words.length && meaning(lexicon.qualifiers, words[end - 1]!) === "place") end += 1;
  for (let next = start; next < Math.min(start + 5, words.length - 1); next += 1) {
    if (meaning(lexicon.domains, words[next]!)) end = Math.max(end, next + 1);
  }
  return end;
}
