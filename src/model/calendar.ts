import type { Format } from "./format.js";
import { MONTHS } from "./months.js";
import { quote } from "./quote.js";
import { rightForm } from "./right-form.js";

const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/u;
const NEWS_DATE =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?)?$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;

/** A text that opens with a year, a month or a day of ISO 8601, whether the calendar has it or not. */
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/** A day and a month in numbers that do not say which is which: `05/06/2014`. */
const TWO_WAYS = /^(?:0?[1-9]|1[0-2])([-/])(?:0?[1-9]|1[0-2])\1\d{4}$/u;

/** How many days each month has, in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this day, in a leap year where none is given: never 31 June. */
export function dayExists(year: number | undefined, month: number, day: number): boolean {
  if (year !== undefined && month === 2 && day === 29) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** The year, the month and the day of a date of ISO 8601, as far as it names them. */
export function partsOf(date: string): { year: number; month?: number; day?: number } {
  const year = Number(date.slice(0, 4));
  if (date.length < 7) return { year };
  const month = Number(date.slice(5, 7));
  return date.length < 10 ? { year, month } : { year, month, day: Number(date.slice(8, 10)) };
}

/** Whether the calendar has the day that a date of ISO 8601 names. */
function exists(date: string): boolean {
  const { year, month = 1, day = 1 } = partsOf(date);
  return dayExists(year, month, day);
}

/** A day or date-time of ISO 8601, made of one that is written in another usual form without doubt. */
export function mendDate(text: string): string | undefined {
  const right = rightForm(text);
  return right !== undefined && dateTime.pattern.test(right) && exists(right) ? right : undefined;
}

/** Says what is wrong with a date that looks right or nearly so, and what it should look like. */
function explain(text: string, example: string): string {
  const right = mendDate(text);
  if (right !== undefined) {
    return `Expected a date of ISO 8601: write ${quote(right)} rather than ${quote(text)}`;
  }
  const written = quote(text);
  if (TWO_WAYS.test(text))
    return `${written} may be two days: write the year first, such as ${example}`;
  const { year, month = 1, day } = partsOf(DAY.exec(text)?.[0] ?? "");
  if (month > 12 && day !== undefined && dayExists(year, day, month)) {
    return `There is no month ${month} in ${written}: the month stands before the day`;
  }
  if (month < 1 || month > 12) return `There is no month ${month} in ${written}`;
  if (day !== undefined && !dayExists(year, month, day)) {
    return `There is no ${day} ${MONTHS[month - 1]}${month === 2 ? ` ${year}` : ""} in ${written}`;
  }
  return `Expected a date of ISO 8601, such as ${example}, but got ${written}`;
}

/** A day, or a date and time with or without offset (ISO 8601). */
export const dateTime: Format = {
  name: "iso-date-time",
  pattern: DATE_TIME,
  fits: exists,
  explain: (text) => explain(text, "`2014-06-22` or `2014-06-22T09:30:00+02:00`"),
};

/** A year, a month, a day, a date and time, or an interval of two of them (ISO 8601). */
export const newsDate: Format = {
  name: "news-date",
  pattern: NEWS_DATE,
  fits: (text) => text.split("/").every(exists),
  explain(text) {
    const ends = text.split("/");
    const wrong =
      ends.length === 2 ? ends.find((end) => !NEWS_DATE.test(end) || !exists(end)) : undefined;
    return explain(wrong ?? text, "`2014`, `2014-06`, `2014-06-22` or `2014-06-22/2014-06-24`");
  },
};

/** A time of day. */
export const timeOfDay: Format = {
  name: "time-of-day",
  pattern: TIME,
  explain: (text) => `Expected a time of day, such as \`09:30\`, but got ${quote(text)}`,
};
