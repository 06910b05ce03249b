import { plainText } from "../markup.js";
import { type Entry, type PlacedEntry, textOf } from "./entry.js";

const HTML = /html/iu;
const PLAIN = /^text\/plain\b/iu;
const TAGGED = /^\s*<[A-Za-z!?]/u;

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
