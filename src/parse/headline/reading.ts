import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { HeadlineLexicon } from "./lexicon.js";
import type { Part } from "./parts.js";
import { KICKER, SECTION } from "./senses.js";

/** What a title is read by. */
export interface Reading {
  /** The title itself. */
  readonly text: string;
  /** What the page says its site is called. */
  readonly siteName: string | undefined;
  /** The words to read by. */
  readonly lexicon: HeadlineLexicon;
  /** What each of them can be. */
  readonly vocabulary: Vocabulary;
  /** Whether it opens with a wire's slug. */
  readonly isWire: boolean;
}

const LONGEST_LABEL = 50;

const DATE = /^\p{N}{1,2}[./ ]\s?(?:\p{N}{1,2}[./]|\p{Alpha}{3,12}\.?)\s?\p{N}{4}\b/u;
const BLOG = /(?:^|\s)(?:blog|weblog)$/iu;
const SERIES = / (?:of the (?:day|week|month|year)|der Woche|des (?:Tages|Monats|Jahres))$/iu;
const LONGEST_SERIES = " of the month".length;

/** Whether a part is the name of a section. */
export function isSection({ senses }: Part): boolean {
  return (senses & SECTION) !== 0;
}

/** Whether a headline may follow: a kicker, a section, a day or a series. */
export function isLabel({ words, senses }: Part): boolean {
  if (words.length > LONGEST_LABEL) return false;
  if (senses & (KICKER | SECTION)) return true;
  return isDate(words) || isBlog(words) || isSeries(words);
}

/** Whether words end as the names of series do: `Quote of the day`. */
export function isSeries(words: string): boolean {
  return SERIES.test(words.slice(-LONGEST_SERIES));
}

/** Whether words begin with a day of the calendar in figures: `3.10.2019`. */
export function isDate(words: string): boolean {
  return DATE.test(words);
}

/** Whether words end in `Blog`, which no headline does. */
export function isBlog(words: string): boolean {
  return BLOG.test(words);
}
