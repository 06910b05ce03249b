import type { Pattern, Scanner } from "../../text/scanner.js";
import { type DateParts, type FoundDate, toNewsDate } from "../date/news-date.js";
import { fullYear, readNumericDate } from "../date/numeric.js";
import { complete, isPossible, readWrittenDate } from "../date/written.js";
import type { Mending } from "./draft.js";
import { readSlip, type Slip } from "./slip.js";
import { readTime } from "./time.js";
import type { DatelineLexicon } from "./words.js";

// 12 Jul 89 (      Dec 1 , 2006, 2006      13 (
//        └short            └year  └again   └day
const SHORT_YEAR: Pattern<"year"> =
  /\s['’]?(?<year>\d{2})(?=\s{0,2}(?:[-,(/[:—–_)]|\.\s|$))(?!:\d)/uy;
const AGAIN: Pattern = /\s?,\s?\d{4}(?!\d)/uy;
const BARE_DAY: Pattern<"day"> = /(?<day>\d{1,2})(?=\s[([])/uy;
// SYDNEY, April -
const ALONE = /^\.?\s{0,2}(?:[-–—(:]|$)/u;
const NO_DATE: Pattern = /no date(?!\p{L})/iuy;

/** A date as it was read, and the slips that were read past. */
export interface DateReading {
  /** Absent where the dateline says that there is none. */
  readonly date?: FoundDate;
  readonly repairs: readonly Mending[];
}

/** Reads the date of a dateline. */
export function readDate(scanner: Scanner, lexicon: DatelineLexicon): DateReading | undefined {
  if (scanner.skip(NO_DATE)) return { repairs: [] };

  const start = scanner.position;
  const date = readNumericDate(scanner) ?? readWritten(scanner, lexicon);
  const slip = date?.day === undefined ? readSlipFrom(scanner, start, lexicon) : undefined;
  const parts = slip?.date ?? date ?? readBareDay(scanner);
  if (!parts) return undefined;

  const time = parts.time === undefined ? readTime(scanner) : undefined;
  const whole = time ? { ...parts, ...time, ...withTime(parts, time.time) } : parts;
  return {
    date: toNewsDate(scanner.text, start, scanner.position, whole),
    repairs: slip ? [slip.repair] : [],
  };
}

function readWritten(scanner: Scanner, lexicon: DatelineLexicon): DateParts | undefined {
  const start = scanner.position;
  const date = readWrittenDate(scanner, lexicon);
  if (date?.day === undefined) {
    const isMonth = date?.month !== undefined && date.year === undefined;
    if (!isMonth || ALONE.test(scanner.text.slice(scanner.position, scanner.position + 4)))
      return date;
    scanner.position = start;
    return undefined;
  }
  if (date.year !== undefined) {
    scanner.skip(AGAIN);
    return date;
  }

  const year = scanner.read(SHORT_YEAR, (groups) => fullYear(groups.year));
  if (year === undefined) return date;
  if (isPossible({ ...date, year })) return complete({ ...date, year });
  scanner.position = start;
  return undefined;
}

/** April l would do as a month alone, if the slip after it were passed over. */
function readSlipFrom(scanner: Scanner, start: number, lexicon: DatelineLexicon): Slip | undefined {
  const { position } = scanner;
  scanner.position = start;
  const slip = readSlip(scanner, lexicon);
  if (!slip) scanner.position = position;
  return slip;
}

function readBareDay(scanner: Scanner): DateParts | undefined {
  return scanner.read(BARE_DAY, (groups) => {
    const day = Number(groups.day);
    return day >= 1 && day <= 31 ? { day } : undefined;
  });
}

/** A whole day and a time make a moment. */
function withTime({ day, value }: DateParts, time: string): DateParts {
  return day === undefined || value === undefined ? {} : { value: `${value}T${time}` };
}
