import type { NewsDate } from "../model/date.js";

const MILLISECONDS = 86_400_000;
const WEEK = 7;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/u;

/**
 * The parts of a date that are needed to tell it to those who read on the day of `reference`: the day
 * of the week within seven days of it, the year only where it is another.
 */
export function partsNear(date: NewsDate, reference: string): NewsDate | undefined {
  const day = dayOf(date);
  const today = Date.parse(reference.slice(0, "YYYY-MM-DD".length));
  if (day === undefined) return undefined;

  const told = new Date(day);
  const time = date.time === undefined ? {} : { time: date.time };
  if (Math.abs(day - today) < WEEK * MILLISECONDS)
    return { weekday: told.getUTCDay() || WEEK, ...time };
  const isOtherYear = told.getUTCFullYear() !== new Date(today).getUTCFullYear();
  return {
    ...(isOtherYear && { year: told.getUTCFullYear() }),
    month: told.getUTCMonth() + 1,
    day: told.getUTCDate(),
    ...time,
  };
}

/** The day that a date stands for, where it is one. */
function dayOf({ value = "", year, month, day }: NewsDate): number | undefined {
  const [iso] = ISO_DAY.exec(value) ?? [];
  if (iso !== undefined) return Date.parse(iso);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(year, month - 1, day);
}
