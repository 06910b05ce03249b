import type { Vocabulary } from "../../lexicon/vocabulary.js";
import * as character from "../../text/characters.js";
import { GIVEN, VIETNAMESE } from "./senses.js";

/** A word of a name, or several that belong together. */
export interface Word {
  readonly text: string;
  /** What it can be, and its shape: bits of `senses.ts`, and those below. */
  readonly senses: number;
}

/** One letter, with a full stop or without: `J.`, `K` */
export const INITIAL: number = 1 << 16;
/** A word that begins with a small letter. */
export const LOWER: number = 1 << 17;
/** A word in capitals throughout: `O'NEILL`, but not `K.` */
export const CAPITALS: number = 1 << 18;
/** A word that holds a small letter. */
export const SMALL: number = 1 << 19;
/** A word that holds a digit. */
export const DIGIT: number = 1 << 20;
/** Several words, of which the first opens a family name: `van der Berg` */
export const OPENED: number = 1 << 21;

const MARKS = /\p{Mn}/gu;

/** Cuts a text into its words at white space. */
export function wordsIn(text: string, start: number, end: number, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && character.classAt(text, at) !== character.SPACE) continue;
    if (at > from) words.push(wordAt(text, from, at, vocabulary));
    from = at + 1;
  }
  return words;
}

/** Joins two words that belong together. */
export function joined(one: Word, other: Word, opens: boolean): Word {
  const both = one.senses | other.senses;
  const isCapitals = (both & (CAPITALS | SMALL)) === CAPITALS;
  const senses = (isCapitals ? CAPITALS : both & SMALL) | (opens ? OPENED : one.senses & OPENED);
  return { text: `${one.text} ${other.text}`, senses };
}

/** Words as printed. */
export function textOf(words: readonly Word[]): string {
  return words.length === 1 ? words[0]!.text : words.map(({ text }) => text).join(" ");
}

/** The word between two offsets of a text. */
export function wordAt(text: string, start: number, end: number, vocabulary: Vocabulary): Word {
  const word = text.slice(start, end);
  let capitals = 0;
  let smalls = 0;
  let senses = 0;
  let isAccented = false;
  for (let at = start; at < end; at = character.next(text, at)) {
    const unit = text.charCodeAt(at);
    const sort = character.classAt(text, at);
    if (sort === character.CAPITAL) capitals++;
    else if (sort === character.SMALL) smalls++;
    else if (sort === character.DIGIT) senses |= DIGIT;
    isAccented ||= (unit >= 0xc0 && unit < 0x250) || (unit >= 0x1e00 && unit < 0x1f00);
  }
  if (character.classAt(text, start) === character.SMALL) senses |= LOWER;
  if (smalls > 0) senses |= SMALL;
  else if (capitals > 1) senses |= CAPITALS;
  const isStopped = end - start === 2 && word.endsWith(".");
  if (capitals + smalls === 1 && (end - start === 1 || isStopped)) senses |= INITIAL;
  senses |= vocabulary.sensesAt(text, start, end);
  return { text: word, senses: isAccented ? senses | nameBy(plain(word), vocabulary) : senses };
}

/** Names are known without their accents: `José`. */
function nameBy(word: string, vocabulary: Vocabulary): number {
  return vocabulary.sensesOf(word) & (GIVEN | VIETNAMESE);
}

/** A word without its accents. */
export function plain(word: string): string {
  return word.normalize("NFD").replace(MARKS, "");
}
