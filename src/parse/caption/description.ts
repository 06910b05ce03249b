import * as kind from "../../text/kinds.js";
import { sentencesOf } from "../../text/sentences.js";
import type { FoundDate } from "../date/news-date.js";
import type { CaptionLexicon } from "./lexicon.js";
import { isPlaceName } from "./place-name.js";
import { CALLING, HONORIFIC, OPENS_PLACE, PARTICLE } from "./senses.js";
import { can, is, type Run, type Words, wordAt } from "./words.js";

/** The words that tell what a picture shows. */
export interface Description extends Words {
  /** Where the first sentence ends. */
  readonly first: number;
  /** Capitalized words that nothing parts, in the order written: `Foreign Minister Anna van der Berg`. */
  readonly runs: readonly Run[];
}

/** The first word of its sentence: a bit that the kinds of tokens leave free. */
export const OPENING: number = 1 << 24;

const RANK = CALLING | HONORIFIC;
const PREFIXED = /^(?:(?:al|el|ul|ad|as|ar|az|an)-|[dl]['’])\p{Upper}/u;
/** `Ten-year-old Anna Berg`, `L’actrice Anna Berg` */
const SENTENCE_WORD = /^(?:\p{Upper}\p{Lower}+-year-old|[DL]['’]\p{Lower}+)$/u;
/** `Saint Vincent and the Grenadines`: no more small words stand inside the name of a place. */
const MOST_LINKS = 2;

/** Tells the sentences of a description, and finds its names; a date is no name. */
export function describe(
  words: Words,
  dates: readonly FoundDate[],
  lexicon: CaptionLexicon,
): Description {
  const { text, starts, ends, kinds, senses, from, to } = words;
  const dateAt = inOrder(dates);
  let first = to;
  for (const at of [from, ...sentencesOf(words)]) {
    if (at < from || at >= to) continue;
    // am 14. März: no sentence begins inside a date
    const start = starts[at]!;
    if ((dateAt(start)?.span.start ?? start) < start) continue;
    if (at > from) first = Math.min(first, at);
    kinds[at]! |= OPENING;
  }
  const runs: Run[] = [];
  addRuns(runs, words, dates, lexicon);
  return { text, starts, ends, kinds, words: words.words, senses, from, to, first, runs };
}

/** Tells which date stands at an offset; asked for one after the other, from left to right. */
function inOrder(dates: readonly FoundDate[]): (offset: number) => FoundDate | undefined {
  let next = 0;
  return (offset) => {
    while (next < dates.length && dates[next]!.span.end <= offset) next++;
    const date = dates[next];
    return date && date.span.start <= offset ? date : undefined;
  };
}

function addRuns(
  runs: Run[],
  words: Words,
  dates: readonly FoundDate[],
  lexicon: CaptionLexicon,
): void {
  const dateAt = inOrder(dates);
  const isName = (at: number): boolean =>
    (isCapital(words, at) || isClass(words, at)) && !dateAt(words.starts[at]!);
  for (let at = words.from; at < words.to; at++) {
    if (!isName(at)) continue;
    const from = at;
    for (let next = at + 1; next < words.to && !is(words, next, OPENING); next++) {
      if (isName(next)) at = next;
      else if (!can(words, next, PARTICLE)) break;
    }
    const before = runs.at(-1);
    const to = at + 1;
    if (before && isPlaceOfBoth(words, before, { from, to }, lexicon)) {
      runs[runs.length - 1] = { from: before.from, to };
    } else {
      runs.push({ from, to });
    }
  }
}

/** Whether two runs are the name of one place, with small words between them: `Bosnia and Herzegovina`. */
function isPlaceOfBoth(words: Words, one: Run, other: Run, lexicon: CaptionLexicon): boolean {
  if (!can(words, one.from, OPENS_PLACE) || other.from - one.to > MOST_LINKS) return false;
  return isPlaceName(words, { from: one.from, to: other.to }, lexicon);
}

/** `Sgt. 1st Class Anna Berg`: the number belongs to her rank. */
export function isClass(words: Words, at: number): boolean {
  return (
    is(words, at, kind.NUMBER) && wordAt(words, at + 1) === "class" && can(words, at - 1, RANK)
  );
}

/** Whether a word starts with a capital, or with an article and one: `al-Sisi`, `d'Oro`. */
function isCapital({ text, starts, ends, kinds }: Words, at: number): boolean {
  const bits = kinds[at]!;
  if (!(bits & kind.JOINED)) return (bits & (kind.CAPITAL | kind.CLITIC)) === kind.CAPITAL;
  const word = text.slice(starts[at], ends[at]);
  return bits & kind.CAPITAL ? !SENTENCE_WORD.test(word) : PREFIXED.test(word);
}
