import type * as z from "zod";
import { type Format, formatted } from "./format.js";
import { rightForm } from "./right-form.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/u;
const NEWS_DATE =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?)?$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;

/** The parts of a date that the calendar must have; the ones that are left out can be any. */
const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;

/** Whether the calendar has this day: 29 February in leap years, never 31 June. */
export function dayExists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Year, month and day of a text that opens with a date of ISO 8601. */
function partsOf(text: string): [number, number, number] | undefined {
  const { year, month = "1", day = "1" } = DAY.exec(text)?.groups ?? {};
  return year === undefined ? undefined : [Number(year), Number(month), Number(day)];
}

/** Whether the calendar has the day that a date of ISO 8601 names. */
function exists(text: string): boolean {
  const parts = partsOf(text);
  return parts !== undefined && dayExists(...parts);
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
    return `Expected a date of ISO 8601: write \`${right}\` rather than \`${text}\``;
  }
  const [year, month, day] = partsOf(text) ?? [0, 1, 1];
  const written = `\`${text.slice(0, 40)}\``;
  if (month > 12 && dayExists(year, day, month)) {
    return `There is no month ${month} in ${written}: the month stands before the day`;
  }
  if (month < 1 || month > 12) return `There is no month ${month} in ${written}`;
  if (!dayExists(year, month, day)) {
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
    const wrong = text.split("/").find((end) => !NEWS_DATE.test(end) || !exists(end)) ?? text;
    return explain(wrong, "`2014`, `2014-06`, `2014-06-22` or `2014-06-22/2014-06-24`");
  },
};

/** A time of day. */
export const timeOfDay: Format = {
  name: "time-of-day",
  pattern: TIME,
  explain: (text) => `Expected a time of day, such as \`09:30\`, but got \`${text.slice(0, 40)}\``,
};

/** Checks for a day, or a date and time with or without offset: `2014-06-22T09:30:00+02:00`. */
export const IsoDateTime: z.ZodType<string, string> = formatted(dateTime);
