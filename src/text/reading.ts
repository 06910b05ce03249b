import { firstFrom } from "./first-from.js";
import { type Quotation, quotationsOf } from "./quotations.js";
import { sentencesOf } from "./sentences.js";
import { type Tokens, tokensOf } from "./tokens.js";

/** A text, read once for all who look for something in it. */
export interface Reading extends Tokens {
  /** Where each sentence begins, and last the number of tokens. */
  readonly sentences: readonly number[];
  /** What stands in quotation marks, in order. */
  readonly quotations: readonly Quotation[];
}

/** Reads a text: its words and signs, its sentences, its quotations. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  const { starts, ends, kinds, words } = tokens;
  const quotations = quotationsOf(tokens);
  return { text, starts, ends, kinds, words, sentences: sentencesOf(tokens), quotations };
}

/** The same reading, with a sentence that begins at a place in the text: behind a dateline, say. */
export function partedAt(reading: Reading, offset: number): Reading {
  const first = firstFrom(reading.starts, offset);
  if (first === 0 || reading.sentences.includes(first)) return reading;
  const next = firstFrom(reading.sentences, first);
  return { ...reading, sentences: reading.sentences.toSpliced(next, 0, first) };
}
