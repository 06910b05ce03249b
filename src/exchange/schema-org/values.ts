import { decode } from "html-entities";
import type { Format } from "../../model/format.js";
import { webAddress } from "../../model/web.js";
import type { At } from "../at.js";
import { hasFormat } from "../has-format.js";
import { firstOf, isNode, listOf, readEach } from "./nodes.js";

/** What texts hold an entity that may be one: most hold no ampersand at all. */
function hasEntity(text: string): boolean {
  return text.includes("&") && ENTITY.test(text);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/iu;

/** Reads a text: entities decoded, white space around it off, the first of a list. */
export function readText(value: unknown, at: At): string | undefined {
  const first = firstOf(value, at);
  const raw = first?.value;
  if (typeof raw === "number") return String(raw);
  if (typeof raw !== "string") return undefined;
  const text = (hasEntity(raw) ? decode(raw) : raw).trim();
  if (text === "") return undefined;
  if (text !== raw.trim()) at.report("json-ld/entities", "Decoded HTML entities", raw, text);
  return text;
}

/** A text as it will be read again: where it holds the look of an entity, the ampersand is one itself. */
export function entitySafe(text: string): string {
  return hasEntity(text) ? text.replaceAll("&", "&amp;") : text;
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

/** Reads an address, be it a text, the `@id` or the `url` of a node. */
export function readUrl(value: unknown, at: At): string | undefined {
  const items = listOf(value, at);
  for (const item of items) {
    const { "@id": id, url, contentUrl } = isNode(item.value) ? item.value : { "@id": item.value };
    for (const candidate of [contentUrl, url, id]) {
      const address = addressIn(Array.isArray(candidate) ? candidate[0] : candidate, item.at);
      if (address === undefined) continue;
      if (items.length > 1) {
        at.report("exchange/lost", "Took one of several addresses", value, address);
      }
      return address;
    }
  }
  return undefined;
}

function addressIn(candidate: unknown, at: At): string | undefined {
  const text = typeof candidate === "string" ? candidate.trim() : "";
  const address = text.startsWith("//") ? `https:${text}` : text;
  if (!hasFormat(address, webAddress)) return undefined;
  if (address !== text) at.report("json-ld/address", "Completed an address", text, address);
  return address;
}

/** Makes a reader for texts of a format, such as the codes of countries. */
export function readChecked(format: Format): (value: unknown, at: At) => string | undefined {
  return (value, at) => {
    const text = readText(value, at);
    return hasFormat(text, format) ? text : undefined;
  };
}

/** Makes a reader for degrees, up to so many either way. */
export function readDegrees(most: number): (value: unknown) => number | undefined {
  return (value) => {
    const degrees = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof degrees === "number" && Math.abs(degrees) <= most ? degrees : undefined;
  };
}

/** Reads yes or no, be it told as text. */
export function readBoolean(value: unknown, at: At): boolean | undefined {
  const first = firstOf(value, at);
  if (typeof first?.value === "boolean") return first.value;
  const told = /^(?:https?:\/\/schema\.org\/)?(?<answer>true|false)$/iu.exec(String(first?.value));
  if (!told) return undefined;
  const answer = told.groups?.answer?.toLowerCase() === "true";
  at.report("json-ld/boolean", "Took a text for yes or no", first?.value, answer);
  return answer;
}

/** Reads a whole number, be it told as text. */
export function readInteger(value: unknown, at: At): number | undefined {
  const first = firstOf(value, at);
  const raw = isNode(first?.value) ? first.value.value : first?.value;
  if (typeof raw === "number") return Number.isSafeInteger(raw) ? raw : undefined;
  const told = /^(?<number>\d{1,9})\s{0,3}(?:px)?$/u.exec(String(raw).trim())?.groups?.number;
  if (told === undefined) return undefined;
  at.report("json-ld/number", "Took a text for a number", raw, Number(told));
  return Number(told);
}

/** Reads how wide or high something is, in pixels. */
export function readSize(value: unknown, at: At): number | undefined {
  return readInteger(value, at) || undefined;
}

const TAG =
  /^(?<language>[a-z]{2,3})(?:[-_](?<script>[a-z]{4}))?(?:[-_](?<region>[a-z]{2}|\d{3}))?$/iu;

/** Reads a language as a tag of BCP 47. */
export function readLanguage(value: unknown, at: At): string | undefined {
  const first = firstOf(value, at);
  const raw = isNode(first?.value) ? (first.value.alternateName ?? first.value.name) : first?.value;
  const { language, script, region } = TAG.exec(String(raw).trim())?.groups ?? {};
  if (language === undefined) return undefined;
  const tag = [language, script, region].filter((part) => part !== undefined).join("-");
  if (tag !== raw) at.report("json-ld/language", "Brought a language to BCP 47", raw, tag);
  return tag;
}

/** A list, or its only item: search engines read both, people the second. */
export function oneOrMore<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length > 1 ? items : items[0];
}
