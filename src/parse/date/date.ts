import type { NewsDate } from "../../model/date.js";
import { Scanner } from "../../text/scanner.js";
import { toNewsDate } from "./news-date.js";
import { readNumericDate, readYear } from "./numeric.js";
import { readRelativeDate } from "./relative.js";
import { resolveDate } from "./resolve.js";
import { calendarOf, type DateLexicon, englishDates } from "./words.js";
import { readWrittenDate } from "./written.js";

/**
 * How to read a date.
 *
 * @category Parsers
 */
export interface DateOptions {
  /** The words to read by; English unless given. */
  readonly lexicon?: DateLexicon | undefined;
  /** The day (ISO 8601) that dates are resolved against; without it they stay as printed. */
  readonly reference?: string | undefined;
}

const SPACE = /\s*/uy;

/**
 * Reads the date that a text opens with.
 *
 * @param text - The date, or a text that begins with it.
 * @param options - How to read it.
 * @returns The date, or `undefined` when the text opens with none that the calendar has.
 *
 * @example
 * ```ts
 * import { parseDate } from "newsdesk";
 *
 * parseDate("Monday, Jan. 12, 2015")?.value; // => "2015-01-12"
 * parseDate("5 October")?.day; // => 5
 * parseDate("5 October", { reference: "2020-09-30" })?.value; // => "2020-10-05"
 * parseDate("June 31, 2014"); // => undefined
 * ```
 *
 * @category Parsers
 */
export function parseDate(text: string, options: DateOptions = {}): NewsDate | undefined {
  const { lexicon = englishDates, reference } = options;
  const scanner = new Scanner(text);
  scanner.skip(SPACE);
  const start = scanner.position;

  const parts =
    readNumericDate(scanner) ??
    readWrittenDate(scanner, calendarOf(lexicon)) ??
    readRelativeDate(scanner, lexicon) ??
    readYear(scanner);
  const date = parts && toNewsDate(text, start, scanner.position, parts);
  return date && reference !== undefined ? resolveDate(date, reference) : date;
}
