import * as z from "zod";
import { dayExists, newsDate, partsOf } from "./calendar.js";
import { IsoNewsDate, TimeOfDay } from "./formatted.js";
import { model, type Schema } from "./schema.js";
import { refuse } from "./sentences.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * A date that is told from another: `yesterday`, `earlier this month`.
 *
 * @category Models
 */
export interface RelativeDate {
  /** What is counted. */
  unit: "hour" | "day" | "week" | "month" | "quarter" | "year";
  /** How many of them, before (negative) or after; 0 is the present one. */
  offset: number;
}

/**
 * Checks that a value is a relative date.
 *
 * @category Schemas
 */
export const RelativeDate: Schema<RelativeDate> = model<RelativeDate>()({
  unit: z.enum(["hour", "day", "week", "month", "quarter", "year"]),
  offset: z.int(),
});

/**
 * A date as news text gives it: in parts, some of them left out.
 *
 * What is printed stands in the parts. What it comes to, once it is complete or was
 * resolved against a reference day, stands in `value`.
 *
 * @category Models
 */
export interface NewsDate {
  /** The exact words: `Sunday`, `earlier this month`. */
  text?: string | undefined;
  /** Where they stand, when they were read. */
  span?: Span | undefined;
  /** The year, in four digits. */
  year?: number | undefined;
  /** From 1 (January) to 12. */
  month?: number | undefined;
  /** From 1 to 31. */
  day?: number | undefined;
  /** From 1 (Monday) to 7 (Sunday), as in ISO 8601. */
  weekday?: number | undefined;
  /** The time of day, as `HH:MM` or `HH:MM:SS`. */
  time?: string | undefined;
  /** The time zone, as printed or by its IANA name. */
  timeZone?: string | undefined;
  /** How it is told from the reference day, where it is. */
  relative?: RelativeDate | undefined;
  /**
   * ISO 8601 at the precision known: `2014`, `2014-06`, `2014-06-22`, a date-time with or
   * without offset, or an interval `a/b`.
   */
  value?: string | undefined;
  /** Whether it is only roughly so: `around 2011`. */
  approximate?: boolean | undefined;
}

const ZONE = /T.{4,20}(?:Z|[+-]\d{2}:\d{2})$/u;

/** The length of `2014-06-22`. */
const DAY_LENGTH = 10;

/**
 * Checks that a value is a date: that the calendar has it, and that its parts agree with its value.
 *
 * @category Schemas
 */
export const NewsDate: Schema<NewsDate> = model<NewsDate>()({
  text: Text.optional(),
  span: Span.optional(),
  year: z.int().min(1).max(9999).optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  weekday: z.int().min(1).max(7).optional(),
  time: TimeOfDay.optional(),
  timeZone: Text.optional(),
  relative: RelativeDate.optional(),
  value: IsoNewsDate.optional(),
  approximate: z.boolean().optional(),
}).check(spanFitsText, partsAgree);

/** A check for dates: the calendar has the day, and the value says the same as the parts. */
function partsAgree(context: z.core.ParsePayload<NewsDate>): void {
  const { year, month, day, value } = context.value;
  if (month !== undefined && day !== undefined && !dayExists(year, month, day)) {
    refuse(context, "date/no-such-day", ["day"], { day, month, ...(year && { year }) });
  }
  if (value === undefined || !newsDate.pattern.test(value)) return;

  const [start = value, end] = value.split("/");
  if (end !== undefined) {
    if (runsBackwards(start, end)) refuse(context, "date/interval-order", ["value"], { value });
    return;
  }
  const known = partsOf(value);
  for (const part of ["year", "month", "day"] as const) {
    const is = context.value[part];
    if (is === undefined || known[part] === undefined || is === known[part]) continue;
    refuse(context, "date/part-differs", [part], { part, is, value });
  }
}

/** Whether an interval ends before it starts: by the moments where both are known, else by the days. */
function runsBackwards(start: string, end: string): boolean {
  if (ZONE.test(start) && ZONE.test(end)) return Date.parse(start) > Date.parse(end);
  return start.slice(0, Math.min(end.length, DAY_LENGTH)) > end;
}
