import type * as z from "zod";
import { dateTime, newsDate, timeOfDay } from "./calendar.js";
import { countryCode, regionCode } from "./country.js";
import { FORMAT_LIMIT, type Format } from "./format.js";
import { languageTag } from "./language.js";
import { nearest } from "./nearest.js";
import { jsonPointer } from "./pointer.js";
import { quote } from "./quote.js";
import { sentence } from "./sentences.js";
import { webAddress } from "./web.js";

/** The formats that issues name, and that have more to say than that a text has another. */
export const FORMATS: ReadonlyMap<string, Format> = /* @__PURE__ */ new Map(
  [
    dateTime,
    newsDate,
    timeOfDay,
    countryCode,
    regionCode,
    languageTag,
    jsonPointer,
    webAddress,
  ].map((format) => [format.name, format]),
);

/** What the types of JSON are called in a sentence. */
const TYPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "`true` or `false`"],
  ["array", "a list"],
  ["object", "an object"],
  ["record", "an object"],
]);

/** How many unknown keys a message names, so that 100,000 of them make no book. */
const KEY_LIMIT = 5;

/** Says in a sentence what an issue is about: what was expected, and what came. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case "invalid_type":
      return `Expected ${TYPES.get(issue.expected) ?? issue.expected}, but ${received(input)}`;
    case "invalid_value":
      return `Expected ${anyOf(issue.values)}, but ${received(input)}${meant(input, issue.values)}`;
    case "invalid_union":
      return explainUnion(issue);
    case "invalid_format":
      return explainFormat(issue.format, String(input));
    case "invalid_key":
      return isOurs(issue, "NewsRecord")
        ? `Expected a key with the name of its house before a colon, such as \`house:desk\`, but ${received(input)}`
        : undefined;
    case "unrecognized_keys":
      return explainKeys(issue);
    case "too_small":
      return issue.origin === "string" && input === ""
        ? "Expected at least one character, but the text is empty"
        : `Expected ${issue.inclusive ? "at least" : "more than"} ${measure(issue, issue.minimum)}, but ${received(input)}`;
    case "too_big":
      return `Expected ${issue.inclusive ? "at most" : "less than"} ${measure(issue, issue.maximum)}, but ${received(input)}`;
    case "custom":
      return issue.params && sentence(issue.params);
    default:
      return undefined;
  }
}

/** Says what a text of this format looks like; one that is far too long is not looked at. */
function explainFormat(name: string, text: string): string | undefined {
  const format = FORMATS.get(name);
  return format && text.length > FORMAT_LIMIT
    ? `Expected at most ${FORMAT_LIMIT} characters, but got ${quote(text)}`
    : format?.explain(text);
}

/** Says which tags a union knows, or that a place in a text can be told in two ways. */
function explainUnion(issue: z.core.$ZodRawIssue): string | undefined {
  const { input, inst, discriminator } = issue;
  if (isOurs(issue, "NewsPlace"))
    return `Expected a span or a JSON Pointer, but ${received(input)}`;
  const tags = (inst as z.core.$ZodType)._zod.propValues?.[String(discriminator)];
  if (!tags) return undefined;
  const tag = Object(input)[String(discriminator)];
  return `Expected ${anyOf([...tags])}, but ${received(tag)}${meant(tag, [...tags])}`;
}

/** Whether an issue comes from a schema of a kind that only this package makes. */
function isOurs({ inst }: z.core.$ZodRawIssue, kind: string): boolean {
  return (inst as z.core.$ZodType)._zod.traits.has(kind);
}

/** A limit in what it counts: characters of a text, items of a list. */
function measure({ origin }: { origin: string }, limit: number | bigint): string {
  if (origin === "string") return `${limit} characters`;
  return origin === "array" ? `${limit} items` : String(limit);
}

/** Names the keys that a model does not have, and the ones that were most likely meant. */
function explainKeys({
  keys,
  inst,
}: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const known = Object.keys((inst as z.core.$ZodObject)._zod.def.shape);
  const named = keys.slice(0, KEY_LIMIT).map((key) => `${quote(key)}${meant(key, known)}`);
  const more = keys.length - named.length;
  return `Unknown ${keys.length === 1 ? "key" : "keys"}: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

/** Lists what a value can be. */
function anyOf(values: readonly unknown[]): string {
  const listed = values.map((value) => quote(value)).join(", ");
  return values.length === 1 ? listed : `one of ${listed}`;
}

/** Names the word that was most likely meant, where one comes near. */
function meant(word: unknown, words: readonly unknown[]): string {
  const near = typeof word === "string" ? nearest(word, words.map(String)) : undefined;
  return near === undefined ? "" : ` (did you mean ${quote(near)}?)`;
}

/** Tells what came, in as many words as a reader needs to find it. */
function received(value: unknown): string {
  if (value === undefined) return "nothing is there";
  if (value === null) return "got null: leave the key out where there is nothing to say";
  if (typeof value === "function") return "got a function";
  if (typeof value !== "object") return `got ${quote(value)}`;
  if (Array.isArray(value)) return "got a list";
  return isDate(value) ? "got a Date: write it as text, in ISO 8601" : "got an object";
}

/** Whether a value is a Date, told without asking for anything that it could have made up. */
function isDate(value: object): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
