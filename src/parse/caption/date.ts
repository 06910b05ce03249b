import type { NewsDate } from "../../model/date.js";
import type { Span } from "../../model/span.js";
import { type DateOptions, parseDate } from "../date/date.js";
import { findDates } from "../date/find.js";
import type { CaptionLexicon } from "./lexicon.js";

/** A date, and where in the caption it stands. */
export type FoundDate = NewsDate & { readonly span: Span };

/** Words before a date on which the picture was not taken. */
const ELSEWHEN =
  /(?:^|\s)(?:since|until|till|by|before|after|from|released|died|born|opened|scheduled|due|expected)\s(?:on\s|in\s)?$/iu;
/** `in this picture by the harbour, released on`: about when it was taken. */
const PICTURE = /\b(?:photo|photograph|picture|image|still|video|footage)\s/iu;
const RELEASED = /\sreleased\s(?:on\s)?$/iu;
const THIS = /^this\s{1,2}/iu;
const BOUND = /^\s(?:who|that|which)\s/u;
const NOUN_AFTER =
  /^\s(?!(?:and|at|in|on|as|to|for|with|after|before|during|when|while|where)\b)\p{Ll}/u;
/** `, 1963.` at the end, or `from the 1963 Harbour Cup`. */
const YEAR =
  /(?:,\s|\((?:in\s)?|\b(?:from|at|of|during|in)\sthe\s)(?<year>(?:18|19|20)\d\d)(?=[.);]|\s\p{Lu}|\s?$)/u;

/** Finds the dates of a stretch of a caption. */
export function findCaptionDates(
  text: string,
  { start, end }: Span,
  lexicon: CaptionLexicon,
  reference: string | undefined,
): FoundDate[] {
  const options = { lexicon: lexicon.dates, ...(reference !== undefined && { reference }) };
  const stretch = text.slice(start, end);
  const dates: FoundDate[] = [];
  let behind = 0;
  for (const date of findDates(stretch, options) as FoundDate[]) {
    const found = date.relative ? withoutThis(stretch, date, options) : date;
    if (found.span.start < behind) continue;
    behind = found.span.end;
    dates.push(start === 0 ? found : moved(found, start));
  }
  return dates;
}

/** In this Sunday, Nov. 10, 2019, photo */
function withoutThis(text: string, date: FoundDate, options: DateOptions): FoundDate {
  const { start } = date.span;
  const skip = start + (THIS.exec(text.slice(start, start + 6))?.[0].length ?? 0);
  const exact = skip > start ? parseDate(text.slice(skip, skip + 60), options) : undefined;
  return exact?.day === undefined ? date : moved(exact as FoundDate, skip);
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
export function findYear(
  text: string,
  { start, end }: Span,
  dates: readonly FoundDate[],
): FoundDate | undefined {
  const match = YEAR.exec(text.slice(start, end));
  const written = match?.groups?.year;
  if (!match || !written) return undefined;
  const from = start + match.index + match[0].length - written.length;
  if (dates.some(({ span }) => span.start < from && from < span.end)) return undefined;
  return {
    text: written,
    span: { start: from, end: from + written.length },
    year: Number(written),
    value: written,
  };
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

function moved(date: FoundDate, by: number): FoundDate {
  return { ...date, span: { start: date.span.start + by, end: date.span.end + by } };
}
