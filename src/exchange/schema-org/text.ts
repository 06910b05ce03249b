import { decode } from "html-entities";
import type { At } from "../at.js";
import { hasMarkup, opensAsMarkup, plainText } from "../markup.js";
import { firstOf, isNode, listOf, readEach } from "./nodes.js";

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/iu;

/** What texts hold an entity that may be one: most hold no ampersand at all. */
function hasEntity(text: string): boolean {
  return text.includes("&") && ENTITY.test(text);
}

/** Reads a text: the words of HTML, entities decoded, white space around it off, the first of a list. */
export function readText(value: unknown, at: At): string | undefined {
  const raw = firstOf(value, at)?.value;
  if (typeof raw === "number") return String(raw);
  if (typeof raw !== "string") return undefined;
  const told = raw.trim();
  if (!told.includes("&") && !told.includes("<")) return told === "" ? undefined : told;
  const text = hasEntity(told) && !hasMarkup(told) ? decode(told).trim() : told;
  const isHtml = hasMarkup(told) || opensAsMarkup(text);
  const words = isHtml ? wordsOf(text) : text;
  if (words === "") return undefined;
  if (isHtml) at.report("json-ld/markup", "Read the words out of HTML", raw, words);
  else if (text !== told) at.report("json-ld/entities", "Decoded HTML entities", raw, text);
  return words;
}

/** A text as it will be read again: what has the look of HTML, or of an entity, is told by entities. */
export function writeText(text: string): string {
  if (hasMarkup(text)) return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return hasEntity(text) ? text.replaceAll("&", "&amp;") : text;
}

const BLANK_LINE = /\n[^\S\n]{0,99}\n/gu;
/** The tags by which HTML parts lines. */
const PARTING = /<\/?(?:blockquote|br|div|h[1-6]|li|p|section|td|tr)\b/iu;

/** The words of HTML as pages put it into texts: a blank line parts paragraphs, and any other lines where no tag does. */
function wordsOf(html: string): string {
  const parted = html.replace(BLANK_LINE, "<br><br>");
  return plainText(PARTING.test(html) ? parted : parted.replaceAll("\n", "<br>")).trim();
}

/** Reads several texts: a list, or one text with commas. */
export function readTexts(value: unknown, at: At): string[] | undefined {
  const texts = readEach(listOf(value, at), readTerm);
  if (typeof value !== "string" || !texts) return texts;
  const split = texts[0]!
    .split(/[,;]/u)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (split.length > 1) {
    at.report("json-ld/list", "Took a text with commas for a list", value, split);
  }
  return split.length > 0 ? split : undefined;
}

/** Reads a text, or the name of a term that is told as a node. */
function readTerm(value: unknown, at: At): string | undefined {
  if (!isNode(value)) return readText(value, at);
  const name = readText(value.name, at.of("name"));
  if (name !== undefined) at.report("json-ld/term", "Took a term by its name", value, name);
  return name;
}
