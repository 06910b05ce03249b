import type { Span } from "../../model/span.js";
import * as kind from "../../text/kinds.js";
import { wordEnd } from "../../text/word.js";
import { type FoundDate, toNewsDate } from "../date/news-date.js";
import { resolveDate } from "../date/resolve.js";
import { readDateAt } from "../date/running.js";
import type { DateLexicon } from "../date/words.js";
import { complete } from "../date/written.js";
import type { CaptionLexicon } from "./lexicon.js";
import { DATED } from "./senses.js";
import { can, is, type Words } from "./words.js";

/** Words before a date on which the picture was not taken. */
const ELSEWHEN =
  /(?:^|\s)(?:since|until|till|by|before|after|from|released|died|born|opened|scheduled|due|expected)\s(?:on\s|in\s)?$/iu;
/** `in this picture by the harbour, released on`: about when it was taken. */
const PICTURE = /\b(?:photo|photograph|picture|image|still|video|footage)\s/iu;
const RELEASED = /\sreleased\s(?:on\s)?$/iu;
const THIS = /^this\s{1,2}/iu;
const LONGEST_THIS = 6;
const BOUND = /^\s(?:who|that|which)\s/u;
const NOUN_AFTER =
  /^\s(?!(?:and|at|in|on|as|to|for|with|after|before|during|when|while|where)\b)\p{Lower}/u;
/** `, 1963.` at the end, `“Harbour,” 1963, oil on canvas`, or `from the 1963 Harbour Cup`. */
const YEAR =
  /(?<=,["”’]?\s|\((?:in\s)?|\b(?:from|at|of|during|in)\sthe\s)(?:18|19|20)\d\d(?=[.,);]|\s\p{Upper}|\s?$)/uy;

/** Finds the dates of a stretch of a caption: only where a number stands, or a word that dates are found by. */
export function findCaptionDates(
  words: Words,
  { dates: lexicon }: CaptionLexicon,
  reference: string | undefined,
): FoundDate[] {
  const dates: FoundDate[] = [];
  let text: string | undefined;
  for (let at = words.from; at < words.to; at++) {
    if (!is(words, at, kind.NUMBER) && !can(words, at, DATED)) continue;
    text ??= words.text.slice(0, words.ends[words.to - 1]);
    const date = dateWithin(text, words.starts[at]!, words.ends[at]!, dates.at(-1), lexicon);
    if (!date) continue;
    dates.push(reference === undefined ? date : (resolveDate(date, reference) as FoundDate));
    while (at + 1 < words.to && words.starts[at + 1]! < date.span.end) at++;
  }
  return dates;
}

/** The date that a word begins, or a part of it: `10-12 May`. */
function dateWithin(
  text: string,
  start: number,
  end: number,
  previous: FoundDate | undefined,
  lexicon: DateLexicon,
): FoundDate | undefined {
  for (let at = start; at < end; at = wordEnd(text, at) + 1) {
    const date = readDateAt(text, at, previous, lexicon);
    if (date) return date.relative ? withoutThis(date, text, previous, lexicon) : date;
  }
  return undefined;
}

/** In this Sunday, Nov. 10, 2019, photo */
function withoutThis(
  date: FoundDate,
  text: string,
  previous: FoundDate | undefined,
  lexicon: DateLexicon,
): FoundDate {
  const { start } = date.span;
  const skip = THIS.exec(text.slice(start, start + LONGEST_THIS))?.[0].length;
  const exact = skip && readDateAt(text, start + skip, previous, lexicon);
  return exact && exact.day !== undefined ? exact : date;
}

/** Chooses the date on which a picture was taken. */
export function chooseDate(
  text: string,
  dates: readonly FoundDate[],
  lead: Span | undefined,
): FoundDate | undefined {
  let best: FoundDate | undefined;
  let most = 0;
  for (const date of dates) {
    const isLead = lead !== undefined && date.span.end <= lead.end;
    const weight = weightOf(text, date) - (isLead ? 1.5 : 0);
    if (weight > most) {
      best = date;
      most = weight;
    }
  }
  return best;
}

/** The year that a caption gives for want of a date; that of a date on which it was not taken is none. */
export function findYear(words: Words, dates: readonly FoundDate[]): FoundDate | undefined {
  const { starts, ends, from, to } = words;
  let text: string | undefined;
  for (let at = from; at < to; at++) {
    if (!is(words, at, kind.NUMBER)) continue;
    text ??= words.text.slice(0, ends[to - 1]);
    const start = starts[at]!;
    YEAR.lastIndex = start;
    const year = YEAR.exec(text)?.[0];
    if (year === undefined) continue;
    const isRead = dates.some(({ span }) => span.start < start && start < span.end);
    return isRead
      ? undefined
      : toNewsDate(text, start, start + year.length, complete({ year: Number(year) }));
  }
  return undefined;
}

function weightOf(text: string, { span, day, month, year, weekday }: FoundDate): number {
  const before = text.slice(Math.max(0, span.start - 100), span.start);
  const after = text.slice(span.end, span.end + 12);
  if (RELEASED.test(before) && PICTURE.test(before)) return 3;
  if (ELSEWHEN.test(before) || BOUND.test(after)) return 0;
  if (day !== undefined) return year !== undefined ? 6 : 5;
  if (weekday !== undefined) return 4;
  if (month !== undefined || year !== undefined)
    return year === undefined && NOUN_AFTER.test(after) ? 0 : 3;
  return 2;
}
