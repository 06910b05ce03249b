import { decode } from "html-entities";

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

/** The tags that show a text to be HTML: one that closes what was opened, or that needs no closing. */
const SURE =
  /<\/(?:a|abbr|article|aside|b|blockquote|cite|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|i|ins|li|main|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|td|th|tr|u|ul)\s{0,9}>|<(?:br|hr|img|p)(?:\s[^<>]{0,999})?\/?>/iu;

/** Whether a text is written in HTML; a lone `<b>` may be a word of its own. */
export function hasMarkup(text: string): boolean {
  return text.includes("<") && SURE.test(text);
}

const FIRST =
  /^\s{0,99}<(?:article|blockquote|div|figure|h[1-6]|ol|p|section|table|ul)(?:\s[^<>]{0,999})?>/iu;

/** Whether a text opens as a paragraph of HTML does. */
export function opensAsMarkup(text: string): boolean {
  return hasMarkup(text) && FIRST.test(text);
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
