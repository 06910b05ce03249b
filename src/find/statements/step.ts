import * as kind from "../../text/kinds.js";
import { isAdverb } from "../clauses/adverbs.js";
import { isBound } from "../clauses/noun-phrase.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";
import { endOfTime } from "../clauses/time.js";
import type { Cue } from "../clauses/words.js";
import * as takes from "../clauses/words.js";
import { endOfAdjunct } from "./adjuncts.js";

/** What ends a clause. */
export const BOUNDARY: number = kind.STOP | kind.SEMICOLON | kind.COLON | kind.DASH | kind.CLOSE;

/** What a verb takes that tells of words, not of things. */
export const WORDS: number = takes.CLAUSE | takes.QUOTE | takes.THAT;

/** Goes over how, when or where it was said; stays put where what was said begins. */
export function stepOver(prose: Prose, cue: Cue, at: number, end: number): number {
  const { bits } = prose.senses[at]!;
  const time = endOfTime(prose, at, end);
  if (time > at) return time;
  if (!(cue.takes & WORDS) || isBound(prose, at)) return at;
  if (isAdverb(prose, at) && !(bits & part.DETERMINER)) return at + 1;
  return bits & part.PREPOSITION ? endOfAdjunct(prose, at, end) : endOfManner(prose, at, end);
}

/** How many tokens may tell with what it was said. */
const LONGEST_MANNER = 12;

/** Goes over what was done in saying it, up to the colon of what was said: `wrote, using a pen name: "…"` */
function endOfManner({ words, kinds, quotedBy, senses }: Prose, at: number, end: number): number {
  if (!words[at]!.endsWith("ing") || senses[at]!.bits & part.DETERMINER) return at;
  for (let next = at + 1; next < Math.min(end, at + LONGEST_MANNER); next++) {
    if (kinds[next]! & kind.COLON) return next;
    if (kinds[next]! & (BOUNDARY | kind.COMMA) || quotedBy[next]) return at;
  }
  return at;
}
