import { Scanner } from "../../text/scanner.js";
import { isDigit, wordEnd } from "../../text/word.js";
import { proveLone } from "./lone.js";
import { type DateParts, type FoundDate, toNewsDate } from "./news-date.js";
import { readNumericDate, readYear } from "./numeric.js";
import { readAgo, readRelativeDate } from "./relative.js";
import { triggersOf } from "./triggers.js";
import { calendarOf, type DateLexicon } from "./words.js";
import { readWrittenDate } from "./written.js";

const CAPITAL = /^\p{Upper}/u;
/** The longest number that a date begins with: `2014`, `22nd`. */
const LONGEST_NUMBER = 4;

/** Reads the date that the word at `start` begins, or ends, as `ago` does. */
export function readDateAt(
  text: string,
  start: number,
  previous: FoundDate | undefined,
  lexicon: DateLexicon,
): FoundDate | undefined {
  const end = wordEnd(text, start);
  const trigger = isDigit(text.charCodeAt(start))
    ? "number"
    : triggersOf(lexicon).words.get(text.slice(start, end).toLowerCase());
  if (trigger === undefined || (trigger === "number" && end - start > LONGEST_NUMBER))
    return undefined;
  if (trigger === "ago") return readAgo(text, start, end, previous?.span.end ?? 0, lexicon);

  const scanner = new Scanner(text, start);
  const date = READERS[trigger](scanner, lexicon);
  if (!date) return undefined;

  const found = toNewsDate(text, start, scanner.position, date);
  const isLone = date.day === undefined && date.relative === undefined;
  return isLone ? proveLone(found, text, previous, lexicon) : found;
}

const READERS = {
  relative: readRelativeDate,
  name: readName,
  number: readNumber,
};

function readName(scanner: Scanner, lexicon: DateLexicon): DateParts | undefined {
  const isCapital = CAPITAL.test(scanner.text.charAt(scanner.position));
  return isCapital ? readWrittenDate(scanner, calendarOf(lexicon)) : undefined;
}

function readNumber(scanner: Scanner, lexicon: DateLexicon): DateParts | undefined {
  return (
    readNumericDate(scanner) ?? readWrittenDate(scanner, calendarOf(lexicon)) ?? readYear(scanner)
  );
}
