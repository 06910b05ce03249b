import * as z from "zod";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const ISO_INSTANT =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/u;

/** Whether the calendar has this day: 29 February in leap years, never 31 June. */
export function dayExists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Whether a text that opens with `YYYY-MM-DD` names a day that the calendar has. */
export function isoDayExists(text: string): boolean {
  return dayExists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** A day (ISO 8601): `2014-06-22`. */
export const IsoDate: z.ZodType<string, string> = z
  .string()
  .regex(ISO_DATE, "Expected a day as `YYYY-MM-DD`")
  .refine(isoDayExists, "The calendar has no such day");

/** A day, or a date and time with or without offset (ISO 8601): `2014-06-22T09:30:00+02:00`. */
export const IsoDateTime: z.ZodType<string, string> = z
  .string()
  .regex(
    ISO_INSTANT,
    "Expected a date or date-time of ISO 8601, such as `2014-06-22T09:30:00+02:00`",
  )
  .refine(isoDayExists, "The calendar has no such day");
