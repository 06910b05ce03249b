import type { Span } from "../../model/span.js";
import * as kind from "../../text/kinds.js";
import { sentencesOf } from "../../text/sentences.js";
import { type Tokens, tokensOf } from "../../text/tokens.js";
import { meaning } from "../name/lexicon.js";
import type { CaptionLexicon } from "./lexicon.js";

/** Words that stand together, by the numbers of the first of them and of the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The words of a description. */
export interface Words extends Tokens {
  /** Where the description begins in the caption. */
  readonly offset: number;
  /** The words that open a sentence. */
  readonly sentences: ReadonlySet<number>;
  /** How many words the first sentence has. */
  readonly first: number;
  /** Capitalized words that nothing parts, in the order written: `Foreign Minister Anna van der Berg`. */
  readonly runs: readonly Run[];
}

const ARABIC = /^(?:al|el|ul|ad|as|ash|ar|az)[-‑]\p{Lu}/u;

/** Cuts a stretch of a caption into its words and finds its names; a date is no name. */
export function readWords(
  text: string,
  { start, end }: Span,
  dates: readonly Span[],
  lexicon: CaptionLexicon,
): Words {
  const tokens = tokensOf(text.slice(start, end));
  const starts = sentencesOf(tokens);
  const words = { ...tokens, offset: start, sentences: new Set(starts), first: starts[1] ?? 0 };
  return { ...words, runs: findRuns(words, dates, lexicon) };
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
  const word = words[at] ?? "";
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Whether a word, or sign, is one of these kinds; nothing is after the last. */
export function is({ kinds }: Tokens, at: number, bits: number): boolean {
  return ((kinds[at] ?? 0) & bits) !== 0;
}

/** Whether two runs share a word. */
export function meet(one: Run, other: Run): boolean {
  return one.from < other.to && other.from < one.to;
}

function findRuns(
  words: Omit<Words, "runs">,
  dates: readonly Span[],
  lexicon: CaptionLexicon,
): Run[] {
  const runs: Run[] = [];
  let date = 0;
  const isName = (at: number): boolean => {
    if (!isCapital(words, at)) return false;
    const start = words.offset + (words.starts[at] as number);
    while (date < dates.length && (dates[date] as Span).end <= start) date++;
    return date === dates.length || start < (dates[date] as Span).start;
  };
  for (let at = 0; at < words.words.length; at++) {
    if (!isName(at)) continue;
    const from = at;
    for (let next = at + 1; next < words.words.length && !words.sentences.has(next); next++) {
      if (isName(next)) at = next;
      else if (!bindsNames(words, next, lexicon)) break;
    }
    runs.push({ from, to: at + 1 });
  }
  return runs;
}

function isCapital(words: Tokens, at: number): boolean {
  if (!is(words, at, kind.WORD) || is(words, at, kind.CLITIC)) return false;
  const start = words.starts[at] as number;
  return is(words, at, kind.CAPITAL) || ARABIC.test(words.text.slice(start, start + 5));
}

function bindsNames(words: Tokens, at: number, lexicon: CaptionLexicon): boolean {
  const particle = meaning(lexicon.particles, words.words[at] as string);
  return is(words, at, kind.WORD) && particle !== undefined && particle !== "links";
}
