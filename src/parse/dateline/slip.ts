import type { Pattern } from "../../text/scanner.js";
import type { DateParts } from "../date/news-date.js";
import { isPossible } from "../date/written.js";
import type { Opening } from "./opening.js";
import { capitalized } from "./spelling.js";
import type { DatelineLexicon } from "./words.js";

// Narch 2      Apri l7      April l      March 2O      March 119      April, 13
// └month┘└day  └month└day
const SLIP: Pattern<"name" | "digits"> =
  /(?<name>\p{Alpha}{3,10})(?:\.|\s?,)?\s{1,2}(?<digits>[\dlIO]{1,3})(?![\p{Alpha}\d:/%])/uy;
const ONE = /[lI]/gu;
const ZERO = /O/gu;
/** No word that is shorter is a name misspelt, and no name as short is told from other words. */
const SHORT = 3;

/** Reads a date whose month is misspelt by one letter, or whose day is mistyped. */
export function readSlip(opening: Opening): DateParts | undefined {
  const { months } = opening.lexicon;
  return opening.read(SLIP, ({ name, digits }, { start, end }) => {
    const known = opening.meaningOf(name).month;
    const month = known ?? monthNear(name, months);
    const isCut = opening.meaningOf(name + digits.charAt(0)).month === month;
    const day = Number(digits.slice(Number(isCut)).replace(ONE, "1").replace(ZERO, "0"));
    const isDay = isPossible({ month, day });
    const [form = ""] = Object.keys(months).filter((each) => months[each] === month);
    const read = isDay ? `${capitalized(form)} ${day}` : capitalized(form);
    mend(opening, known === undefined ? "month-spelling" : "day-typing", start, end, read);
    return isDay ? { month, day } : { month };
  });
}

/** Reports what was read for the words that stand between two places. */
export function mend(
  opening: Opening,
  slip: string,
  start: number,
  end: number,
  after: string,
): void {
  const before = opening.text.slice(start, end);
  const message = `Read \`${before}\` as \`${after}\``;
  const repair = { rule: `dateline/${slip}`, message, at: opening.span(start, end), before, after };
  opening.repairs.push(repair);
}

/** The month that a word is one slip away from, where only one is. */
export function monthNear(word: string, months: DatelineLexicon["months"]): number | undefined {
  if (word.length < SHORT) return undefined;
  const small = word.toLowerCase();
  const near = new Set<number>();
  for (const name of Object.keys(months)) {
    if (name.length > SHORT && isOneSlipAway(small, name)) near.add(months[name]!);
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
