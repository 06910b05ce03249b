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
  const quotations = quotationsOf(tokens);
  return { ...tokens, sentences: sentencesOf(tokens), quotations };
}
