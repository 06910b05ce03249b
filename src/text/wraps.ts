import { type Line, linesOf } from "./lines.js";

/** Between what widths text is broken into lines, in code units. */
const NARROWEST = 40;
const WIDEST = 120;
/** So many lines without room for the next word tell a wrapped text from a headline over another. */
const FEWEST = 2;

/** How a line ends that ends its sentence, marks and brackets behind the stop included. */
export const ENDS_SENTENCE: RegExp = /[.!?…:][\p{Pf}\p{Pe}"'*]{0,3}$/u;
const FIRST_WORD = /^\S*/u;

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Where those lines of a text end that were broken at a width, in the middle of a paragraph.
 *
 * ```text
 * The ferry to the island of Hern has not sailed since the storm
 * broke its ramp, and nobody in the harbour knows when the yard
 * └─┬─┘ had no room in the line above
 * ```
 */
export function wrapsOf(text: string): ReadonlySet<number> {
  if (!text.includes("\n") || hasLongLine(text)) return NOWHERE;
  const lines = linesOf(text);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const closed = lines.filter((_, at) => lines[at + 1]?.isParted === false);
  const full = lines.filter((line, at) => isFull(text, line, lines[at + 1], width));
  const open = full.filter(({ end }) => !ENDS_SENTENCE.test(text.slice(end - 4, end)));
  const isWrapped =
    width >= NARROWEST &&
    full.length >= FEWEST &&
    full.length * 3 >= closed.length * 2 &&
    open.length * 2 >= full.length;
  return isWrapped ? new Set(full.map(({ end }) => end)) : NOWHERE;
}

function hasLongLine(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    if (end - start > WIDEST) return true;
    start = end + 1;
  }
  return text.length - start > WIDEST;
}

/** Whether a line had no room for the first word of the next, which nothing parts from it. */
function isFull(text: string, line: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.isParted) return false;
  const [word] = FIRST_WORD.exec(text.slice(next.start, next.end))!;
  return line.end - line.start + 1 + word.length > width;
}
