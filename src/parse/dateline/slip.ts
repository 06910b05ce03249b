import { lookUp } from "../../lexicon/lexicon.js";
import type { Pattern, Scanner } from "../../text/scanner.js";
import type { DateParts } from "../date/news-date.js";
import { isPossible } from "../date/written.js";
import type { Mending } from "./draft.js";
import type { DatelineLexicon } from "./words.js";

// Narch 2      Apri l7      April l      March 2O      March 119      April, 13
// └month┘└day  └month└day
const SLIP: Pattern<"month" | "day"> =
  /(?<month>\p{L}{3,10})(?:\.|\s?,)?\s{1,2}(?<day>[\dlIO]{1,3})(?![\p{L}\d:/%])/uy;
const ONE = /[lI]/gu;
const ZERO = /O/gu;

/** A date with a slip in it, and what was done about it. */
export interface Slip {
  readonly date: DateParts;
  readonly repair: Mending;
}

/** Reads a date whose month is misspelt by one letter, or whose day is mistyped. */
export function readSlip(scanner: Scanner, { months }: DatelineLexicon): Slip | undefined {
  const { text } = scanner;
  return scanner.read(SLIP, (groups, at) => {
    const month = monthOf(groups.month, months);
    if (month === undefined) return undefined;

    const isCut = lookUp(months, `${groups.month}${groups.day.charAt(0)}`) === month;
    const digits = isCut ? groups.day.slice(1) : groups.day;
    const day = Number(digits.replace(ONE, "1").replace(ZERO, "0"));
    const date = isPossible({ month, day }) ? { month, day } : { month };
    const before = text.slice(at.start, at.end);
    const after = `${nameOf(month, months)}${date.day === undefined ? "" : ` ${day}`}`;
    const isSpelling = lookUp(months, groups.month) === undefined;
    return {
      date,
      repair: {
        rule: isSpelling ? "dateline/month-spelling" : "dateline/day-typing",
        message: `Read \`${before}\` as \`${after}\``,
        at,
        before,
        after,
      },
    };
  });
}

/** The month that a word names, or that it is one slip away from, where only one is. */
export function monthOf(name: string, months: DatelineLexicon["months"]): number | undefined {
  return lookUp(months, name) ?? nearestMonth(name.toLowerCase(), months);
}

function nearestMonth(word: string, months: DatelineLexicon["months"]): number | undefined {
  const near = new Set<number>();
  for (const [name, month] of Object.entries(months)) {
    if (name.length > 3 && isOneSlipAway(word, name)) near.add(month);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** Whether two words differ by a letter too many, too few or wrong, or by two that changed places. */
function isOneSlipAway(word: string, name: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === name[at]) at++;
  const rest = word.slice(at);
  const due = name.slice(at);
  return (
    rest.slice(1) === due ||
    rest === due.slice(1) ||
    rest.slice(1) === due.slice(1) ||
    (rest.slice(2) === due.slice(2) && rest[0] === due[1] && rest[1] === due[0])
  );
}

/** The name of a month as its table first gives it, with a capital. */
function nameOf(month: number, months: DatelineLexicon["months"]): string {
  const [name = ""] = Object.keys(months).filter((form) => months[form] === month);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
