import { lookUp } from "../../lexicon/lexicon.js";
import type { Pattern, Scanner } from "../../text/scanner.js";
import { type DateParts, type FoundDate, toNewsDate } from "./news-date.js";
import type { DateLexicon } from "./words.js";

// earlier this month      later in the year      last Friday      this morning
// └lean ┘ └turn└period    └lean└in the└period    └turn└weekday    └turn└part of a day
const LEAN: Pattern<"lean"> = /(?<lean>\p{Alpha}{3,12})\s/uy;
const IN_THE: Pattern = /in\sthe\s/uy;
const TURN: Pattern<"turn"> = /(?<turn>\p{Alpha}{3,12})\s/uy;
const WORD: Pattern<"word"> = /(?<word>\p{Alpha}{3,12})(?![\p{Alpha}\d])/uy;
const PART_OF_DAY: Pattern<"part"> = /(?<part>morning|afternoon|evening|night)(?![\p{Alpha}\d])/uy;

// three weeks ago, read from its end
//               ^
const AGO: Pattern<"count" | "period"> =
  /(?:^|[^\p{Alpha}\d])(?<count>\p{Alpha}{1,6}|\d{1,4})\s(?<period>\p{Alpha}{3,8})\s$/u;
/** The longest that can stand before `ago`. */
const AGO_REACH = 20;

/** Reads a day, week, month or year that is told from the present one. */
export function readRelativeDate(scanner: Scanner, words: DateLexicon): DateParts | undefined {
  const start = scanner.position;
  const leans = scanner.read(LEAN, ({ lean }) => lookUp(words.leans, lean)) ?? false;
  const date = readDayWord(scanner, words) ?? readTurn(scanner, words, leans);
  if (!date) scanner.position = start;
  return date;
}

function readDayWord(scanner: Scanner, words: DateLexicon): DateParts | undefined {
  return scanner.read(WORD, ({ word }) => {
    const offset = lookUp(words.days, word);
    return offset === undefined ? undefined : { relative: { unit: "day", offset } };
  });
}

function readTurn(scanner: Scanner, words: DateLexicon, leans: boolean): DateParts | undefined {
  const offset =
    leans && scanner.skip(IN_THE) ? 0 : scanner.read(TURN, ({ turn }) => lookUp(words.turns, turn));
  if (offset === undefined) return undefined;
  return (
    scanner.read(PART_OF_DAY, ({ part }) =>
      offset === 0 || part === "night" ? { relative: { unit: "day", offset } } : undefined,
    ) ?? scanner.read(WORD, ({ word }) => counted(word, offset, words))
  );
}

function counted(word: string, offset: number, words: DateLexicon): DateParts | undefined {
  const unit = lookUp(words.periods, word);
  if (unit) return { relative: { unit, offset } };

  const weekday = lookUp(words.weekdays, word);
  if (weekday) return { weekday, relative: { unit: "week", offset } };

  const month = lookUp(words.months, word);
  return month === undefined ? undefined : { month, relative: { unit: "year", offset } };
}

/** Reads how long ago something was, from `ago` back, but not into what was read before. */
export function readAgo(
  text: string,
  ago: number,
  end: number,
  floor: number,
  words: DateLexicon,
): FoundDate | undefined {
  const from = Math.max(floor, ago - AGO_REACH);
  const match = AGO.exec(text.slice(from, ago));
  const { count = "", period = "" } = match?.groups ?? {};
  const offset = lookUp(words.counts, count) ?? Number(count);
  const unit = lookUp(words.periods, period);
  if (!match || !unit || !(offset > 0)) return undefined;

  const start = from + match.index + match[0].indexOf(count);
  return toNewsDate(text, start, end, { relative: { unit, offset: -offset } });
}
