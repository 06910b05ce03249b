import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { getISODay } from "date-fns/getISODay";
import type { NewsDate, RelativeDate } from "../../model/date.js";
import { dayExists, isoDay, isoOf, monthOf, toDay, utcDay, yearOf } from "./calendar.js";

/** So many months away, a month of this year is less likely meant than its next-door neighbour. */
const FAR = 8;
/** No leap year is further away. */
const LONGEST_WAIT = 8;
/** Years that ISO 8601 writes with four digits. */
const FOUR_DIGITS = /^(?!0000)\d{4}(?!\d)/u;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Says what a date comes to, seen from a reference day.
 *
 * A bare weekday is the last such day on or before the reference; a month and a day without a
 * year are in the nearest year that has them; a month alone is of the same year, but for those just over New Year. Weeks
 * begin on Monday. What cannot be told stays as it is.
 *
 * @param date - The date as it was read.
 * @param reference - The day (ISO 8601) that it is seen from.
 * @returns The date, with its `value` where it could be told.
 *
 * @example
 * ```ts
 * import { resolveDate } from "newsdesk";
 *
 * resolveDate({ weekday: 5 }, "2014-06-22").value; // => "2014-06-20"
 * resolveDate({ month: 12, day: 31 }, "2015-01-02").value; // => "2014-12-31"
 * resolveDate({ relative: { unit: "month", offset: 0 } }, "2014-06-22").value; // => "2014-06"
 * ```
 *
 * @category Parsers
 */
export function resolveDate(date: NewsDate, reference: string): NewsDate {
  const today = toDay(reference);
  const value = date.value === undefined && today ? tell(date, today) : undefined;
  if (value === undefined || !FOUR_DIGITS.test(value)) return date;

  const hasTime = date.time !== undefined && WHOLE_DAY.test(value);
  return { ...date, value: hasTime ? `${value}T${date.time}` : value };
}

function tell(date: NewsDate, today: Date): string | undefined {
  const { year, month, day, weekday, relative } = date;
  if (year !== undefined) {
    return dayExists(day ?? 1, month ?? 1, year) ? isoOf(year, month, month && day) : undefined;
  }
  if (month !== undefined) {
    return day === undefined
      ? isoOf(nearestYear(month, relative, today), month)
      : nearest(inEveryYear(month, day, today), today);
  }
  if (weekday !== undefined) return isoDay(toWeekday(weekday, relative, today));
  if (day !== undefined) return nearest(inEveryMonth(day, today), today);
  return relative && counted(relative, today);
}

/** The nearest of several days; of two that are as near, the one before. */
function nearest(days: readonly Date[], today: Date): string | undefined {
  const distance = (day: Date): number => Math.abs(Number(day) - Number(today));
  const [first] = [...days].sort((a, b) => distance(a) - distance(b));
  return first && isoDay(first);
}

function inEveryYear(month: number, day: number, today: Date): Date[] {
  const first = yearOf(today) - LONGEST_WAIT;
  return Array.from({ length: 2 * LONGEST_WAIT + 1 }, (_, at) => first + at)
    .filter((year) => dayExists(day, month, year))
    .map((year) => utcDay(year, month, day));
}

function inEveryMonth(day: number, today: Date): Date[] {
  return [-1, 0, 1]
    .map((offset) => addMonths(today, offset))
    .filter((month) => dayExists(day, monthOf(month), yearOf(month)))
    .map((month) => utcDay(yearOf(month), monthOf(month), day));
}

/** The year of a month: that of the last or next one where it says so, else this year or near it. */
function nearestYear(month: number, relative: RelativeDate | undefined, today: Date): number {
  const ahead = month - monthOf(today);
  const { offset } = relative ?? {};
  if (offset === 0) return yearOf(today);
  if (offset !== undefined && offset < 0) return yearOf(today) + offset + (ahead < 0 ? 1 : 0);
  if (offset !== undefined) return yearOf(today) + offset - (ahead > 0 ? 1 : 0);
  return yearOf(today) + (ahead > FAR ? -1 : ahead < -FAR ? 1 : 0);
}

/** The last such day on or before today; `last` and `next` leave today out, `this` looks ahead. */
function toWeekday(weekday: number, relative: RelativeDate | undefined, today: Date): Date {
  const back = (getISODay(today) - weekday + 7) % 7;
  const { offset } = relative ?? {};
  if (offset === undefined) return addDays(today, -back);
  if (offset < 0) return addDays(today, 7 * (offset + 1) - (back || 7));
  return addDays(today, back === 0 && offset === 0 ? 0 : 7 * Math.max(offset, 1) - back);
}

function counted({ unit, offset }: RelativeDate, today: Date): string | undefined {
  switch (unit) {
    case "hour":
      return undefined;
    case "day":
      return isoDay(addDays(today, offset));
    case "week": {
      const monday = addDays(today, 7 * offset + 1 - getISODay(today));
      return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
    }
    case "month":
      return isoMonth(addMonths(today, offset));
    case "quarter": {
      const first = addMonths(today, 3 * offset - ((monthOf(today) - 1) % 3));
      return `${isoMonth(first)}/${isoMonth(addMonths(first, 2))}`;
    }
    case "year":
      return isoOf(yearOf(today) + offset);
  }
}

function isoMonth(day: Date): string {
  return isoOf(yearOf(day), monthOf(day));
}
