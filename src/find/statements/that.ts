import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";

/** What ends a clause. */
const BOUNDARY = kind.STOP | kind.SEMICOLON | kind.COLON | kind.DASH | kind.CLOSE;

/** How many words may stand between commas before what was said: `said in Bergen, Norway, that …` */
const LONGEST_INSERTION = 8;

/** The "that" that begins a clause, behind a comma or behind a few words between commas. */
export function thatAfter(
  { kinds, words, senses }: Prose,
  start: number,
  end: number,
): number | undefined {
  if (words[start] === "that" && start < end) return start;
  for (let at = start; at < end && at < start + LONGEST_INSERTION; at++) {
    if (kinds[at]! & kind.COMMA)
      return words[at + 1] === "that" && at + 1 < end ? at + 1 : undefined;
    if (kinds[at]! & BOUNDARY || senses[at]!.bits & (part.HELPER | part.SUBJECT)) return undefined;
  }
  return undefined;
}
