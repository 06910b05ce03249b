import type { DateLexicon } from "./words.js";

/** What a word of a date is; `ago` ends one, the others begin one. */
export type Trigger = "name" | "relative" | "ago";

/** The words that dates are found by: by how they open first, then looked up. */
export interface Triggers {
  /** The openings of the words. */
  readonly openings: Uint8Array;
  /** The words, in lower case. */
  readonly words: ReadonlyMap<string, Trigger>;
}

const made = new WeakMap<DateLexicon, Triggers>();

/** The triggers of a lexicon, made once. */
export function triggersOf(lexicon: DateLexicon): Triggers {
  const known = made.get(lexicon);
  if (known) return known;

  const { days, turns, leans, months, weekdays } = lexicon;
  const words = new Map<string, Trigger>([["ago", "ago"]]);
  for (const table of [days, turns, leans]) {
    for (const word of Object.keys(table)) words.set(word, "relative");
  }
  for (const table of [months, weekdays]) {
    for (const word of Object.keys(table)) words.set(word, "name");
  }

  const openings = new Uint8Array(OPENINGS);
  for (const word of words.keys()) openings[openingOf(word, 0)] = 1;
  const triggers = { openings, words };
  made.set(lexicon, triggers);
  return triggers;
}

/** So many openings are told apart: by five bits of each letter, which are alike in both cases. */
const OPENINGS = 1 << 15;

/** A number for the first three letters of a word, whatever their case. */
export function openingOf(text: string, start: number): number {
  const first = text.charCodeAt(start) & 31;
  const second = text.charCodeAt(start + 1) & 31;
  return (first << 10) | (second << 5) | (text.charCodeAt(start + 2) & 31);
}
