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

const WORD = /[\p{Alpha}\p{N}]/u;

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

/** What a mark may do: part, quote or ask. */
const PARTS = 1 << 0;
const QUOTES = 1 << 1;
const ASKS = 1 << 2;
const PARTING = Object.keys(STRENGTHS).join("");
const QUOTING = `${Object.keys(CLOSINGS).join("")}”’`;
const ASKING = "?？";

/** What the marks of Latin-1 may do in a table, the others by name. */
const LATIN = 0x100;
const table = Uint8Array.from({ length: LATIN }, (_, unit) => deedsOf(String.fromCharCode(unit)));
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
    const deeds = deedsAt(text, at);
    if (deeds === 0) continue;
    if (deeds & ASKS) questions.push(at);
    else if (deeds & QUOTES && closings.includes(text.charAt(at)) && closes(text, at)) {
      inside = [];
      while (questions.length > 0 && questions.at(-1)! >= opened) questions.pop();
      const quote = trimmed(text, { start: opened, end: at });
      if (quote.start < quote.end) quotes.push(quote);
      closings = "";
    } else if (deeds & QUOTES && opens(text, at, closings)) {
      for (const separator of inside) addSeparator(separator, separators);
      // Ferry to run again « Harbour News
      const separator = deeds & PARTS ? separatorAt(text, at) : undefined;
      inside = separator ? [separator] : [];
      opened = at + 1;
      closings = CLOSINGS[text.charAt(at)]!;
    } else if (deeds & PARTS) {
      const separator = separatorAt(text, at);
      if (!separator) continue;
      addSeparator(separator, closings === "" ? separators : inside);
      at = separator.end - 1;
    }
  }
  for (const separator of inside) addSeparator(separator, separators);
  return { separators, quotes, questions };
}

function deedsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < LATIN) return table[unit]!;
  return unit < PUNCTUATION ? 0 : deedsOf(text.charAt(at));
}

function deedsOf(mark: string): number {
  if (ASKING.includes(mark)) return ASKS;
  return Number(PARTING.includes(mark)) * PARTS + Number(QUOTING.includes(mark)) * QUOTES;
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
