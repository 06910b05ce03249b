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
    return dayExists(day ?? 1, month ?? 1, year) ? isoOf(year, month, month && day) : undefined;
  }
  if (month !== undefined) {
    return day === undefined
      ? isoOf(nearestYear(month, today), month)
      : nearest(inEveryYear(month, day, today), today);
  }
  if (weekday !== undefined) return isoDay(daysAway(-daysSince(weekday, today), today));
  return day === undefined ? undefined : nearest(inEveryMonth(day, today), today);
}

/** How many days ago a weekday last was: none, if it is today's. */
export function daysSince(weekday: number, today: Date): number {
  return (today.getUTCDay() - weekday + 7) % 7;
}

/** The day so many days from another. */
export function daysAway(count: number, today: Date): Date {
  return utcDay(yearOf(today), monthOf(today), today.getUTCDate() + count);
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
    .map((offset) => utcDay(yearOf(today), monthOf(today) + offset, 1))
    .filter((month) => dayExists(day, monthOf(month), yearOf(month)))
    .map((month) => utcDay(yearOf(month), monthOf(month), day));
}

/** The year of a month: this one, but for a month just over New Year. */
function nearestYear(month: number, today: Date): number {
  const ahead = month - monthOf(today);
  return yearOf(today) + (ahead > FAR ? -1 : ahead < -FAR ? 1 : 0);
}
