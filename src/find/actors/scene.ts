import * as kind from "../../text/kinds.js";
import type { Reading } from "../../text/reading.js";
import * as sense from "./senses.js";
import type { Known, Vocabulary } from "./vocabulary.js";

/** A text that has been read, with what each of its words can mean. */
export interface Scene extends Reading {
  /** What each token can be: bits of `senses.ts`. */
  readonly senses: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** Looks up each word of a text. */
export function sceneOf(reading: Reading, vocabulary: Vocabulary): Scene {
  const senses = reading.kinds.map((bits, at) =>
    bits & kind.WORD && !(bits & kind.CLITIC) ? senseOf(reading, at, vocabulary) : 0,
  );
  for (const at of reading.sentences) if (at < senses.length) senses[at]! |= sense.FIRST;
  return { ...reading, senses, vocabulary };
}

function senseOf(
  { text, starts, kinds, words }: Reading,
  at: number,
  vocabulary: Vocabulary,
): number {
  const word = words[at]!;
  const proper =
    kinds[at]! & kind.CAPITAL || isPrefixed(text, starts[at]!, word) ? sense.PROPER : 0;
  return proper | (vocabulary.senses.get(word) ?? senseOfForm(word, proper !== 0, vocabulary));
}

/** Whether a word is a name behind a small article: `al-Sisi`, `d'Estaing`. */
function isPrefixed(text: string, start: number, word: string): boolean {
  const mark = word.indexOf("-") > 0 ? word.indexOf("-") : word.search(/['’]/u);
  if (mark < 1 || mark > 3) return false;
  return /\p{Lu}/u.test(text[start + mark + 1] ?? "");
}

/** What a word can be that is not listed as it stands. */
function senseOfForm(word: string, proper: boolean, { senses }: Vocabulary): number {
  if (word.endsWith(".")) return senses.get(word.slice(0, -1)) ?? 0;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const tail = senses.get(word.slice(hyphen + 1)) ?? 0;
    if (tail & (sense.ROLE | sense.GROUP) && !proper) return tail;
    return proper
      ? (senses.get(word.slice(0, word.indexOf("-"))) ?? 0) & ~sense.KNOWN
      : sense.MODIFIER;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII
  return /^[\x00-\x7F]*$/u.test(word) ? 0 : (senses.get(bare(word)) ?? 0);
}

/** A word without the marks on its letters. */
export function bare(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ø/gu, "o").replace(/ł/gu, "l");
}

/** The words from one token up to another, as they stand in the text. */
export function textOf({ text, starts, ends }: Reading, from: number, to: number): string {
  return text.slice(starts[from]!, ends[to - 1]!);
}

/** The longest known name has no more words. */
const LONGEST = 8;

/** Finds the longest known name that begins at a token, and tells the token after it. */
export function knownAt(
  scene: Scene,
  at: number,
  limit: number,
): { known: Known; end: number } | undefined {
  if (!(scene.senses[at]! & sense.KNOWN)) return undefined;
  for (let end = Math.min(limit, at + LONGEST); end > at; end--) {
    const known = scene.vocabulary.known.get(textOf(scene, at, end).toLowerCase());
    if (known) return { known, end };
  }
  return undefined;
}
