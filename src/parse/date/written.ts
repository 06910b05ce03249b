import type { Pattern, Scanner } from "../../text/scanner.js";
import { dayExists, isoOf } from "./calendar.js";
import type { DateParts } from "./news-date.js";

// Monday, Jan. 12, 2015      Monday the 12th of January, 2015      January 2015
// └name┘  └name┘└day ┘year            └leading day┘└name┘ └year    └name ┘└year
const NAME: Pattern<"name"> = /(?<name>\p{Alpha}{3,12})/uy;
const COMMA: Pattern = /\.?\s?,?\s{1,2}(?:the\s)?/uy;
const LEADING_DAY: Pattern<"day"> =
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?\s{1,2}(?:of\s|de\s)?/uy;
const DAY: Pattern<"day"> =
  /(?:\.\s{0,3}|\s{1,3})(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{Alpha}\d%]|[.,:/]\d)/uy;
const YEAR: Pattern<"year"> =
  /\.?(?:\s?,\s?|\s(?:of\s|del?\s)?)(?<year>[12]\d{3})(?![\p{Alpha}\d%]|,\d)/uy;

/** Says which month or day of the week has a name. */
export type Calendar = (name: string) => {
  readonly month?: number | undefined;
  readonly weekday?: number | undefined;
};

/**
 * Reads a date that names its month, its day of the week, or both.
 *
 * A day that the calendar does not have is no date at all.
 */
export function readWrittenDate(scanner: Scanner, calendar: Calendar): DateParts | undefined {
  const start = scanner.position;
  const weekday = scanner.read(NAME, ({ name }) => calendar(name).weekday);
  const afterWeekday = scanner.position;
  if (weekday !== undefined) scanner.skip(COMMA);

  const date = readDay(scanner, calendar);
  if (weekday !== undefined && date?.day === undefined) {
    scanner.position = afterWeekday;
    return { weekday };
  }
  if (date && isPossible(date)) {
    if (weekday !== undefined) date.weekday = weekday;
    return complete(date);
  }
  scanner.position = start;
  return undefined;
}

/** Reads a month, the day that stands before or behind it, and the year. */
function readDay(scanner: Scanner, calendar: Calendar): DateParts | undefined {
  const leading = scanner.read(LEADING_DAY, (groups) => Number(groups.day));
  const month = scanner.read(NAME, ({ name }) => calendar(name).month);
  if (month === undefined) return undefined;

  const day = leading ?? scanner.read(DAY, (groups) => Number(groups.day));
  const year = scanner.read(YEAR, (groups) => Number(groups.year));
  const date: DateParts = year === undefined ? { month } : { year, month };
  if (day !== undefined) date.day = day;
  return date;
}

/** Whether the calendar has such a day. */
export function isPossible({ year, month, day }: DateParts): boolean {
  return month === undefined || dayExists(year, month, day ?? 1);
}

/** Adds what a date comes to, where its print says all of it. */
export function complete(date: DateParts): DateParts {
  const { year, month, day } = date;
  if (year !== undefined) date.value = isoOf(year, month, day);
  return date;
}
