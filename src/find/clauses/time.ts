import * as kind from "../../text/kinds.js";
import * as part from "./parts.js";
import type { Prose } from "./prose.js";

/** What a time in words can begin with. */
const MAY_BE_TIME = part.TIME | part.MOMENT | part.PREPOSITION | part.DETERMINER;
/** What may stand before a time. */
const TIME_LEADS = new Set(["on", "in", "early", "earlier", "late", "later"]);
/** Which night or week is meant. */
const TURNS = new Set(["last", "this", "next", "that", "the", "each", "every", "one"]);
/** Months that are verbs and helpers too, where no day follows and no `in` stands before. */
const DOUBTFUL = new Set(["may", "march"]);

/** Goes over a time in words: `last week`, `Monday night`, `on Friday`, `more than 12 hours after`. */
export function endOfTime(prose: Prose, start: number, end: number): number {
  const { senses, words, kinds } = prose;
  const span = endOfSpan(prose, start);
  if (span > start) return Math.min(span, end);
  if (!(senses[start]!.bits & MAY_BE_TIME)) return start;
  let at = TIME_LEADS.has(words[start]!) ? start + 1 : start;
  if (at >= end) return start;
  const isTurn = TURNS.has(words[at]!) && senses[at + 1]!.bits & (part.UNIT | part.TIME);
  const isVerb = at === start && DOUBTFUL.has(words[at]!) && !(kinds[at + 1]! & kind.NUMBER);
  if (isTurn) at += 2;
  else if (senses[at]!.bits & part.TIME && !isVerb) at++;
  else return start;
  while (
    at < end &&
    (senses[at]!.bits & part.UNIT || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(words[at]!))
  ) {
    at++;
  }
  return Math.min(at, end);
}

/** What a stretch of time is told from. */
const FROM = new Set(["later", "earlier", "ago"]);
/** How many words may tell how long it is: `more than 12 hours`. */
const LONGEST_SPAN = 4;

/** Where the words end that tell which way time is told: `12 hours |after the crash`, `12 hours later|`. */
function endOfUnit(word: string, at: number): number | undefined {
  if (word === "after" || word === "before") return at;
  return FROM.has(word) ? at + 1 : undefined;
}

/** Goes over how long before or after something. */
function endOfSpan({ senses, words }: Prose, start: number): number {
  for (let at = start + 1; at < start + LONGEST_SPAN; at++) {
    const { bits } = senses[at]!;
    if (bits & part.UNIT) return endOfUnit(words[at + 1]!, at + 1) ?? start;
    if (bits & (part.FINITE | part.TIME | part.RELATIVE)) return start;
  }
  return start;
}
