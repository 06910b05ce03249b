import { monthForms } from "../lexicon/en/month-forms.js";
import { weekdayNames } from "../lexicon/en/weekday-names.js";
import type { NewsDate } from "../model/date.js";
import { partsNear } from "./near.js";
import { formatTime } from "./time.js";

/**
 * How to write a date.
 *
 * @category Formatters
 */
export interface FormatDateOptions {
  /**
   * Whose style: `ap` shortens the long months before a day (`Sept. 5`), `plain` does so without
   * points (`Sept 5`), `full` never shortens, and `table` shortens all to three letters (`Sep 5`);
   * `ap` unless given.
   */
  readonly style?: "ap" | "plain" | "full" | "table" | undefined;
  /**
   * The day (ISO 8601) that it is read on: a day less than a week off is told by its name, and the
   * year is left out where it is the same.
   */
  readonly reference?: string | undefined;
}

// 2014-06-22T09:30      2014-06      2014
const MOMENT = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T.*)?)?)?$/u;
const SHORT = 3;

/**
 * Writes a date as news prints it.
 *
 * A month is shortened only before a day, and in tables. What has no parts is written as it was
 * read: `yesterday`.
 *
 * @param date - The date.
 * @param options - How to write it.
 * @returns The text of the date; empty where nothing is known of it.
 *
 * @example
 * ```ts
 * import { formatDate } from "newsdesk";
 *
 * formatDate({ year: 2015, month: 1, day: 12, weekday: 1 }); // => "Monday, Jan. 12, 2015"
 * formatDate({ year: 1975, month: 9 }); // => "September 1975"
 * formatDate({ value: "2014-06-22" }); // => "June 22, 2014"
 * formatDate({ month: 6, day: 22, time: "15:00" }); // => "3 p.m. June 22"
 *
 * const reference = "2014-06-25";
 * formatDate({ value: "2014-06-22" }, { reference }); // => "Sunday"
 * formatDate({ value: "2014-06-05" }, { reference }); // => "June 5"
 * ```
 *
 * @category Formatters
 */
export function formatDate(
  date: NewsDate,
  { style = "ap", reference }: FormatDateOptions = {},
): string {
  const near = reference === undefined ? undefined : partsNear(date, reference);
  const { year, month, day, weekday, time, timeZone } = near ?? partsOf(date);
  const isTable = style === "table";
  const months = day === undefined && !isTable ? monthForms.full : monthForms[style];
  const weekdayName = weekday === undefined ? undefined : weekdayNames[weekday - 1];
  const monthDay = joined(" ", month && months[month - 1], day);
  const written = joined(
    ", ",
    isTable ? weekdayName?.slice(0, SHORT) : weekdayName,
    day === undefined ? joined(" ", monthDay, year) : joined(", ", monthDay, year),
  );
  const clock = time && joined(" ", formatTime(time), timeZone?.includes("/") ? "" : timeZone);
  return joined(" ", clock, written) || date.text || date.value || "";
}

/** The parts of a date: as printed, else what it comes to; none where it is told from another day. */
function partsOf({ relative, value, text, ...parts }: NewsDate): NewsDate {
  if (relative !== undefined && text !== undefined) return {};
  const { year, month, day, weekday, time } = parts;
  if ([year, month, day, weekday, time].some((part) => part !== undefined)) return parts;

  const moment = MOMENT.exec(value ?? "")?.groups ?? {};
  return Object.fromEntries(
    Object.entries(moment).flatMap(([part, digits]) => (digits ? [[part, Number(digits)]] : [])),
  );
}

/** What is there of several parts, with something between. */
function joined(between: string, ...parts: readonly (string | number | undefined)[]): string {
  return parts.filter(Boolean).join(between);
}
