import type { Span } from "../model/span.js";

/** A line of a pasted text that is not blank, without the white space around it. */
export interface Line extends Span {
  /** Whether a blank line, or an indent of its own, parts it from the line before. */
  isParted: boolean;
}

const BREAK = /\r\n?|[\n\u2028\u2029]/gu;
const VISIBLE = /[^\s\u00AD\u200B\u2060\uFEFF]/u;
const INDENT = 2;

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isParted = true;
  let lastIndent = 0;
  let start = 0;
  for (const end of lineEnds(text)) {
    const line = text.slice(start, end.at);
    const indent = line.search(VISIBLE);
    if (indent >= 0) {
      lines.push({
        start: start + indent,
        end: start + line.trimEnd().length,
        isParted: isParted || indent >= lastIndent + INDENT,
      });
      lastIndent = indent;
    }
    isParted = indent < 0;
    start = end.next;
  }
  return lines;
}

/** Where each line ends, and where the next one begins. */
function lineEnds(text: string): { at: number; next: number }[] {
  const ends = Array.from(text.matchAll(BREAK), ({ index, 0: mark }) => ({
    at: index,
    next: index + mark.length,
  }));
  return [...ends, { at: text.length, next: text.length }];
}
