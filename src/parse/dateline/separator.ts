import type { Pattern, Scanner } from "../../text/scanner.js";
import type { Separator } from "./draft.js";

// PARIS -   PARIS--   PARIS—   PARIS _   PARIS.-   PARIS (ANP) –   and dashes that a wrong character set broke
const DASH: Pattern =
  /\s{0,3}[.,]?\s{0,2}(?:---?(?!-)|--|[—―–‒‑\u0097\ufffd]|â(?:€[”“]|\u{80}[\u{90}-\u{9f}])?|&[mn]dash;|(?<=\s)[-_](?=\s)|-(?=\s|$)|(?<=\s)-(?=[\p{L}"“‘]))/uy;
const COLON: Pattern = /\s?:(?![\d/:])/uy;
const BAR: Pattern = /\s?\|/uy;
const SLASH: Pattern = /\s?\/(?=\s|$)(?![^/\n]{2,60}\/)/uy;
const POINT: Pattern = /\.(?=\s|$)/uy;
const LINE: Pattern = /[ \t]{0,8}(?=[\r\n]|$)/uy;

// PARIS (   PARIS Jan   PARIS 12   PARIS, Jan
const GOES_ON = /^(?![ ]?â)[ ,]?[\p{L}\d([]/u;

const KINDS: readonly (readonly [Separator, Pattern])[] = [
  ["dash", DASH],
  ["colon", COLON],
  ["bar", BAR],
  ["slash", SLASH],
  ["point", POINT],
  ["line", LINE],
];

/** Reads what parts a dateline from its story. */
export function readSeparator(scanner: Scanner): Separator | undefined {
  if (GOES_ON.test(scanner.text.slice(scanner.position, scanner.position + 2))) return undefined;
  return KINDS.find(([, pattern]) => scanner.skip(pattern))?.[0];
}
