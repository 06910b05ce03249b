import type { NewsDate } from "../../model/date.js";
import type { Span } from "../../model/span.js";
import { isDigit, isWordUnit } from "../../text/word.js";
import type { DateOptions } from "./date.js";
import type { FoundDate } from "./news-date.js";
import { resolveDate } from "./resolve.js";
import { readDateAt } from "./running.js";
import { openingOf, triggersOf } from "./triggers.js";
import { type DateLexicon, englishDates } from "./words.js";

/**
 * Finds the dates that a running text names.
 *
 * A month or a year on its own is a date only where the words before it say so (`in April`,
 * `since 2011`): `May` is also a name, and a number is most often no year.
 *
 * @param text - The text to look through.
 * @param options - How to read it.
 * @returns The dates in the order of the text, each with its place in it.
 *
 * @example
 * ```ts
 * import { findDates } from "newsdesk";
 *
 * const dates = findDates("It opened on Sunday, two weeks before June 22, 2014.");
 *
 * dates.map((date) => date.text); // => ["Sunday", "June 22, 2014"]
 * dates[1]?.value; // => "2014-06-22"
 * ```
 *
 * @category Parsers
 */
export function findDates(text: string, options: DateOptions = {}): NewsDate[] {
  const { lexicon = englishDates, reference } = options;
  const dates: FoundDate[] = [];
  readDates(text, { start: 0, end: text.length }, lexicon, dates);
  return reference === undefined ? dates : dates.map((date) => resolveDate(date, reference));
}

/**
 * Reads the dates that begin in a part of a text, as they are written.
 *
 * @param dates - Those that stand before it, which the others are added to.
 */
export function readDates(
  text: string,
  { start, end }: Span,
  lexicon: DateLexicon,
  dates: FoundDate[],
): void {
  const { openings } = triggersOf(lexicon);
  let isInside = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isStart = !isInside;
    isInside = isWordUnit(unit);
    if (!isInside || !isStart) continue;
    if (!isDigit(unit) && openings[openingOf(text, at)] === 0) continue;

    const date = readDateAt(text, at, dates.at(-1), lexicon);
    if (!date) continue;
    dates.push(date);
    at = Math.max(at, date.span.end - 1);
  }
}
