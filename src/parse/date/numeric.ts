import type { Pattern, Scanner } from "../../text/scanner.js";
import type { DateParts } from "./news-date.js";
import { complete, isPossible } from "./written.js";

// Between slashes the month comes first, as in America, unless it cannot be a month.
//
// 2014-06-22      22.6.2014   22. 6. 2014   22.06.14      6/22/2014      22/6/14
// └year┘└m└day    └day┘└year                └day└m└year   └month└day     └day└month
const FIGURES: readonly Pattern<"year" | "month" | "day">[] = [
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/uy,
  /(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>[12]\d{3}|(?<=\d\d\.\d\d\.)\d\d)(?!\d|\.\d)/uy,
  /(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>[12]\d{3}|\d{2})(?![\d/])/uy,
  /(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>[12]\d{3}|\d{2})(?![\d/])/uy,
];
// 2014-06-22T09:30:00+02:00
//           └time──┘ zone
const ISO_TIME: Pattern<"time" | "zone"> =
  /(?<=\d{4}-\d{2}-\d{2})T(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,9})?(?<zone>Z|[+-](?:[01]\d|2[0-3]):[0-5]\d|)(?![\d:])/uy;
const YEAR: Pattern<"year"> = /(?<year>[12]\d{3})(?![\p{Alpha}\d%]|[.,:/]\d|-\d{2}-)/uy;

/** Reads a day that is written in figures. */
export function readFigures(scanner: Scanner): DateParts | undefined {
  for (const pattern of FIGURES) {
    const day = scanner.read(pattern, toDay);
    if (day) return day;
  }
  return undefined;
}

/** Reads a day that is written in figures, and the time that ISO 8601 adds. */
export function readNumericDate(scanner: Scanner): DateParts | undefined {
  const day = readFigures(scanner);
  if (!day) return undefined;
  return (
    scanner.read(ISO_TIME, ({ time, zone }) => ({
      ...day,
      time,
      ...(zone && { timeZone: zone }),
      value: `${day.value}T${time}${zone}`,
    })) ?? day
  );
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

function toDay(groups: Readonly<Record<"year" | "month" | "day", string>>) {
  const date = {
    year: fullYear(groups.year),
    month: Number(groups.month),
    day: Number(groups.day),
  };
  return isPossible(date) ? complete(date) : undefined;
}
