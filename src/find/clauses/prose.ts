import type { Span } from "../../model/span.js";
import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import type { Reading } from "../../text/reading.js";
import type { Word, WordTable } from "./words.js";

/** A stretch of tokens, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that were read, so that their place is known. */
export interface Found {
  text: string;
  span: Span;
}

/** A text with what its words can be. */
export interface Prose<Known extends Word = Word> extends Reading {
  /** What each token can be; a few more stand at the end, for those who look ahead. */
  readonly senses: readonly Known[];
  /** For each token, the outermost quotation that it stands in, marks included. */
  readonly quotedBy: readonly (Quotation | undefined)[];
}

/** How many tokens past the end a reader may look. */
const LOOKAHEAD = 8;

/** A sentence longer than this is no sentence; it is read in pieces. */
const LONGEST = 400;

/** Looks the words of a text up. */
export function proseOf<Known extends Word>(
  reading: Reading,
  { forms, unknown }: WordTable<Known>,
): Prose<Known> {
  const { text, starts, ends, kinds, words, sentences, quotations } = reading;
  const senses = new Array<Known>(words.length + LOOKAHEAD);
  const quotedBy = new Array<Quotation | undefined>(words.length);
  for (let at = 0; at < words.length; at++) {
    senses[at] = kinds[at]! & kind.WORD ? (forms.get(words[at]!) ?? unknown) : unknown;
  }
  senses.fill(unknown, words.length);
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    quotedBy.fill(quotation, quotation.open, endOfQuotation(quotation));
  }
  return { text, starts, ends, kinds, words, sentences, quotations, senses, quotedBy };
}

/** Where a quotation ends, its mark included. */
export function endOfQuotation({ close, closed }: Quotation): number {
  return closed ? close + 1 : close;
}

/** The quotation right before a token, or before the comma before that: `"We left", Lund said`. */
export function quotationBefore({ quotedBy, kinds }: Prose, at: number): Quotation | undefined {
  return quotedBy[at - 1] ?? (kinds[at - 1]! & kind.COMMA ? quotedBy[at - 2] : undefined);
}

/** Whether a quotation ends a sentence, its full stop before the mark or behind it: `"We left."`, `"We left".` */
export function endsSentence({ kinds }: Prose, quotation: Quotation, end: number): boolean {
  const close = endOfQuotation(quotation);
  return close >= end || (close === end - 1 && (kinds[close]! & kind.STOP) !== 0);
}

/** The quotation that ends a sentence. */
export function lastQuotation(prose: Prose, { start, end }: Stretch): Quotation | undefined {
  const quotation = prose.quotedBy[end - 1] ?? prose.quotedBy[Math.max(start, end - 2)];
  return quotation && endsSentence(prose, quotation, end) ? quotation : undefined;
}

/** The stretches that speakers and their words stand in: sentences, none of them parted inside quotation marks. */
export function framesOf({ sentences, quotedBy }: Prose): Stretch[] {
  const frames: Stretch[] = [];
  let start = 0;
  for (const end of sentences) {
    const quotation = quotedBy[end];
    if (end === start || (quotation && quotation.open < end)) continue;
    for (; end - start > LONGEST && !quotedBy[start + LONGEST]; start += LONGEST) {
      frames.push({ start, end: start + LONGEST });
    }
    frames.push({ start, end });
    start = end;
  }
  return frames;
}

/** The words of a stretch, and where they stand. */
export function found(prose: Prose, stretch: Stretch): Found {
  const span = spanOf(prose, stretch);
  return { text: prose.text.slice(span.start, span.end), span };
}

/** Where a stretch stands in the text. */
export function spanOf({ starts, ends }: Prose, { start, end }: Stretch): Span {
  return { start: starts[start]!, end: ends[end - 1]! };
}
