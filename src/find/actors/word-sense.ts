import * as kind from "../../text/kinds.js";
import type { Reading } from "../../text/reading.js";
import { bare } from "./forms.js";
import type { Vocabulary } from "./known.js";
import * as sense from "./senses.js";

/** Tells what a word can be: bits of `senses.ts`. */
export function senseOf(
  { text, starts, kinds, words }: Reading,
  at: number,
  { senses }: Vocabulary,
): number {
  const bits = kinds[at]!;
  const word = words[at] === "master" ? asOne(words, at, senses) : words[at]!;
  if (bits & kind.CAPITAL) {
    const sees = senses.get(word) ?? senseOfForm(word, true, senses);
    return (isGivenName(kinds, at, sees) ? sees & ~sense.SMALL : sees) | sense.PROPER;
  }
  if (bits & kind.JOINED && isPrefixed(text, starts[at]!)) {
    return senseOfForm(word, true, senses) | sense.PROPER;
  }
  return senses.get(word) ?? senseOfForm(word, false, senses);
}

/** A word with the one before it, where they are known as one: `harbor master`. */
function asOne(words: readonly string[], at: number, senses: ReadonlyMap<string, number>): string {
  const whole = `${words[at - 1]}${words[at]!}`;
  return senses.has(whole) ? whole : words[at]!;
}

/** Whether a small word inside a sentence is a given name all the same: `the minister, Per Roe`. */
function isGivenName(kinds: readonly number[], at: number, sees: number): boolean {
  if (!(sees & sense.GIVEN && sees & sense.SMALL)) return false;
  const isInside = at > 0 && (kinds[at - 1]! & (kind.WORD | kind.COMMA)) !== 0;
  return isInside && (kinds[at + 1]! & kind.CAPITAL) !== 0;
}

/** The longest article that is written onto a name is `ash-`. */
const LONGEST_ARTICLE = 3;
const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** Whether a word is a name behind a small article: `al-Sisi`, `d'Estaing`. */
function isPrefixed(text: string, start: number): boolean {
  for (let at = start + 1; at <= start + LONGEST_ARTICLE; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || code === APOSTROPHE || code === CURLY_APOSTROPHE) {
      return /^\p{Upper}/u.test(text.slice(at + 1, at + 2));
    }
  }
  return false;
}

/** What a word can be that is not listed as it stands. */
function senseOfForm(word: string, isProper: boolean, senses: ReadonlyMap<string, number>): number {
  if (isPlain(word)) {
    if (isProper || word.length < 6) return 0;
    if (word.endsWith("ist") || word.endsWith("maker")) return sense.ROLE;
    return word.endsWith("ists") ? sense.GROUP : 0;
  }
  if (word.includes(".")) return senses.get(word.replaceAll(".", "")) ?? 0;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return senseOfCompound(word, hyphen, isProper, senses);
  return senses.get(bare(word)) ?? 0;
}

/** Whether a word, in lower case, is made of English letters only. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < LETTER_A || code > LETTER_Z) return false;
  }
  return true;
}

const LETTER_A = 97;
const LETTER_Z = 122;

/** What a word with a hyphen can be: `co-author`, `Jean-Luc`, `pro-government`, `Secretary-General`. */
function senseOfCompound(
  word: string,
  hyphen: number,
  isProper: boolean,
  senses: ReadonlyMap<string, number>,
): number {
  const end = senses.get(word.slice(hyphen + 1)) ?? 0;
  const tail = end & (sense.ROLE | sense.GROUP);
  if (end & sense.PEOPLE) return sense.GROUP;
  if (!isProper) return tail === 0 ? sense.MODIFIER : tail;
  const head = word.slice(0, word.indexOf("-"));
  const front = senses.get(head) ?? 0;
  if (tail & front & sense.ROLE) return sense.ROLE;
  return head.length > 3 ? front & sense.GIVEN : 0;
}
