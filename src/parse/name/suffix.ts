import type { Vocabulary } from "../../lexicon/vocabulary.js";
import { GENERATION, SUFFIX } from "./senses.js";
import { CAPITALS, INITIAL, textOf, type Word } from "./word.js";

/** So many words has a suffix of several: `attorney at law`. */
const LONG_SUFFIX = 3;

const SHORT = /^.?[aeiou].?$/iu;

/**
 * Counts the words that stand after a name.
 *
 * ```text
 * Kenneth Clarke QC MP
 *               └─ 2 ─┘
 * ```
 */
export function countSuffixWords(words: readonly Word[], vocabulary: Vocabulary): number {
  let left = words.length;
  for (;;) {
    if (left > 1 && isSuffixWord(words, left, vocabulary)) left -= 1;
    else if (left > LONG_SUFFIX && isSuffixOf(words.slice(left - LONG_SUFFIX, left), vocabulary))
      left -= LONG_SUFFIX;
    else return words.length - left;
  }
}

/** Whether words between commas are suffixes, and nothing else. */
export function isSuffix(words: readonly Word[], vocabulary: Vocabulary): boolean {
  const isEach = words.every((word) => word.senses & SUFFIX || isCompound(word, vocabulary));
  return isEach || (words.length === LONG_SUFFIX && isSuffixOf(words, vocabulary));
}

function isSuffixOf(words: readonly Word[], vocabulary: Vocabulary): boolean {
  return (vocabulary.sensesOf(textOf(words)) & SUFFIX) !== 0;
}

/** Whether the last of so many words is a suffix. */
function isSuffixWord(words: readonly Word[], count: number, vocabulary: Vocabulary): boolean {
  const word = words[count - 1]!;
  if (!(word.senses & SUFFIX)) return isCompound(word, vocabulary);
  if (word.senses & INITIAL) return count > LONG_SUFFIX;
  return (word.senses & GENERATION) !== 0 || !SHORT.test(word.text) || standsOut(word, words[0]!);
}

/** Two letters are a degree where capitals tell them from a name: `Yo-Yo Ma`, `Jane Roe MA`. */
function standsOut(word: Word, name: Word): boolean {
  return (word.senses & CAPITALS) !== 0 && !(name.senses & CAPITALS);
}

/** `AIA-CSI`: pieces that are suffixes each. */
function isCompound({ text }: Word, vocabulary: Vocabulary): boolean {
  if (!text.includes("-")) return false;
  return text.split("-").every((piece) => vocabulary.sensesOf(piece) & SUFFIX);
}
