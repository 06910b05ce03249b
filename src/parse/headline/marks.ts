import type { Span } from "../../model/span.js";
import { addSeparator, isSpace, type Separator, STRENGTHS, separatorAt } from "./separator.js";

/** What one pass over a title sees. */
export interface Marks {
  /** What parts it, from left to right; of very many the first and the last. */
  readonly separators: Separator[];
  /** What stands between quotation marks, without them. */
  readonly quotes: Span[];
  /** Where it asks, outside of quotation marks. */
  readonly questions: number[];
}

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
  const questions: number[] = [];
  /** What parts the words since a quotation opened: nothing once it closes. */
  let inside: Separator[] = [];
  let opened = 0;
  let closings = "";

  for (let at = 0; at < text.length; at++) {
    if (!isMark(text, at)) continue;
    const mark = text.charAt(at);
    if (mark === "?" || mark === "？") questions.push(at);
    else if (closings.includes(mark) && closes(text, at)) {
      inside = [];
      while (questions.length > 0 && questions.at(-1)! >= opened) questions.pop();
      const quote = trimmed(text, { start: opened, end: at });
      if (quote.start < quote.end) quotes.push(quote);
      closings = "";
    } else if (opens(text, at, closings)) {
      for (const separator of inside) addSeparator(separator, separators);
      inside = [];
      opened = at + 1;
      closings = CLOSINGS[mark]!;
    } else {
      const separator = separatorAt(text, at);
      if (!separator) continue;
      addSeparator(separator, closings === "" ? separators : inside);
      at = separator.end - 1;
    }
  }
  for (const separator of inside) addSeparator(separator, separators);
  return { separators, quotes, questions };
}

function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < LATIN ? table[unit] === 1 : unit >= PUNCTUATION && MARKS.includes(text.charAt(at));
}

/** A single mark that is still open may have been an apostrophe: then another quotation may open. */
function opens(text: string, at: number, closings: string): boolean {
  const mark = text.charAt(at);
  if (!CLOSINGS[mark] || (closings !== "" && !closings.includes("’"))) return false;
  const behind = text.charAt(at + 1);
  if (behind === "" || WORD.test(text.charAt(at - 1))) return false;
  return mark === "«" || !isSpace(behind);
}

function closes(text: string, at: number): boolean {
  if (isSpace(text.charAt(at - 1))) return text[at] === "»";
  return !WORD.test(text.charAt(at + 1));
}

/** The same stretch, without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charAt(start))) start++;
  while (start < end && isSpace(text.charAt(end - 1))) end--;
  return { start, end };
}
