import { decode } from "html-entities";
import { type Entry, type PlacedEntry, textOf } from "./entry.js";

const HTML = /html/iu;
const PLAIN = /^text\/plain\b/iu;
const TAGGED = /^\s*<[A-Za-z!?]/u;

/** What no reader of a page sees: how it opens, and how it ends. */
const HIDDEN: readonly (readonly [RegExp, RegExp])[] = [
  [/<!--/gu, /-->/gu],
  [/<head\b/giu, /<\/head\s{0,9}>/giu],
  [/<script\b/giu, /<\/script\s{0,9}>/giu],
  [/<style\b/giu, /<\/style\s{0,9}>/giu],
];
// What ends a paragraph, what ends a line, and any other tag.
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)\b[^<>]*>/giu;
const BREAK = /<\/?br\b[^<>]*>/giu;
const TAG = /<[!/?A-Za-z][^<>]*>/gu;

/** How the words of an entry are written: plainly, in HTML, or in a form that is not read. */
export function formOf({ value, contentType }: Entry): "plain" | "html" | "other" {
  if (typeof contentType !== "string") return TAGGED.test(String(value)) ? "html" : "plain";
  if (HTML.test(contentType)) return "html";
  return PLAIN.test(contentType) ? "plain" : "other";
}

/** The words of an entry, which may be written in HTML. */
export function wordsOf({ entry, at }: PlacedEntry): string | undefined {
  const text = textOf(entry.value);
  if (text === undefined || formOf(entry) !== "html") return text;
  const words = textOf(plainText(text));
  at.of("value").report("ninjs/markup", "Read the words out of HTML", text, words);
  return words;
}

/** The words of a text in HTML, its paragraphs parted by a blank line. */
export function plainText(html: string): string {
  const paragraphs = HIDDEN.reduce((text, [opening, end]) => without(text, opening, end), html)
    .replace(/\s+/gu, " ")
    .replace(BLOCK, "\n\n")
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .split(/\n[ \n]*\n/u)
    .map((paragraph) => paragraph.split("\n").map(trimmed).join("\n"))
    .filter((paragraph) => paragraph !== "");
  return decode(paragraphs.join("\n\n"));
}

function trimmed(line: string): string {
  return line.trim();
}

/** A text without what stands from each opening to the end that follows; it is looked through once. */
function without(text: string, opening: RegExp, end: RegExp): string {
  let shown = "";
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const start = opening.exec(text)?.index;
    if (start === undefined) return shown + text.slice(from);
    end.lastIndex = start;
    if (!end.test(text)) return shown + text.slice(from);
    shown += text.slice(from, start);
    from = end.lastIndex;
  }
}
