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
}

/** What one pass over a title sees. */
export interface Marks {
  /** What parts it, from left to right. */
  readonly separators: Separator[];
  /** What stands between quotation marks, without them. */
  readonly quotes: Span[];
  /** Where it asks, outside of quotation marks. */
  readonly questions: Span[];
}

const MARK = /[-|｜│•·›»«*/:：–—－"“”„‘’‚'?？]/gu;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;

/** What closes a quotation, by what opened it. */
const CLOSINGS: Readonly<Record<string, string>> = {
  '"': '"”',
  "“": '”"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "'": "'’",
  "‘": "’'",
  "‚": "‘’",
};

/** How firmly a mark parts with white space on both sides, and with white space only behind it. */
const STRENGTHS: Readonly<Record<string, { apart: Strength; glued?: Strength }>> = {
  "|": { apart: "bar", glued: "bar" },
  "｜": { apart: "bar", glued: "bar" },
  "│": { apart: "bar", glued: "bar" },
  "•": { apart: "bar" },
  "·": { apart: "bar" },
  "›": { apart: "bar" },
  "»": { apart: "bar" },
  "*": { apart: "bar" },
  "-": { apart: "dash", glued: "loose" },
  "–": { apart: "dash", glued: "loose" },
  "—": { apart: "dash", glued: "loose" },
  "－": { apart: "dash", glued: "loose" },
  "/": { apart: "loose" },
  ":": { apart: "loose", glued: "colon" },
  "：": { apart: "loose", glued: "loose" },
};

/** Marks that part without any white space. */
const SOLID = "|｜│：";

/** Sees in one pass what parts a title, what it quotes and where it asks. */
export function marksIn(text: string): Marks {
  const separators: Separator[] = [];
  const quotes: Span[] = [];
  const questions: Span[] = [];
  let opened = 0;
  let closings = "";

  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    const mark = text[at]!;
    if (mark === "?" || mark === "？") questions.push({ start: at, end: at + 1 });
    else if (closings.includes(mark) && closes(text, at)) {
      dropFrom(opened, separators);
      dropFrom(opened, questions);
      quotes.push(trimmed(text, { start: opened, end: at }));
      closings = "";
    } else if (opens(text, at, closings)) {
      opened = at + 1;
      closings = CLOSINGS[mark]!;
    } else {
      const separator = separatorAt(text, at);
      if (!separator) continue;
      addSeparator(separator, separators);
      MARK.lastIndex = separator.end;
    }
  }
  return { separators, quotes: quotes.filter(({ start, end }) => start < end), questions };
}

/** Adds a separator; right behind another one, it is the same. */
function addSeparator(separator: Separator, separators: Separator[]): void {
  const before = separators.at(-1);
  if (before && separator.start <= before.end)
    separators[separators.length - 1] = { ...before, end: separator.end };
  else separators.push(separator);
}

/** Forgets what was seen since a quotation opened. */
function dropFrom(start: number, spans: Span[]): void {
  while (spans.length > 0 && spans.at(-1)!.start >= start) spans.pop();
}

/** A single mark that is still open may have been an apostrophe: then another quotation may open. */
function opens(text: string, at: number, closings: string): boolean {
  if (!CLOSINGS[text[at]!] || (closings !== "" && !closings.includes("’"))) return false;
  const before = text[at - 1];
  const behind = text[at + 1];
  if (behind === undefined || (before !== undefined && WORD.test(before))) return false;
  return text[at] === "«" || !isSpace(behind);
}

function closes(text: string, at: number): boolean {
  const before = text[at - 1]!;
  const behind = text[at + 1];
  if (isSpace(before)) return text[at] === "»";
  return behind === undefined || !WORD.test(behind);
}

function separatorAt(text: string, at: number): Separator | undefined {
  const mark = text[at]!;
  const strengths = STRENGTHS[mark];
  if (!strengths) return undefined;

  let run = at + 1;
  while (text[run] === mark && run < at + 3) run++;
  const span = around(text, at, run);
  if (span.end === run && run < text.length && !SOLID.includes(mark)) return undefined;
  const strength = span.start < at ? strengths.apart : strengths.glued;
  return strength && { strength: mark === "/" && run > at + 1 ? "bar" : strength, ...span };
}

/** The same stretch, with the white space around it. */
function around(text: string, start: number, end: number): Span {
  while (start > 0 && isSpace(text[start - 1]!)) start--;
  while (end < text.length && isSpace(text[end]!)) end++;
  return { start, end };
}

/** The same stretch, without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text[start]!)) start++;
  while (start < end && isSpace(text[end - 1]!)) end--;
  return { start, end };
}

function isSpace(character: string): boolean {
  return character === " " || SPACE.test(character);
}
