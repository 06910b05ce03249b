import type { Pattern } from "../../text/scanner.js";
import type { DateParts } from "../date/news-date.js";
import { fullYear, readFigures } from "../date/numeric.js";
import { complete, isPossible, readWrittenDate } from "../date/written.js";
import { NO_DATE, type Opening, type Word } from "./opening.js";
import { readSlip } from "./slip.js";
import { readTime } from "./time.js";

const DIGIT = /\d/u;
// 12 Jul 89 (      Dec 1 , 2006, 2006      13 (      May 5-6
//        └short            └year  └again   └day           └range
const SHORT_YEAR: Pattern<"year"> =
  /\s['’]?(?<year>\d{2})(?=\s{0,2}(?:[-,(/[:—–_)]|\.\s|$))(?!:\d)/uy;
const RANGE: Pattern = /-\d{1,2}(?!\d)/uy;
const AGAIN: Pattern = /\s?,\s?\d{4}(?!\d)/uy;
const BARE_DAY: Pattern<"day"> = /(?<day>0?[1-9]|[12]\d|3[01])(?=\s[([])/uy;
// SYDNEY, April -
const ALONE: Pattern = /(?=\.?\s{0,2}(?:[-–—(:]|$))/uy;

/** Reads the date of a dateline, if it has none yet, and tells whether it was there. */
export function readDate(opening: Opening): boolean {
  const word = opening.wordAt();
  if (opening.isDated || !mayBeginDate(opening, word)) return false;
  const start = opening.position;
  if (!opening.skip(NO_DATE)) {
    const parts = word
      ? (readWritten(opening) ?? readSlip(opening))
      : (readFigures(opening) ?? readWritten(opening) ?? readBareDay(opening));
    if (!parts) return false;
    const whole = readTime(opening, parts);
    const end = opening.position;
    opening.date = {
      text: opening.text.slice(start, end),
      span: opening.span(start, end),
      ...whole,
    };
  }
  opening.isDated = true;
  return true;
}

/** Whether a figure stands here, or a word that a date may begin with. */
function mayBeginDate({ text, position }: Opening, word: Word | undefined): boolean {
  if (!word) return DIGIT.test(text.charAt(position));
  return word.beginsDate || (word.meaning.month ?? word.meaning.weekday) !== undefined;
}

/** A date that names its month or its weekday; a month alone only where nothing follows it. */
function readWritten(opening: Opening): DateParts | undefined {
  const start = opening.position;
  const date = readWrittenDate(opening, (name) => opening.meaningOf(name));
  if (!date) return undefined;
  if (date.year !== undefined) {
    opening.skip(AGAIN);
    return date;
  }
  if (date.day === undefined) {
    if (date.month === undefined || opening.skip(ALONE)) return date;
  } else {
    opening.skip(RANGE);
    const year = opening.read(SHORT_YEAR, (groups) => fullYear(groups.year));
    if (year === undefined) return date;
    if (isPossible({ ...date, year })) return complete({ ...date, year });
  }
  opening.position = start;
  return undefined;
}

function readBareDay(opening: Opening): DateParts | undefined {
  return opening.read(BARE_DAY, ({ day }) => ({ day: Number(day) }));
}
