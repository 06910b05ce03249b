import * as z from "zod";
import { dayExists } from "./calendar.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";

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

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;
const MOMENT =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/u;

/**
 * Checks that a value is a date: that the calendar has it, and that its parts agree with its value.
 *
 * @category Schemas
 */
export const NewsDate: Schema<NewsDate> = model<NewsDate>()({
  text: z.string().min(1).optional(),
  span: Span.optional(),
  year: z.int().min(1).max(9999).optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  weekday: z.int().min(1).max(7).optional(),
  time: z.string().regex(TIME, "Expected a time of day as `HH:MM` or `HH:MM:SS`").optional(),
  timeZone: z.string().min(1).optional(),
  relative: RelativeDate.optional(),
  value: z.string().optional(),
  approximate: z.boolean().optional(),
}).check(spanFitsText, (context) => {
  const { year, month, day, value } = context.value;
  const refuse = (key: keyof NewsDate, message: string): void => {
    context.issues.push({ code: "custom", input: context.value[key], path: [key], message });
  };
  // A leap year, where none is given: 29 February may be meant.
  if (month !== undefined && day !== undefined && !dayExists(year ?? 2000, month, day)) {
    refuse("day", `The calendar has no day ${day} in month ${month}${year ? ` of ${year}` : ""}`);
  }
  if (value === undefined) return;

  const ends = value.split("/").map((moment) => MOMENT.exec(moment)?.groups);
  if (ends.length > 2 || ends.some((end) => !end || !momentExists(end))) {
    refuse(
      "value",
      "Expected a date of ISO 8601 that exists: `2014`, `2014-06`, `2014-06-22`, a date-time, or two of them as `a/b`",
    );
  } else if (ends.length === 1) {
    for (const [key, part] of Object.entries({ year, month, day })) {
      const known = ends[0]?.[key];
      if (part !== undefined && known !== undefined && part !== Number(known)) {
        refuse(key as keyof NewsDate, `The ${key} is ${part}, but the value says \`${value}\``);
      }
    }
  } else if (value.slice(0, value.indexOf("/")) > value.slice(value.indexOf("/") + 1)) {
    refuse("value", "An interval cannot end before it starts");
  }
});

function momentExists({
  year,
  month = "01",
  day = "01",
}: Partial<Record<string, string>>): boolean {
  return dayExists(Number(year), Number(month), Number(day));
}
