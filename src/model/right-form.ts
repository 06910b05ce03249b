import { MONTHS } from "./months.js";
import { rightTime } from "./right-time.js";

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s/iu;

// 2014-6-2 · 2014/06/22 · 20140622
const YEAR_FIRST =
  /^(?<year>\d{4})(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|(?<compact>\d{4}))(?!\d)/u;
// 22 June 2014 · 22-Jun-2014
const DAY_FIRST = /^(?<day>\d{1,2})[\s-](?<month>\p{Alpha}{3,9})\.?[\s-](?<year>\d{4})(?!\d)/u;
// June 22, 2014 · Jun 22 2014
const MONTH_FIRST = /^(?<month>\p{Alpha}{3,9})\.?\s{1,2}(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)/u;
// 22.06.2014 · 06/22/2014
const IN_NUMBERS =
  /^(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u;

// Jun 22 09:30:00 CEST 2014: the year stands behind the time
const YEAR_LAST =
  /^(?<day>\p{Alpha}{3} {1,2}\d{1,2}) (?<time>\d[\d:]{3,7}(?: [\p{Upper}\d:+-]{1,6})?) (?<year>\d{4})$/u;

type Groups = Partial<Record<string, string>>;

/**
 * The form that ISO 8601 gives to a date that is written in another usual one.
 *
 * Only where there is no doubt: `05/06/2014` may be May or June, so it has none.
 */
export function rightForm(text: string): string | undefined {
  const written = text.trim().replace(WEEKDAY, "").replace(YEAR_LAST, "$<day> $<year> $<time>");
  const found = [YEAR_FIRST, DAY_FIRST, MONTH_FIRST, IN_NUMBERS]
    .map((form) => form.exec(written))
    .find((match) => match !== null);
  if (!found) return undefined;

  const date = dayOf(found.groups as Groups);
  const rest = written.slice(found[0].length);
  const time = rest === "" ? "" : rightTime(rest);
  return date === undefined || time === undefined ? undefined : `${date}${time}`;
}

function dayOf(groups: Groups): string | undefined {
  const { year, compact } = groups;
  if (compact !== undefined) return `${year}-${compact.slice(0, 2)}-${compact.slice(2)}`;
  const { month, day } = groups.first === undefined ? groups : wayRound(groups);
  if (month === undefined || day === undefined) return undefined;
  const number = /^\d/u.test(month) ? month : numberOf(month.toLowerCase());
  return `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The number of a month that is named by its first letters, three or more; `0` for any other word. */
function numberOf(word: string): string {
  return String(MONTHS.findIndex((month) => month.toLowerCase().startsWith(word)) + 1);
}

/** Which of two numbers is the month; with points between them the day stands first wherever they are written. */
function wayRound({ first, second, mark }: Groups): Groups {
  const dayFirst = { day: first, month: second };
  const monthFirst = { month: first, day: second };
  if (Number(second) > 12) return monthFirst;
  return Number(first) > 12 || first === second || mark === "." ? dayFirst : {};
}
