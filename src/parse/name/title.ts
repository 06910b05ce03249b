import type { Vocabulary } from "../../lexicon/vocabulary.js";
import { isGermanOffice } from "./german.js";
import {
  AS_GIVEN,
  AS_NAME,
  DOMAIN,
  GIVEN,
  LINKS,
  PARTICLE,
  PLACE,
  QUALIFIER,
  TITLE,
} from "./senses.js";
import { LOWER, type Word } from "./word.js";

/** Titles that run longer than this are descriptions. */
const LONGEST_TITLE = 12;

const LINK = /^(?:for|to|in|at)$/u;
/** `Lt.Gov.`, `Magistrate-Judge` */
const LAST_PIECE = /[-./](?<last>\p{Alpha}+)\.?$/u;
const ORDINAL = /^(?:1st|2nd|3rd|First|Second|Third)$/u;
const PIECED = /[-./]./u;

/**
 * Counts the words of office and address that stand before a name.
 *
 * ```text
 * former US Secretary of State Dr. John Kerry
 * └───────────── 6 words ────────┘
 * ```
 */
export function countTitleWords(words: readonly Word[], vocabulary: Vocabulary): number {
  let end = countDescription(words);
  let at = end;
  let known = true;
  while (at < words.length && at < end + LONGEST_TITLE) {
    const word = words[at]!;
    if (end > 0 && at === end && linksTitle(word)) {
      at = end = endOfDomain(words, at);
      known = true;
    } else if (end > 0 && at === end && isClass(words, at)) {
      at = end = at + 2;
    } else if (isTitle(words, at, known, vocabulary)) {
      at = end = at + 1;
      known = true;
    } else {
      known &&= (word.senses & QUALIFIER) !== 0;
      at += 1;
    }
  }
  return end;
}

/** Counts what ends in a small word before a name: `actor`, `the British activist`, `Acme founder`. */
function countDescription(words: readonly Word[]): number {
  let count = words.length;
  while (count > 0 && !describes(words[count - 1]!, count - 1)) count--;
  if (count === 0 || count === words.length) return 0;
  const isOpening = words.slice(0, count).every(describes);
  return isOpening || words.length - count > 1 ? count : 0;
}

function describes({ text, senses }: Word, at: number): boolean {
  if (at === 0 && text === "the") return true;
  return (senses & (LOWER | PARTICLE)) === LOWER && !LINK.test(text);
}

function isTitle(
  words: readonly Word[],
  at: number,
  known: boolean,
  vocabulary: Vocabulary,
): boolean {
  const word = words[at]!;
  const isLast = at === words.length - 1;
  if (word.senses & AS_NAME) {
    if (!known || (isLast && at > 0)) return false;
    if (word.senses & AS_GIVEN) {
      return words.length > at + 2 && (words[at + 1]!.senses & GIVEN) !== 0;
    }
  }
  return (!isLast || known) && namesTitle(word, vocabulary);
}

/** `Sgt. 1st Class`: the classes of a rank. */
function isClass(words: readonly Word[], at: number): boolean {
  return ORDINAL.test(words[at]!.text) && words[at + 1]?.text === "Class";
}

/** `General`, `Lt.Gov.`, `Magistrate-Judge`: the last of its pieces is a title. */
function namesTitle({ text, senses }: Word, vocabulary: Vocabulary): boolean {
  if (senses & TITLE || isGermanOffice(text)) return true;
  const last = PIECED.test(text) ? LAST_PIECE.exec(text)?.groups?.last : undefined;
  return last !== undefined && ((vocabulary.sensesOf(last) & TITLE) !== 0 || isGermanOffice(last));
}

function linksTitle({ text, senses }: Word): boolean {
  return (senses & LOWER) !== 0 && ((senses & LINKS) !== 0 || LINK.test(text));
}

/** Finds where `of the Joint Chiefs of Staff`, `of France`, `for Foreign Affairs` ends. */
function endOfDomain(words: readonly Word[], at: number): number {
  let start = at;
  while (start < words.length && linksTitle(words[start]!)) start += 1;

  let end = Math.min(start + 1, words.length);
  while (end < words.length && words[end - 1]!.senses & PLACE) end += 1;
  for (let next = start; next < Math.min(start + 5, words.length - 1); next += 1) {
    if (words[next]!.senses & DOMAIN) end = Math.max(end, next + 1);
  }
  return end;
}
