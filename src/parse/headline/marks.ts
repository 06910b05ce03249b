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

/** What one pass over a title sees. */
export interface Marks {
  /** What parts it, from left to right. */
  readonly separators: Separator[];
  /** What stands between quotation marks, without them. */
  readonly quotes: Span[];
  /** Where it asks, outside of quotation marks. */
  readonly questions: Span[];
}

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

/** Whatever may part, quote or ask: those of Latin-1 in a table, the others by name. */
const MARKS = `?？${Object.keys(STRENGTHS).join("")}${Object.keys(CLOSINGS).join("")}”’`;
const LATIN = 0x100;
const table = Uint8Array.from({ length: LATIN }, (_, unit) =>
  Number(MARKS.includes(String.fromCharCode(unit))),
);
/** Letters with accents, and those of other alphabets, come before this. */
const PUNCTUATION = 0x2000;

/** Sees in one pass what parts a title, what it quotes and where it asks. */
export function marksIn(text: string): Marks {
  const separators: Separator[] = [];
  const quotes: Span[] = [];
  const questions: Span[] = [];
  let opened = 0;
  let closings = "";

  for (let at = 0; at < text.length; at++) {
    if (!isMark(text, at)) continue;
    const mark = text[at]!;
    if (mark === "?" || mark === "？") questions.push({ start: at, end: at + 1 });
    else if (closings.includes(mark) && closes(text, at)) {
      dropFrom(opened, separators);
      dropFrom(opened, questions);
      const quote = trimmed(text, { start: opened, end: at });
      if (quote.start < quote.end) quotes.push(quote);
      closings = "";
    } else if (opens(text, at, closings)) {
      opened = at + 1;
      closings = CLOSINGS[mark]!;
    } else {
      const separator = separatorAt(text, at);
      if (!separator) continue;
      addSeparator(separator, separators);
      at = separator.end - 1;
    }
  }
  return { separators, quotes, questions };
}

function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < LATIN ? table[unit] === 1 : unit >= PUNCTUATION && MARKS.includes(text[at]!);
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
  if (!strength) return undefined;
  const isRun = mark === "/" && run > at + 1;
  return { start: span.start, end: span.end, strength: isRun ? "bar" : strength, mark };
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
