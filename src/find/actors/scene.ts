import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import type { Reading } from "../../text/reading.js";
import type { Known, Vocabulary } from "./known.js";
import * as sense from "./senses.js";

/** A text that has been read, with what each of its words can mean. */
export interface Scene extends Reading {
  /** What each token can be: bits of `senses.ts`. */
  readonly senses: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** Looks up each word of a text. */
export function sceneOf(reading: Reading, vocabulary: Vocabulary): Scene {
  const { kinds } = reading;
  const senses: number[] = [];
  for (let at = 0; at < kinds.length; at++) {
    const isWord = (kinds[at]! & (kind.WORD | kind.CLITIC)) === kind.WORD;
    senses.push(isWord ? senseOf(reading, at, vocabulary) : 0);
  }
  for (const at of reading.sentences) if (at < senses.length) senses[at]! |= sense.FIRST;
  const { text, starts, ends, words, sentences, quotations } = reading;
  return { text, starts, ends, kinds, words, sentences, quotations, senses, vocabulary };
}

function senseOf(
  { text, starts, kinds, words }: Reading,
  at: number,
  { senses }: Vocabulary,
): number {
  const bits = kinds[at]!;
  const word = words[at]!;
  if (bits & kind.CAPITAL) {
    const sees = senses.get(word) ?? senseOfForm(word, true, senses);
    return (isGivenName(kinds, at, sees) ? sees & ~sense.SMALL : sees) | sense.PROPER;
  }
  if (bits & kind.JOINED && isPrefixed(text, starts[at]!)) {
    return senseOfForm(word, true, senses) | sense.PROPER;
  }
  return senses.get(word) ?? senseOfForm(word, false, senses);
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
      return /^\p{Lu}/u.test(text.slice(at + 1, at + 2));
    }
  }
  return false;
}

/** What a word can be that is not listed as it stands. */
function senseOfForm(word: string, isProper: boolean, senses: ReadonlyMap<string, number>): number {
  if (isPlain(word)) {
    if (isProper || word.length < 6) return 0;
    if (word.endsWith("ist")) return sense.ROLE;
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

/** A word in lower case without the marks on its letters. */
export function bare(word: string): string {
  if (isAscii(word)) return word;
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l");
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

const LAST_ASCII = 127;

/** The words from one token up to another, on one line. */
export function textOf(scene: Reading, from: number, to: number): string {
  const words = written(scene, from, to);
  return words.includes("\n") || words.includes("  ") ? words.replace(/\s+/gu, " ") : words;
}

/** The words from one token up to another, as they stand in the text. */
export function written({ text, starts, ends }: Reading, from: number, to: number): string {
  return text.slice(starts[from]!, ends[to - 1]!);
}

/** Where the sentence of a token begins. */
export function sentenceOf({ sentences }: Reading, at: number): number {
  return sentences[firstFrom(sentences, at + 1) - 1]!;
}

/** The longest known name that begins at a token and ends before another, and the token after it. */
export function knownAt(
  scene: Scene,
  at: number,
  limit: number,
): { known: Known; end: number } | undefined {
  if (!(scene.senses[at]! & sense.KNOWN)) return undefined;
  const { vocabulary, words } = scene;
  const word = words[at]!;
  const lengths = vocabulary.lengths.get(word) ?? 1;
  for (let length = 31 - Math.clz32(lengths); length > 0; length--) {
    if (!(lengths & (1 << length)) || at + length > limit) continue;
    const name = length === 1 ? word : textOf(scene, at, at + length).toLowerCase();
    const known = vocabulary.known.get(name);
    if (known) return { known, end: at + length };
  }
  const known = word.includes(".") ? vocabulary.known.get(word.replaceAll(".", "")) : undefined;
  return known && { known, end: at + 1 };
}
