import { parseDateline } from "../parse/dateline/dateline.js";
import type { Kind } from "./kind.js";
import type { Passage } from "./passage.js";

/** A paragraph of a pasted page, and what it is by itself. */
export interface Paragraph {
  readonly passage: Passage;
  readonly kind: Kind;
}

/** How far below the first sentence of a page its byline or its dateline may stand, in paragraphs. */
const REACH = 8;
/** What stands above a story, and tells what is above it apart from it. */
const MARKS: ReadonlySet<Kind> = new Set(["byline", "stamp", "note"]);

/**
 * Where the story itself begins: with its first sentence, unless a byline, the time or a dateline
 * shows that this one is still part of what stands above it.
 */
export function openingOf(paragraphs: readonly Paragraph[]): number {
  const first = nextProse(paragraphs, 0);
  // A story of one line, or of a headline and another.
  if (first === undefined) return paragraphs.length - Number(paragraphs.at(-1)?.kind === "line");
  const hasHeadline = paragraphs.slice(0, first).some(({ kind }) => kind === "line");
  if (!hasHeadline) return first;

  const near = paragraphs.slice(0, first + REACH);
  const dateline = near.findIndex(
    ({ kind, passage }, at) => at >= first && kind === "prose" && parseDateline(passage.text),
  );
  if (dateline >= 0) return dateline;
  const mark = near.findIndex((_, at) => at > first && isMark(paragraphs, at));
  return (mark >= 0 && nextProse(paragraphs, mark)) || first;
}

function nextProse(paragraphs: readonly Paragraph[], from: number): number | undefined {
  const at = paragraphs.findIndex(({ kind }, index) => index >= from && kind === "prose");
  return at < 0 ? undefined : at;
}

/** A byline, or a name over the day: a name alone may be who speaks next. */
function isMark(paragraphs: readonly Paragraph[], at: number): boolean {
  const { kind } = paragraphs[at]!;
  const next = paragraphs[at + 1]?.kind;
  return MARKS.has(kind) || (kind === "name" && (next === "day" || next === "stamp"));
}
