import type { Byline, Contributor } from "../model/byline.js";
import type { Span } from "../model/span.js";
import { settleKinds } from "./byline/kinds.js";
import { type BylineLexicon, bylineLexicon } from "./byline/lexicon.js";
import { readContributors } from "./byline/read.js";
import { endByRepetition, isProse, startOf } from "./byline/start.js";
import type { Word } from "./byline/word.js";
import { cutWords } from "./byline/words.js";

/** What a byline says stands in its first so many characters; biographies follow. */
const LONGEST_BYLINE = 1000;

/**
 * How to read a byline.
 *
 * @category Parsers
 */
export interface BylineOptions {
  /** The words to read by; those of several languages unless given. */
  readonly lexicon?: BylineLexicon | undefined;
}

/**
 * Reads who made a story, and passes over what pages print around it: dates, buttons, reading times.
 *
 * @param text - The byline as printed.
 * @param options - How to read it.
 * @returns The byline, or `undefined` when nobody is named.
 *
 * @example
 * ```ts
 * import { parseByline } from "newsdesk";
 *
 * const byline = parseByline("By JANE ROE and Jan BergStaff Writer | Nov. 19, 2019 5:50 PM");
 *
 * byline?.contributors.map(({ name }) => name); // => ["Jane Roe", "Jan Berg"]
 * byline?.contributors[1]?.jobTitle; // => "Staff Writer"
 * byline?.text; // => "By JANE ROE and Jan BergStaff Writer"
 *
 * parseByline("Updated 5:50 PM"); // => undefined
 * ```
 *
 * @category Parsers
 */
export function parseByline(text: string, options: BylineOptions = {}): Byline | undefined {
  const { lexicon = bylineLexicon } = options;
  const blank = text.length - text.trimStart().length;
  const head = text.slice(blank, blank + LONGEST_BYLINE);
  const words = cutWords(head, lexicon);
  settleKinds(words, head, lexicon);
  endByRepetition(words);
  const from = words.slice(startOf(words, lexicon));
  const { contributors, end } = readContributors(head, from, lexicon);
  const [first] = contributors;
  if (!first || isProse(words, contributors)) return undefined;

  const named = Math.min(first.span!.start, first.affiliation?.span?.start ?? end);
  const start = opensByline(from[0]!) ? from[0]!.start : named;
  return {
    text: head.slice(start, end),
    span: { start: blank + start, end: blank + end },
    contributors: start === 0 ? contributors : contributors.map((one) => countFrom(start, one)),
  };
}

function opensByline({ kind }: Word): boolean {
  return kind === "by" || kind === "role";
}

/** Counts spans from the start of the byline rather than of the text. */
function countFrom(start: number, contributor: Contributor): Contributor {
  const { affiliation, place } = contributor;
  return {
    ...contributor,
    span: move(start, contributor),
    ...(affiliation && { affiliation: { ...affiliation, span: move(start, affiliation) } }),
    ...(place && { place: { ...place, span: move(start, place) } }),
  };
}

function move(start: number, { span }: { span?: Span | undefined }): Span {
  return { start: span!.start - start, end: span!.end - start };
}
