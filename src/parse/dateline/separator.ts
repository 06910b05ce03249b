import type { Pattern } from "../../text/scanner.js";
import type { Separator } from "./draft.js";
import type { Opening } from "./opening.js";

// PARIS -   PARIS--   PARIS—   PARIS _   PARIS.-   PARIS (ANP) –   and dashes that a wrong character set broke
const DASH: Pattern =
  /\s{0,3}[.,]?\s{0,2}(?:---?(?!-)|[—―–‒‑\u0097\ufffd]|â(?:€[”“]|\u{80}[\u{90}-\u{9f}])?|&[mn]dash;|(?<=\s)[-_](?=\s)|-(?=\s|$)|(?<=\s)-(?=[\p{L}"“‘]))/uy;
const OTHERS: readonly (readonly [Separator, Pattern])[] = [
  ["colon", /\s?:(?![\d/:])/uy],
  ["bar", /\s?\|/uy],
  ["slash", /\s?\/(?=\s|$)(?![^/\n]{2,60}\/)/uy],
  ["point", /\.(?=\s|$)/uy],
  ["line", /[ \t]{0,8}(?=[\r\n]|$)/uy],
];

// PARIS (   PARIS Jan   PARIS 12   PARIS, Jan
const GOES_ON: Pattern = /(?=[ ,]?(?!â)[\p{L}\d([])/uy;

/** Reads what parts a dateline from its story. */
export function readSeparator(opening: Opening): Separator {
  if (opening.skip(GOES_ON)) return "none";
  if (opening.skip(DASH)) return "dash";
  return OTHERS.find(([, pattern]) => opening.skip(pattern))?.[0] ?? "none";
}
