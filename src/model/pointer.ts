import type { Format } from "./format.js";
import { quote } from "./quote.js";

/** A way into a document (JSON Pointer, RFC 6901). */
export const jsonPointer: Format = {
  name: "json-pointer",
  pattern: /^(?:\/(?:[^~/]|~[01])*)*$/u,
  explain: (text) =>
    `Expected a JSON Pointer, such as \`/body\`, but got ${quote(text)}${text.startsWith("/") ? ": a `~` is written `~0`" : ": it begins with `/`"}`,
};

/** A key as a step of a JSON Pointer. */
export function escaped(key: string): string {
  return /[~/]/u.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The key that a step of a JSON Pointer leads over. */
export function unescaped(step: string): string {
  return step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step;
}
