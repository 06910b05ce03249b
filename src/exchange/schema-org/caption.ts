import type { Caption } from "../../model/caption.js";
import { parseCaption } from "../../parse/caption.js";
import type { At } from "../at.js";
import { creditOnly } from "../caption.js";
import type { Context } from "./context.js";
import { readText } from "./text.js";

/** Reads the words under a picture, or the credit that is told beside them. */
export function readCaption(
  value: unknown,
  at: At,
  { captions }: Context,
  property: string,
): Caption | undefined {
  const text = readText(value, at);
  if (text === undefined) return undefined;
  const key = `${property}: ${text}`;
  const known = captions.get(key);
  if (known) return known;
  const caption = property === "creditText" ? creditOnly(text) : parseCaption(text);
  captions.set(key, caption);
  return caption;
}
