import type { Span } from "../../model/span.js";
import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import { type Tokens, tokensOf } from "../../text/tokens.js";
import type { CaptionLexicon } from "./lexicon.js";
import { vocabularyOf } from "./senses.js";
import { sensesOf } from "./word-senses.js";

/** A caption, or a stretch of one, cut into its words; they count from the start of the caption. */
export interface Words extends Tokens {
  /** What each can be: bits of `senses.ts`. */
  readonly senses: readonly number[];
  /** The first word of the stretch. */
  readonly from: number;
  /** The word behind its last. */
  readonly to: number;
}

/** Words that stand together, by the numbers of the first of them and of the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Cuts a caption into its words, and looks up each of them, once for all who read it. */
export function readWords(text: string, lexicon: CaptionLexicon): Words {
  const tokens = tokensOf(text);
  const senses = sensesOf(tokens, vocabularyOf(lexicon));
  return stretchOf(tokens, senses, 0, senses.length);
}

/** The words of a stretch; cut anew where it begins or ends inside one: `on the quay|Reuters`. */
export function wordsWithin(words: Words, { start, end }: Span, lexicon: CaptionLexicon): Words {
  const from = firstFrom(words.starts, start);
  const to = firstFrom(words.starts, end);
  if (endBefore(words, from) <= start && endBefore(words, to) <= end)
    return stretchOf(words, words.senses, from, to);
  return readWords(" ".repeat(start) + words.text.slice(start, end), lexicon);
}

function endBefore({ ends }: Tokens, at: number): number {
  return at > 0 ? ends[at - 1]! : 0;
}

function stretchOf(tokens: Tokens, senses: readonly number[], from: number, to: number): Words {
  const { text, starts, ends, kinds, words } = tokens;
  return { text, starts, ends, kinds, words, senses, from, to };
}

/** The exact words of a run. */
export function textOf({ text, starts, ends }: Tokens, { from, to }: Run): string {
  return text.slice(starts[from], ends[to - 1]);
}

/** Where a run stands in the caption. */
export function spanOf({ starts, ends }: Tokens, { from, to }: Run): Span {
  return { start: starts[from]!, end: ends[to - 1]! };
}

/** A word in lower case, its full stop left off; empty before the first and after the last. */
export function wordAt({ words, kinds, from, to }: Words, at: number): string {
  if (at < from || at >= to) return "";
  const word = words[at]!;
  return kinds[at]! & kind.ABBREVIATED ? word.slice(0, -1) : word;
}

/** Whether a word, or sign, is one of these kinds; nothing is before the first and after the last. */
export function is({ kinds, from, to }: Words, at: number, bits: number): boolean {
  return at >= from && at < to && (kinds[at]! & bits) !== 0;
}

/** Whether a word can be one of these; nothing is before the first and after the last. */
export function can({ senses, from, to }: Words, at: number, wanted: number): boolean {
  return at >= from && at < to && (senses[at]! & wanted) !== 0;
}

/** Whether two runs share a word. */
export function meet(one: Run, other: Run): boolean {
  return one.from < other.to && other.from < one.to;
}
