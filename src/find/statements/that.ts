import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";

/** What ends a clause. */
const BOUNDARY = kind.STOP | kind.SEMICOLON | kind.COLON | kind.DASH | kind.CLOSE;

/** How many words may stand between commas before what was said: `said in Bergen, Norway, that …`, `said, in part, "…"` */
const LONGEST_INSERTION = 8;

/** Where the "that" or the quotation stands that what was said begins with, behind a comma or a few words between commas. */
export function thatAfter(
  { kinds, words, senses, quotedBy }: Prose,
  start: number,
  end: number,
): number | undefined {
  const opens = (at: number): boolean =>
    at < end && (words[at] === "that" || quotedBy[at]?.open === at);
  if (opens(start)) return start;
  for (let at = start; at < end && at < start + LONGEST_INSERTION; at++) {
    if (kinds[at]! & kind.COMMA)
      return opens(at + 1) ? at + 1 : undefined;
    if (kinds[at]! & BOUNDARY || quotedBy[at] || senses[at]!.bits & (part.HELPER | part.SUBJECT)) return undefined;
  }
  return undefined;
}
