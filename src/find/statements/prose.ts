import type { Span } from "../../model/span.js";
import type { Written } from "../../model/written.js";
import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import type { Reading } from "../../text/reading.js";
import { UNKNOWN, type Word } from "./words.js";

/** A stretch of tokens, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with what its words can be. */
export interface Prose extends Reading {
  /** What each token can be. */
  readonly senses: readonly Word[];
  /** For each token, the quotation it stands in, marks included; the outermost. */
  readonly quotedBy: readonly (Quotation | undefined)[];
}

/** A sentence longer than this is no sentence; it is read in pieces. */
const LONGEST = 400;

/** How many tokens past the end a reader may look. */
const LOOKAHEAD = 8;

export function proseOf(reading: Reading, words: ReadonlyMap<string, Word>): Prose {
  const senses = reading.words.map((word, at) =>
    reading.kinds[at]! & kind.WORD ? (words.get(word) ?? UNKNOWN) : UNKNOWN,
  );
  for (let spare = 0; spare < LOOKAHEAD; spare++) senses.push(UNKNOWN);
  const quotedBy: (Quotation | undefined)[] = new Array(reading.words.length).fill(undefined);
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0) continue;
    const end = quotation.closed ? quotation.close + 1 : quotation.close;
    for (let at = quotation.open; at < end; at++) quotedBy[at] = quotation;
  }
  return { ...reading, senses, quotedBy };
}

/** Where the stretch of a quotation ends, its mark included. */
export function endOfQuotation({ close, closed }: Quotation): number {
  return closed ? close + 1 : close;
}

/** The stretches that a speaker and his words stand in: sentences, but none that is parted inside quotation marks. */
export function framesOf(prose: Prose): Stretch[] {
  const { sentences, quotedBy } = prose;
  const frames: Stretch[] = [];
  let start = 0;
  for (const sentence of sentences) {
    if (sentence === start) continue;
    const quotation = quotedBy[sentence];
    if (quotation && quotation.open < sentence) continue;
    for (; sentence - start > LONGEST && !quotedBy[start + LONGEST]; start += LONGEST) {
      frames.push({ start, end: start + LONGEST });
    }
    frames.push({ start, end: sentence });
    start = sentence;
  }
  return frames;
}

/** The words of a stretch, and where they stand. */
export function writtenOf({ text, starts, ends }: Prose, { start, end }: Stretch): WrittenThere {
  const span = { start: starts[start]!, end: ends[end - 1]! };
  return { text: text.slice(span.start, span.end), span };
}

/** Words that were read, so that their place is known. */
export type WrittenThere = Written & { span: Span };
