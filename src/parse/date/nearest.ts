import type { NewsDate } from "../../model/date.js";
import { dayExists, isoDay, isoOf, monthOf, toDay, utcDay, yearOf } from "./calendar.js";

/** So many months away, a month of this year is less likely meant than its next-door neighbour. */
const FAR = 8;
/** No leap year is further away. */
const LONGEST_WAIT = 8;
/** Years that ISO 8601 writes with four digits. */
const FOUR_DIGITS = /^(?!0000)\d{4}(?!\d)/u;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Fills in the value of a date, where `tell` can say it from the reference day. */
export function settle(
  date: NewsDate,
  reference: string,
  tell: (date: NewsDate, today: Date) => string | undefined = tellNearest,
): NewsDate {
  const today = toDay(reference);
  const value = date.value === undefined && today ? tell(date, today) : undefined;
  if (value === undefined || !FOUR_DIGITS.test(value)) return date;

  const hasTime = date.time !== undefined && WHOLE_DAY.test(value);
  return { ...date, value: hasTime ? `${value}T${date.time}` : value };
}

/** What a date comes to that says nothing of the present: the nearest such day, or the last such weekday. */
export function tellNearest(date: NewsDate, today: Date): string | undefined {
  const { year, month, day, weekday } = date;
  if (year !== undefined) {
    return dayExists(year, month ?? 1, day ?? 1) ? isoOf(year, month, month && day) : undefined;
  }
  if (month === undefined && weekday !== undefined) {
    return isoDay(
      utcDay(yearOf(today), monthOf(today), today.getUTCDate() - daysSince(weekday, today)),
    );
  }
  if (day !== undefined) return nearest(month, day, today);
  return month === undefined ? undefined : isoOf(nearestYear(month, today), month);
}

/** How many days ago a weekday last was: none, if it is today's. */
export function daysSince(weekday: number, today: Date): number {
  return (today.getUTCDay() - weekday + 7) % 7;
}

/** The nearest day of that number, in any month or in one; of two that are as near, the one before. */
function nearest(month: number | undefined, day: number, today: Date): string | undefined {
  const distance = (other: Date): number => Math.abs(Number(other) - Number(today));
  let best: Date | undefined;
  for (let away = -LONGEST_WAIT; away <= LONGEST_WAIT; away++) {
    const other = month
      ? utcDay(yearOf(today) + away, month, day)
      : utcDay(yearOf(today), monthOf(today) + away, day);
    const exists = other.getUTCDate() === day;
    if (exists && (!best || distance(other) < distance(best))) best = other;
  }
  return best && isoDay(best);
}

/** The year of a month: this one, but for a month just over New Year. */
function nearestYear(month: number, today: Date): number {
  const ahead = month - monthOf(today);
  return yearOf(today) + (ahead > FAR ? -1 : ahead < -FAR ? 1 : 0);
}
