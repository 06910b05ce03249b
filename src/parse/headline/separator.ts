import type { Span } from "../../model/span.js";

/**
 * How firmly a separator parts: a bar more than a dash. What is loose (a slash, a colon behind white
 * space, a dash without) or a colon parts only what is surely no headline.
 */
export type Strength = "bar" | "dash" | "loose" | "colon";

/** What stands between two parts of a title, with the white space around it. */
export interface Separator extends Span {
  /** How firmly it parts. */
  readonly strength: Strength;
  /** The sign that it is, the first of a run of them. */
  readonly mark: string;
}

const SPACE = /\s/u;

/** How firmly a mark parts with white space on both sides, and with white space only behind it. */
export const STRENGTHS: Readonly<Record<string, { apart: Strength; glued?: Strength }>> = {
  "|": { apart: "bar", glued: "bar" },
  "｜": { apart: "bar", glued: "bar" },
  "│": { apart: "bar", glued: "bar" },
  "•": { apart: "bar" },
  "·": { apart: "bar" },
  "›": { apart: "bar" },
  "»": { apart: "bar" },
  "«": { apart: "bar" },
  "‹": { apart: "bar" },
  "~": { apart: "bar" },
  "*": { apart: "bar" },
  "-": { apart: "dash", glued: "loose" },
  "–": { apart: "dash", glued: "loose" },
  "—": { apart: "dash", glued: "loose" },
  "－": { apart: "dash", glued: "loose" },
  "/": { apart: "loose" },
  ":": { apart: "loose", glued: "colon" },
  "：": { apart: "loose", glued: "loose" },
};

/** A side and what it won or lost by: a dash before it stands between the two of a match, `Oslo - Bergen 2:1`. */
const SCORED = /^\p{Upper}[\p{Alpha}. ]{1,30} (?:\d:\d|\d{1,3}[-–]\d{1,3})(?=\s?(?:$|[:|,;(–—-]))/u;
const LONGEST_SIDE = 40;

/** Marks that part without any white space. */
const SOLID = "|｜│：";

/** More separators than these before a headline, and behind it, are no furniture. */
const MOST_BEFORE = 8;
const MOST_BEHIND = 12;

/** Reads the separator whose mark stands at an offset, if it parts anything there. */
export function separatorAt(text: string, at: number): Separator | undefined {
  const mark = text.charAt(at);
  let run = at + 1;
  while (text[run] === mark && run < at + 3) run++;
  if (run < text.length && !isSpace(text.charAt(run)) && !SOLID.includes(mark)) return undefined;

  const { apart, glued } = STRENGTHS[mark]!;
  const span = around(text, at, run);
  const strength = span.start < at ? apart : glued;
  if (
    !strength ||
    (strength === "dash" && SCORED.test(text.slice(span.end, span.end + LONGEST_SIDE)))
  )
    return undefined;
  const isRun = (mark === "/" || mark === ":") && strength === apart && run > at + 1;
  return { start: span.start, end: span.end, strength: isRun ? "bar" : strength, mark };
}

/** The same stretch, with the white space around it. */
function around(text: string, start: number, end: number): Span {
  while (start > 0 && isSpace(text.charAt(start - 1))) start--;
  while (end < text.length && isSpace(text.charAt(end))) end++;
  return { start, end };
}

/** Adds a separator; right behind another one, it is the same. One too many in the middle is forgotten. */
export function addSeparator(separator: Separator, separators: Separator[]): void {
  const before = separators.at(-1);
  if (before && separator.start <= before.end)
    separators[separators.length - 1] = { ...before, end: separator.end };
  else separators.push(separator);
  if (separators.length > MOST_BEFORE + MOST_BEHIND) separators.splice(MOST_BEFORE, 1);
}

/** Whether a character is white space; none is not. */
export function isSpace(character: string): boolean {
  return character === " " || SPACE.test(character);
}
