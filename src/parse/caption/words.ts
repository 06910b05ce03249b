import type { Span } from "../../model/span.js";
import * as kind from "../../text/kinds.js";
import { sentencesOf } from "../../text/sentences.js";
import { type Tokens, tokensOf } from "../../text/tokens.js";
import type { CaptionLexicon } from "./lexicon.js";
import { PARTICLE, sensesOf, vocabularyOf } from "./senses.js";

/** Words that stand together, by the numbers of the first of them and of the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The words of a description. */
export interface Words extends Tokens {
  /** What each can be: bits of `senses.ts`. */
  readonly senses: readonly number[];
  /** Where the description begins in the caption. */
  readonly offset: number;
  /** How many words the first sentence has. */
  readonly first: number;
  /** Capitalized words that nothing parts, in the order written: `Foreign Minister Anna van der Berg`. */
  readonly runs: readonly Run[];
}

/** What stands at a place of the caption. */
interface Dated {
  readonly span: Span;
}

/** The first word of its sentence: a bit that the kinds of tokens leave free. */
export const OPENING: number = 1 << 24;

const ARABIC = /^(?:al|el|ul|ad|as|ar|az|an)-\p{Lu}/u;

/** Cuts a stretch of a caption into its words and finds its names; a date is no name. */
export function readWords(
  text: string,
  { start, end }: Span,
  dates: readonly Dated[],
  lexicon: CaptionLexicon,
): Words {
  const tokens = tokensOf(text.slice(start, end));
  const openings = sentencesOf(tokens);
  for (const at of openings) if (at < tokens.kinds.length) tokens.kinds[at]! |= OPENING;
  const runs: Run[] = [];
  const cut: Words = {
    text: tokens.text,
    starts: tokens.starts,
    ends: tokens.ends,
    kinds: tokens.kinds,
    words: tokens.words,
    senses: sensesOf(tokens, vocabularyOf(lexicon)),
    offset: start,
    first: openings[1] ?? 0,
    runs,
  };
  addRuns(runs, cut, dates);
  return cut;
}

/** The exact words of a run. */
export function textOf({ text, starts, ends }: Tokens, { from, to }: Run): string {
  return text.slice(starts[from], ends[to - 1]);
}

/** Where a run stands in the caption. */
export function spanOf({ starts, ends, offset }: Words, { from, to }: Run): Span {
  return { start: offset + (starts[from] as number), end: offset + (ends[to - 1] as number) };
}

/** A word in lower case, its full stop left off; empty before the first and after the last. */
export function wordAt({ words }: Tokens, at: number): string {
  const word = at < 0 ? "" : (words[at] ?? "");
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Whether a word, or sign, is one of these kinds; nothing is before the first and after the last. */
export function is({ kinds }: Tokens, at: number, bits: number): boolean {
  return at >= 0 && at < kinds.length && (kinds[at]! & bits) !== 0;
}

/** Whether a word can be one of these; nothing is before the first and after the last. */
export function can({ senses }: Pick<Words, "senses">, at: number, wanted: number): boolean {
  return at >= 0 && at < senses.length && (senses[at]! & wanted) !== 0;
}

/** Whether two runs share a word. */
export function meet(one: Run, other: Run): boolean {
  return one.from < other.to && other.from < one.to;
}

function addRuns(runs: Run[], words: Words, dates: readonly Dated[]): void {
  let date = 0;
  const isName = (at: number): boolean => {
    if (!isCapital(words, at)) return false;
    const start = words.offset + (words.starts[at] as number);
    while ((dates[date]?.span.end ?? Infinity) <= start) date++;
    return start < (dates[date]?.span.start ?? Infinity);
  };
  for (let at = 0; at < words.words.length; at++) {
    if (!isName(at)) continue;
    const from = at;
    for (let next = at + 1; next < words.words.length && !is(words, next, OPENING); next++) {
      if (isName(next)) at = next;
      else if (!can(words, next, PARTICLE)) break;
    }
    runs.push({ from, to: at + 1 });
  }
}

/** Whether a word starts with a capital, or with an article and one: `al-Sisi`. */
function isCapital(words: Words, at: number): boolean {
  const bits = words.kinds[at] as number;
  if (bits & kind.CAPITAL) return (bits & kind.CLITIC) === 0;
  const start = words.starts[at] as number;
  return (
    bits === (bits | kind.WORD) &&
    words.text.charAt(start + 2) === "-" &&
    ARABIC.test(words.text.slice(start, start + 5))
  );
}
