import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import type { Reading } from "../../text/reading.js";
import type { Known, Vocabulary } from "./known.js";
import * as sense from "./senses.js";
import { senseOf } from "./word-sense.js";

/** A text that has been read, with what each of its words can mean. */
export interface Scene extends Reading {
  /** What each token can be: bits of `senses.ts`. */
  readonly senses: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** Looks up each word of a text. */
export function sceneOf(reading: Reading, vocabulary: Vocabulary): Scene {
  const { kinds } = reading;
  const senses = new Array<number>(kinds.length);
  for (let at = 0; at < kinds.length; at++) {
    const isWord = (kinds[at]! & (kind.WORD | kind.CLITIC)) === kind.WORD;
    senses[at] = isWord ? senseOf(reading, at, vocabulary) : 0;
  }
  for (const at of reading.sentences) if (at < senses.length) senses[at]! |= sense.FIRST;
  const { text, starts, ends, words, sentences, quotations } = reading;
  return { text, starts, ends, kinds, words, sentences, quotations, senses, vocabulary };
}

/** The words from one token up to another, on one line, with a plain space between each two. */
export function textOf(scene: Reading, from: number, to: number): string {
  const words = written(scene, from, to);
  return isEven(scene, from, to) ? words : words.replace(/\s+/gu, " ");
}

/** Whether nothing but one plain space parts two words, if anything does. */
function isEven({ text, starts, ends }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const gap = starts[at]! - ends[at - 1]!;
    if (gap > 1 || (gap === 1 && text[ends[at - 1]!] !== " ")) return false;
  }
  return true;
}

/** The words from one token up to another, as they stand in the text. */
export function written({ text, starts, ends }: Reading, from: number, to: number): string {
  return text.slice(starts[from]!, ends[to - 1]!);
}

/** The words from one token up to another as a name is looked up by them: in lower case. */
export function nameOf({ words }: Reading, from: number, to: number): string {
  return to - from === 1 ? words[from]! : words.slice(from, to).join(" ");
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
  if (at >= limit || !(scene.senses[at]! & sense.KNOWN)) return undefined;
  const { vocabulary, words } = scene;
  const word = words[at]!;
  const lengths = vocabulary.lengths.get(word) ?? 0;
  const plain = word.includes(".") ? word.replaceAll(".", "") : word;
  let known = vocabulary.known.get(word) ?? vocabulary.known.get(plain);
  let end = at + 1;
  let name = word;
  for (let length = 2; lengths >> length > 0 && at + length <= limit; length++) {
    name += ` ${words[at + length - 1]}`;
    const longer = lengths & (1 << length) ? vocabulary.known.get(name) : undefined;
    if (!longer) continue;
    known = longer;
    end = at + length;
  }
  return known && { known, end };
}
