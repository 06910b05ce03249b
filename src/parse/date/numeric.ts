import type { Pattern, Scanner } from "../../text/scanner.js";
import type { DateParts } from "./news-date.js";
import { complete, isPossible } from "./written.js";

// 2014-06-22T09:30:00+02:00      22.6.2014      6/22/2014
// └iso date┘ └time──┘ zone       └dotted ┘      └slashed┘
const ISO_DATE: Pattern<"year" | "month" | "day"> =
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/uy;
const ISO_TIME: Pattern<"time" | "zone"> =
  /T(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,9})?(?<zone>Z|[+-](?:[01]\d|2[0-3]):[0-5]\d|)(?![\d:])/uy;
const DOTTED: Pattern<"year" | "month" | "day"> =
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>[12]\d{3})(?!\d|\.\d)/uy;
const SLASHED: Pattern<"first" | "second" | "year"> =
  /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>[12]\d{3}|\d{2})(?![\d/])/uy;
const YEAR: Pattern<"year"> = /(?<year>[12]\d{3})(?![\p{L}\d%]|[.,:/]\d|-\d{2}-)/uy;

/**
 * Reads a date that is written in figures.
 *
 * Between slashes the month comes first, as in America, unless it cannot be a month.
 */
export function readNumericDate(scanner: Scanner): DateParts | undefined {
  return readIsoDate(scanner) ?? scanner.read(DOTTED, toDate) ?? scanner.read(SLASHED, fromSlashes);
}

function readIsoDate(scanner: Scanner): DateParts | undefined {
  const date = scanner.read(ISO_DATE, toDate);
  if (!date) return undefined;
  return (
    scanner.read(ISO_TIME, ({ time, zone }) => ({
      ...date,
      time,
      ...(zone && { timeZone: zone }),
      value: `${date.value}T${time}${zone}`,
    })) ?? date
  );
}

function fromSlashes(groups: Readonly<Record<"first" | "second" | "year", string>>) {
  const { first, second, year } = groups;
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  return toDate({ day, month, year: String(fullYear(year)) });
}

/** Reads a year that stands alone. */
export function readYear(scanner: Scanner): DateParts | undefined {
  return scanner.read(YEAR, ({ year }) => complete({ year: Number(year) }));
}

/** The year that two digits stand for: `89` is 1989, `04` is 2004. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function toDate(groups: Readonly<Record<"year" | "month" | "day", string>>) {
  const date = {
    year: Number(groups.year),
    month: Number(groups.month),
    day: Number(groups.day),
  };
  return isPossible(date) ? complete(date) : undefined;
}
