const LEAP_YEAR = 2000;
const ISO_DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})(?![\d-])/u;

/** Whether the calendar has this day, in a leap year where none is given: never 31 June. */
export function dayExists(year: number | undefined, month: number, day: number): boolean {
  const date = utcDay(year ?? LEAP_YEAR, month, day);
  return monthOf(date) === month && date.getUTCDate() === day;
}

/** Writes a year, a month of a year, or a day, as ISO 8601 does. */
export function isoOf(year: number, month?: number, day?: number): string {
  let iso = String(year).padStart(4, "0");
  for (const part of [month, day]) {
    if (part !== undefined) iso += `-${String(part).padStart(2, "0")}`;
  }
  return iso;
}

/** A day that no time zone moves; days and months over count on into the next ones. */
export function utcDay(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** The day that an ISO 8601 date or date-time names, as written, if the calendar has it. */
export function toDay(iso: string): Date | undefined {
  const [, year = 0, month = 0, day = 0] = ISO_DAY.exec(iso)?.map(Number) ?? [];
  return dayExists(year, month, day) ? utcDay(year, month, day) : undefined;
}

/** The year of a day. */
export function yearOf(day: Date): number {
  return day.getUTCFullYear();
}

/** The month of a day, from 1 to 12. */
export function monthOf(day: Date): number {
  return day.getUTCMonth() + 1;
}

/** Writes a day as ISO 8601 does. */
export function isoDay(day: Date): string {
  return isoOf(yearOf(day), monthOf(day), day.getUTCDate());
}
