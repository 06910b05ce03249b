import { lookUp } from "../../lexicon/lexicon.js";
import type { Pattern, Scanner } from "../../text/scanner.js";
import { monthOf } from "./slip.js";
import type { DatelineLexicon } from "./words.js";

// W.Va.   PORT-AU-PRINCE   N'Djamena   ST.   ME}LBOURNE
const WORD: Pattern<"word"> =
  /(?<word>\p{L}[\p{L}\p{M}'’‘`´}{]{0,30}(?:[.-][\p{L}'’][\p{L}\p{M}'’‘`´}{]{0,30}){0,5}\.?)/uy;
const GAP: Pattern = /[ \u{a0}]/uy;
const DAY = /^[ \u{a0}]{1,2}[\dlIO]{1,3}(?![\p{L}\d])/u;
const NO_DATE = /^no date(?!\p{L})/iu;
/** No day of the week that is written out is shorter. */
const WHOLE_DAY = 6;

/** A word, and where it stands. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the words that stand side by side, up to the first that begins a date. */
export function readRun(scanner: Scanner, most: number, lexicon: DatelineLexicon): Word[] {
  const run: Word[] = [];
  for (let end = scanner.position; run.length < most; end = scanner.position) {
    if (run.length > 0 && !scanner.skip(GAP)) break;
    const word = scanner.read(WORD, (groups, span) => ({ word: groups.word, ...span }));
    if (!word || beginsDate(word, scanner.text, lexicon)) {
      scanner.position = end;
      break;
    }
    run.push(word);
  }
  return run;
}

/** Whether a word names a day of the week, or stands before a number and names a month, if by a slip. */
function beginsDate({ word, end }: Word, text: string, { months, weekdays }: DatelineLexicon) {
  const name = word.endsWith(".") ? word.slice(0, -1) : word;
  if (name.length >= WHOLE_DAY && lookUp(weekdays, name) !== undefined) return true;
  if (NO_DATE.test(text.slice(end - word.length, end + 6))) return true;
  return DAY.test(text.slice(end, end + 6)) && monthOf(name, months) !== undefined;
}

/** Whether a word is printed in capitals: `PARIS`, `McALLEN`, and `CORAl` by a slip. */
export function isCapital(word: string): boolean {
  if (word === word.toUpperCase()) return /\p{Lu}/u.test(word);
  const small = word.replace(/[^\p{Ll}]/gu, "").length;
  return small === 1 && word.length > 3 && /^\p{Lu}{3}|^Mc\p{Lu}|^[DLO]['’e]\p{Lu}/u.test(word);
}
