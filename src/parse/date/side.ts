import type { NewsDate } from "../../model/date.js";
import { isoDay, monthOf, toDay, utcDay, yearOf } from "./calendar.js";
import { settle, tellNearest } from "./nearest.js";

/** Which side of the reference day a sentence tells of. */
export type Side = "ahead" | "behind";

/**
 * Moves a resolved date to the side of the reference day that its sentence tells of:
 * `will meet on Saturday` means the next one, `was beaten in October` the last one.
 *
 * A date with a year of its own, and one that says itself which way it goes (`next Friday`),
 * stays as it is.
 */
export function onSide(date: NewsDate, reference: string, side: Side): NewsDate {
  const { value, ...unsettled } = date;
  if (value === undefined || date.year !== undefined || date.relative) return date;
  const step = side === "ahead" ? 1 : -1;
  const isThere = reference.startsWith(value.slice(0, DAY));
  if (isThere || value > reference === step > 0) return date;
  const moved = settle(unsettled, reference, (_, today) => {
    const year = Number(value.slice(0, YEAR)) + step;
    if (date.month !== undefined) return tellNearest({ ...unsettled, year }, today);
    const isWeekday = date.weekday !== undefined && date.day === undefined;
    return isWeekday ? weekAway(toDay(value)!, step) : undefined;
  });
  return moved.value === undefined ? date : moved;
}

/** The same weekday, a week before or after. */
function weekAway(day: Date, step: number): string {
  return isoDay(utcDay(yearOf(day), monthOf(day), day.getUTCDate() + 7 * step));
}

/** How many characters of an ISO date tell the year, and the day. */
const YEAR = "YYYY".length;
const DAY = "YYYY-MM-DD".length;
