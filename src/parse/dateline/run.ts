import { lookUp } from "../../lexicon/lexicon.js";
import { isDigit, isWordUnit } from "../../text/word.js";
import { monthOf } from "./slip.js";
import type { DatelineLexicon } from "./words.js";

const DAY = /^[ \u{a0}]{1,2}[\dlIO]{1,3}(?![\p{L}\d])/u;
const NO_DATE = /^no date(?!\p{L})/iu;
const SPACES = " \u{a0}";
const JOINTS = ".-";
const MARKS = "'’‘`´{}";
/** No word is longer, and no day of the week that is written out is shorter. */
const LONGEST = 40;
const ARABIC_COMMA = 0x60c;
const WHOLE_DAY = 6;

/** A word, and where it stands. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the words that stand side by side from `start` on, up to the first that begins a date. */
export function readRun(
  text: string,
  start: number,
  most: number,
  lexicon: DatelineLexicon,
): Word[] {
  const run: Word[] = [];
  let at = start;
  while (run.length < most) {
    const end = endOfWord(text, at);
    if (end === at || beginsDate(text, at, end, lexicon)) break;
    run.push({ word: text.slice(at, end), start: at, end });
    if (!SPACES.includes(text.charAt(end))) break;
    at = end + 1;
  }
  return run;
}

// W.Va.   PORT-AU-PRINCE   N'Djamena   ST.   ME}LBOURNE
/** Where the word ends that begins at `start`: there, when none does. */
export function endOfWord(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  for (const limit = start + LONGEST; at < limit; at++) {
    const unit = text.charAt(at);
    if (isLetter(text.charCodeAt(at)) || (unit !== "" && MARKS.includes(unit))) continue;
    if (unit === "" || !JOINTS.includes(unit) || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return text.charAt(at) === "." ? at + 1 : at;
}

function isLetter(unit: number): boolean {
  return isWordUnit(unit) && !isDigit(unit) && unit !== ARABIC_COMMA;
}

/** Whether a number stands here, or a word that a date begins with. */
export function mayBeginDate(
  text: string,
  start: number,
  end: number,
  lexicon: DatelineLexicon,
): boolean {
  if (end === start) return isDigit(text.charCodeAt(start));
  return beginsDate(text, start, end, lexicon) || isCalendarWord(text.slice(start, end), lexicon);
}

/** Whether a word names a month or a day of the week. */
export function isCalendarWord(word: string, { months, weekdays }: DatelineLexicon): boolean {
  const name = word.endsWith(".") ? word.slice(0, -1) : word;
  return lookUp(months, name) !== undefined || lookUp(weekdays, name) !== undefined;
}

/** Whether a word names a day of the week, or a month, if by a slip, and a number follows. */
function beginsDate(
  text: string,
  start: number,
  end: number,
  { months, weekdays }: DatelineLexicon,
): boolean {
  const name = text.slice(start, text.charAt(end - 1) === "." ? end - 1 : end);
  if (name.length >= WHOLE_DAY && lookUp(weekdays, name) !== undefined) return true;
  if (name.length === 2 && NO_DATE.test(text.slice(start, end + 6))) return true;
  return DAY.test(text.slice(end, end + 6)) && monthOf(name, months) !== undefined;
}

const UPPER = /\p{Lu}/u;
const NOT_LOWER = /[^\p{Ll}]/gu;
const NEARLY_CAPITAL = /^\p{Lu}{3}|^Mc\p{Lu}|^[DLO]['’e]\p{Lu}/u;

/** Whether a word is printed in capitals: `PARIS`, `McALLEN`, and `CORAl` by a slip. */
export function isCapital(word: string): boolean {
  if (word === word.toUpperCase()) return UPPER.test(word);
  if (word.length < 4 || !NEARLY_CAPITAL.test(word)) return false;
  return word.replace(NOT_LOWER, "").length === 1;
}
