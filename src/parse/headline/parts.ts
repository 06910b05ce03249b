import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { Span } from "../../model/span.js";
import type { Separator, Strength } from "./separator.js";

/** A part of a title, and what stands before it. */
export interface Part extends Span {
  /** The part itself. */
  readonly words: string;
  /** What it can be as a whole. */
  readonly senses: number;
  /** How firmly it is parted from what stands before it. */
  readonly strength: Strength;
  /** The mark that parts it from what stands before it. */
  readonly mark: string;
}

/** As many parts as furniture comes in: so many behind the headline, and so many before it. */
const MOST_BEHIND = 7;
const MOST_BEFORE = 3;

const MOST_WORDS = 10;

const ORNAMENT = /^[▷▶►●■★☆◆✩]\s?/u;

/** The parts of a title, from left to right; at least one. */
export function partsOf(
  text: string,
  separators: readonly Separator[],
  vocabulary: Vocabulary,
): [Part, ...Part[]] {
  const last = separators.at(-1);
  const isOpen = last?.end === text.length && last.strength !== "colon";
  const end = isOpen ? last.start : text.length;
  const start = startOf(text);
  const near = nearest(
    separators.filter((separator) => separator.start > start && separator.end < end),
  );

  const part = (separator: Separator, at: number): Part =>
    partOf(text, separator, near[at]?.start ?? end, vocabulary);
  const first = part({ start, end: start, strength: "colon", mark: "" }, 0);
  return [first, ...near.map((separator, at) => part(separator, at + 1))];
}

/** Where a title begins, behind an ornament. */
export function startOf(text: string): number {
  return ORNAMENT.exec(text)?.[0].length ?? 0;
}

/** Of more separators than furniture needs, the first and the last. */
function nearest(separators: Separator[]): Separator[] {
  if (separators.length <= MOST_BEFORE + MOST_BEHIND) return separators;
  return [...separators.slice(0, MOST_BEFORE), ...separators.slice(-MOST_BEHIND)];
}

function partOf(text: string, separator: Separator, end: number, vocabulary: Vocabulary): Part {
  const start = separator.end;
  return {
    start,
    end,
    words: text.slice(start, end),
    senses: vocabulary.sensesAt(text, start, end),
    strength: separator.strength,
    mark: separator.mark,
  };
}

/** How many words there are, as far as it matters. */
export function countOf(words: string): number {
  let count = 1;
  for (
    let at = words.indexOf(" ");
    at !== -1 && count < MOST_WORDS;
    at = words.indexOf(" ", at + 1)
  )
    count++;
  return count;
}
