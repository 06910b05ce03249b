import * as kind from "../../text/kinds.js";
import { vocabularyOf } from "../name/senses.js";
import { countTitleWords } from "../name/title.js";
import { wordAt as nameWordAt, type Word } from "../name/word.js";
import { OPENING } from "./description.js";
import type { CaptionLexicon } from "./lexicon.js";
import { isPlaceName } from "./place-name.js";
import { CALLING, DOMAIN, GIVEN, HONORIFIC, QUALIFIER } from "./senses.js";
import { can, is, type Run, type Words, wordAt } from "./words.js";

/** Words that may be the name of a person, and whether a title stands before them. */
export interface Candidate extends Run {
  readonly isTitled: boolean;
}

/** Titles that stay with a given name that stands alone: `Prince Harald`. */
const REGAL = new Set(
  "prince princess king queen pope emperor empress lord lady mother sister".split(" "),
);
const ARTICLE = new Set("the a an".split(" "));
const LINK = new Set("of from for".split(" "));
/** No place that an office is held for has more words. */
const LONGEST_PLACE = 3;

/** Takes a run apart into a title and a name; there is none in `Secretary of State`. */
export function readCandidate(
  words: Words,
  run: Run,
  lexicon: CaptionLexicon,
): Candidate | undefined {
  const title = countTitle(words, run, lexicon);
  // The Harbour Machine: no title, but no name either
  let from = run.from + (title || Number(isArticle(words, run.from)));
  const isAlone = run.to - from === 1;
  if (title > 0 && isAlone && REGAL.has(wordAt(words, from - 1))) from -= 1;
  const isTitled = title > 0 || isCalled(words, run.from - 1);
  return from < run.to ? { from, to: run.to, isTitled } : undefined;
}

/** Whether a word says what a person is: `governor`, `goalkeeper`, `Dr.` */
export function isCalled(words: Words, at: number): boolean {
  return can(words, at, CALLING | HONORIFIC);
}

function isArticle(words: Words, at: number): boolean {
  return is(words, at, OPENING) && ARTICLE.has(wordAt(words, at));
}

function countTitle(words: Words, run: Run, lexicon: CaptionLexicon): number {
  const domain = countDomain(words, run, lexicon);
  if (!holdsTitle(words, run)) return domain;

  const vocabulary = vocabularyOf(lexicon);
  const all: Word[] = [];
  for (let at = run.from; at < run.to; at++) {
    const { text, starts, ends } = words;
    all.push(nameWordAt(text, starts[at] as number, ends[at] as number, vocabulary));
  }
  const known = Math.max(domain, countTitleWords(all, vocabulary));
  // Harbour High Justice Anna Berg: whatever stands before the office belongs to it
  for (let at = all.length - 3; at >= known; at--) {
    if (isCalled(words, run.from + at)) return at + 1;
  }
  return known;
}

function holdsTitle(words: Words, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isCalled(words, at)) return true;
  return false;
}

/** Counts the words that an office before the run goes on with: `governor of | New Harbour Anna Berg`. */
function countDomain(words: Words, { from, to }: Run, lexicon: CaptionLexicon): number {
  if (!isCalled(words, from - 2) || !LINK.has(wordAt(words, from - 1))) return 0;
  const length = to - from;
  for (let count = Math.min(LONGEST_PLACE, length); count > 0; count--) {
    if (isPlaceName(words, { from, to: from + count }, lexicon)) return count;
  }
  const known = countKnown(words, { from, to });
  if (known > 0) {
    const isDomain = can(words, from + known - 1, DOMAIN);
    // head of Northern Water: nobody is named behind it
    const isNamed = isDomain || length - known > 1 || can(words, from + known, GIVEN);
    return isNamed ? known : length;
  }
  return is(words, to, kind.CLITIC) ? length : Math.max(0, length - 2);
}

function countKnown(words: Words, { from, to }: Run): number {
  let at = from;
  while (at < to && can(words, at, DOMAIN | QUALIFIER)) at++;
  return at - from;
}
