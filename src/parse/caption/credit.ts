import type { Span } from "../../model/span.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { findBare } from "./bare.js";
import { isCredit, readBracketed } from "./bracketed.js";
import { findLeading } from "./leading.js";
import { findMarked } from "./marked.js";

/**
 * Finds where the credit of a caption stands: at its end, else at its start.
 *
 * ```text
 * The bridge at dawn. (Photo by Anna Berg / AFP) © Anna Berg
 *                     └──────── credit ─────────────────────┘
 * ```
 */
export function findCredit(
  text: string,
  { start, end }: Span,
  lexicon: CreditLexicon,
): Span | undefined {
  let at = end;
  for (let found = creditBefore(text, start, end, true, lexicon); found !== undefined; ) {
    at = found;
    const before = trimmedEnd(text, start, at);
    found = creditBefore(text, start, before, false, lexicon);
  }
  // © Provided by Harbour Post The bridge at dawn
  const isWhole = at - start < 3;
  if (!isWhole && at < end) return { start: at, end };
  const leading = findLeading(text, start, end, lexicon);
  if (at < end && (leading === undefined || leading === end)) return { start: at, end };
  return leading === undefined ? undefined : { start, end: leading };
}

function creditBefore(
  text: string,
  start: number,
  end: number,
  isLast: boolean,
  lexicon: CreditLexicon,
): number | undefined {
  if (end <= start) return undefined;
  const bracketed = readBracketed(text, start, end, lexicon);
  if (bracketed && isCredit(bracketed, text, end)) return bracketed.start;

  const marked = findMarked(text, start, end, lexicon);
  if (marked !== undefined) return marked;
  if (!isLast) return undefined;
  const isNote =
    bracketed !== undefined && bracketed.reading.names + bracketed.reading.strays === 0;
  return findBare(text, start, isNote ? trimmedEnd(text, start, bracketed.start) : end, lexicon);
}

/** Where the words end, white space and dangling separators left off. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s|–—-]/u.test(text.charAt(at - 1))) at--;
  return at;
}
