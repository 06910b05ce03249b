import { lookUp } from "../../lexicon/lexicon.js";
import { wordBefore } from "../../text/word.js";
import type { FoundDate } from "./news-date.js";
import type { DateLexicon } from "./words.js";

const CAPITAL_WORD = /^\s\p{Upper}/u;
const ARTICLE = /^the$/iu;
const GAP = /^[\s-]/u;
// in April and May      from 2011 to 2013
//         └joint            └joint
const JOINT = /^(?:,|\s(?:and|or|to|through|until))?\s?[-–]?\s?$/u;
const LONGEST_JOINT = 10;

/** What the words before a lone month or year prove. */
type Proof = DateLexicon["cues"][string] | undefined;

/** Lets a lone weekday, month or year pass where its setting shows that it is a date. */
export function proveLone(
  date: FoundDate,
  text: string,
  previous: FoundDate | undefined,
  lexicon: DateLexicon,
): FoundDate | undefined {
  if (date.weekday !== undefined) return isWeekday(date, text, lexicon) ? date : undefined;

  const proof = proofOf(date, text, previous, lexicon);
  const isDate =
    date.month === undefined ? proof : (date.year ?? isMonth(date, text, proof, lexicon));
  return isDate && proof === "rough" ? { ...date, approximate: true } : isDate ? date : undefined;
}

/** On Sunday, but not in the Sunday Times, nor in the Sun. */
function isWeekday({ span, ...date }: FoundDate, text: string, { weekdays }: DateLexicon): boolean {
  const isInName =
    isBeforeCapital(text, span.end) && ARTICLE.test(wordBefore(text, span.start - 1));
  return !isInName && !isShort(date.text, weekdays);
}

/** In January, in May and by January, but neither by May nor by January Jones. */
function isMonth(
  { span, ...date }: FoundDate,
  text: string,
  proof: Proof,
  { months, doubtful }: DateLexicon,
): boolean {
  if (isShort(date.text, months)) return false;
  if (proof === "firm" || proof === "rough") return true;
  return !lookUp(doubtful, date.text) && !isBeforeCapital(text, span.end);
}

function proofOf(
  { span }: FoundDate,
  text: string,
  previous: FoundDate | undefined,
  { cues }: DateLexicon,
): Proof {
  if (previous && joins(previous, text, span.start)) return "firm";
  const gap = span.start - 1;
  return GAP.test(text.charAt(gap)) ? lookUp(cues, wordBefore(text, gap)) : undefined;
}

function joins({ span, day, weekday }: FoundDate, text: string, start: number): boolean {
  const isLone = day === undefined && weekday === undefined;
  return isLone && start - span.end <= LONGEST_JOINT && JOINT.test(text.slice(span.end, start));
}

function isBeforeCapital(text: string, end: number): boolean {
  return CAPITAL_WORD.test(text.slice(end, end + 2));
}

/** Whether a name is cut short, and means nothing alone: `Sept`, `Sun`. */
function isShort(name: string, table: Readonly<Record<string, number>>): boolean {
  const form = name.toLowerCase();
  return Object.keys(table).some((other) => other !== form && other.startsWith(form));
}
