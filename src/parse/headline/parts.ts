import type { Span } from "../../model/span.js";
import type { Separator, Strength } from "./marks.js";

/** A part of a title, and what stands before it. */
export interface Part extends Span {
  /** The part itself. */
  readonly words: string;
  /** How many words it has. */
  readonly count: number;
  /** How firmly it is parted from what stands before it. */
  readonly strength: Strength;
  /** The mark that parts it from what stands before it. */
  readonly mark: string;
}

/** As many parts as furniture comes in: so many behind the headline, and so many before it. */
const MOST_BEHIND = 7;
const MOST_BEFORE = 3;

const ORNAMENT = /^[▷▶►●■★☆◆✩]\s?/u;

/** The parts of a title, from left to right; at least one. */
export function partsOf(text: string, separators: readonly Separator[]): [Part, ...Part[]] {
  const last = separators.at(-1);
  const isOpen = last?.end === text.length && last.strength !== "colon";
  const end = isOpen ? last.start : text.length;
  const start = ORNAMENT.exec(text)?.[0].length ?? 0;
  const inner = separators.filter((separator) => separator.start > start && separator.end < end);
  const near =
    inner.length > MOST_BEFORE + MOST_BEHIND
      ? [...inner.slice(0, MOST_BEFORE), ...inner.slice(-MOST_BEHIND)]
      : inner;

  const first = partOf(text, start, near[0]?.start ?? end);
  const others = near.map((separator, at) =>
    partOf(text, separator.end, near[at + 1]?.start ?? end, separator),
  );
  return [first, ...others];
}

function partOf(text: string, start: number, end: number, separator?: Separator): Part {
  const words = text.slice(start, end);
  return {
    start,
    end,
    words,
    count: words.split(" ", MOST_WORDS).length,
    strength: separator?.strength ?? "colon",
    mark: separator ? text.slice(separator.start, separator.end).trim() : "",
  };
}

const MOST_WORDS = 20;
