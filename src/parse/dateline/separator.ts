import type { Pattern } from "../../text/scanner.js";
import type { Separator } from "./draft.js";
import type { Opening } from "./opening.js";

// PARIS -   PARIS--   PARIS—   PARIS _   PARIS.-   PARIS (ANP) –   and dashes that a wrong character set broke
const DASH: Pattern =
  /\s{0,3}[.,]?\s{0,2}(?:---?(?!-)|--|[—―–‒‑\u0097\ufffd]|â(?:€[”“]|\u{80}[\u{90}-\u{9f}])?|&[mn]dash;|(?<=\s)[-_](?=\s)|-(?=\s|$)|(?<=\.)-(?=\p{Upper})|(?<=\s)-(?=[\p{Alpha}"“‘]))/uy;
const SEPARATORS: readonly (readonly [Separator, Pattern])[] = [
  // PARIS (   PARIS Jan   PARIS 12   PARIS, Jan
  ["none", /(?=,?[^\S\n]?(?!â)[\p{Alpha}\d([])/uy],
  ["dash", DASH],
  ["colon", /\s?:(?![\d/:])/uy],
  ["bar", /\s?(?:[|•]|>>)/uy],
  ["slash", /\s?\/(?=\s|$)(?![^/\n]{2,60}\/)/uy],
  ["point", /\.(?=\s|$)/uy],
  // LIMA, Peru  The harbour: wider than a space, where a dash was lost
  ["gap", /(?=[^\S\n\r]{2,8}["“‘]?\p{Upper})/uy],
  ["line", /[ \t]{0,8}(?=[\r\n]|$)/uy],
];

/** Reads what parts a dateline from its story. */
export function readSeparator(opening: Opening): Separator {
  return SEPARATORS.find(([, pattern]) => opening.skip(pattern))?.[0] ?? "none";
}
