import type * as z from "zod";
import { type Format, formatted } from "./format.js";
import { quote } from "./quote.js";

/** A way into a document (JSON Pointer, RFC 6901). */
export const jsonPointer: Format = {
  name: "json-pointer",
  pattern: /^(?:\/(?:[^~/]|~[01])*)*$/u,
  explain: (text) =>
    `Expected a JSON Pointer, such as \`/body\`, but got ${quote(text)}${text.startsWith("/") ? ": a `~` is written `~0`" : ": it begins with `/`"}`,
};

/** Checks for a JSON Pointer (RFC 6901): `/media/0/caption/text`. */
export const JsonPointer: z.ZodType<string, string> = formatted(jsonPointer);
