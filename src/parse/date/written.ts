import { lookUp } from "../../lexicon/lexicon.js";
import type { Pattern, Scanner } from "../../text/scanner.js";
import { dayExists, isoOf } from "./calendar.js";
import type { DateParts } from "./news-date.js";
import type { DateLexicon } from "./words.js";

// Monday, Jan. 12, 2015      Monday the 12th of January, 2015      January 2015
// └name┘  └name┘└day ┘year            └leading day┘└name┘ └year    └name ┘└year
const NAME: Pattern<"name"> = /(?<name>\p{L}{3,12})/uy;
const COMMA: Pattern = /\.?\s?,?\s{1,2}(?:the\s)?/uy;
const LEADING_DAY: Pattern<"day"> =
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s{1,2}(?:of\s|de\s)?/uy;
const DAY: Pattern<"day"> =
  /(?:\.\s{0,3}|\s{1,3})(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d%]|[.,:/]\d)/uy;
const YEAR: Pattern<"year"> =
  /\.?(?:\s?,\s?|\s(?:of\s|de\s)?)(?<year>[12]\d{3})(?![\p{L}\d%]|,\d)/uy;

/** The words of a date that are in every language: the names of months and of days. */
export type CalendarWords = Pick<DateLexicon, "months" | "weekdays">;

/**
 * Reads a date that names its month, its day of the week, or both.
 *
 * A day that the calendar does not have is no date at all.
 */
export function readWrittenDate(scanner: Scanner, words: CalendarWords): DateParts | undefined {
  const start = scanner.position;
  const weekday = scanner.read(NAME, ({ name }) => lookUp(words.weekdays, name));
  const afterWeekday = scanner.position;
  if (weekday !== undefined) scanner.skip(COMMA);

  const date = readDayFirst(scanner, words) ?? readMonthFirst(scanner, words);
  if (weekday !== undefined && date?.day === undefined) {
    scanner.position = afterWeekday;
    return { weekday };
  }
  if (date && isPossible(date)) return complete(weekday ? { ...date, weekday } : date);
  scanner.position = start;
  return undefined;
}

function readDayFirst(scanner: Scanner, words: CalendarWords): DateParts | undefined {
  const start = scanner.position;
  const day = scanner.read(LEADING_DAY, (groups) => Number(groups.day));
  const month = day && readMonth(scanner, words);
  if (month) return withYear(scanner, { day, month });

  scanner.position = start;
  return undefined;
}

function readMonthFirst(scanner: Scanner, words: CalendarWords): DateParts | undefined {
  const month = readMonth(scanner, words);
  if (month === undefined) return undefined;

  const day = scanner.read(DAY, (groups) => Number(groups.day));
  return withYear(scanner, day === undefined ? { month } : { month, day });
}

function readMonth(scanner: Scanner, words: CalendarWords): number | undefined {
  return scanner.read(NAME, ({ name }) => lookUp(words.months, name));
}

function withYear(scanner: Scanner, date: DateParts): DateParts {
  const year = scanner.read(YEAR, (groups) => Number(groups.year));
  return year === undefined ? date : { year, ...date };
}

/** Whether the calendar has such a day. */
export function isPossible({ year, month, day }: DateParts): boolean {
  return month === undefined || dayExists(day ?? 1, month, year);
}

/** Adds what a date comes to, where its print says all of it. */
export function complete(date: DateParts): DateParts {
  const { year, month, day } = date;
  return year === undefined ? date : { ...date, value: isoOf(year, month, day) };
}
