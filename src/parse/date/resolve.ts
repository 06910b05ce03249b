import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { getISODay } from "date-fns/getISODay";
import type { NewsDate, RelativeDate } from "../../model/date.js";
import { isoDay, isoOf, monthOf, yearOf } from "./calendar.js";
import { daysSince, settle, tellNearest } from "./nearest.js";

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
  return settle(date, reference, tell);
}

function tell(date: NewsDate, day: Date): string | undefined {
  const { year, month, weekday, relative } = date;
  if (!relative || year !== undefined || date.day !== undefined) return tellNearest(date, day);
  const today = new UTCDateMini(day);
  if (month !== undefined) return isoOf(yearMeant(month, relative, today), month);
  return weekday === undefined
    ? counted(relative, today)
    : isoDay(weekdayMeant(weekday, relative, today));
}

/** The year of a month of this year, the last one or the next one. */
function yearMeant(month: number, { offset }: RelativeDate, today: Date): number {
  const ahead = month - monthOf(today);
  if (offset === 0) return yearOf(today);
  return yearOf(today) + offset + (offset < 0 ? Number(ahead < 0) : -Number(ahead > 0));
}

/** `last` and `next` leave today out, `this` looks ahead. */
function weekdayMeant(weekday: number, { offset }: RelativeDate, today: Date): Date {
  const back = daysSince(weekday, today);
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
