import type { Format } from "./format.js";
import { quote } from "./quote.js";

/** A way into a document (JSON Pointer, RFC 6901). */
export const jsonPointer: Format = {
  name: "json-pointer",
  pattern: /^(?:\/(?:[^~/]|~[01])*)*$/u,
  explain: (text) =>
    `Expected a JSON Pointer, such as \`/body\`, but got ${quote(text)}${text.startsWith("/") ? ": a `~` is written `~0`" : ": it begins with `/`"}`,
};
