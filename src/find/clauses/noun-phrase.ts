import * as kind from "../../text/kinds.js";
import * as part from "./parts.js";
import type { Prose } from "./prose.js";
import { isNickname } from "./quoted.js";
import { endOfTime } from "./time.js";

/** What no noun phrase reaches over. */
const BOUNDARY =
  kind.COMMA | kind.COLON | kind.SEMICOLON | kind.STOP | kind.DASH | kind.OPEN | kind.MARK;

/** Goes left to where a noun phrase begins. */
export function startOfPhrase(prose: Prose, end: number, floor: number): number {
  const { kinds, senses, quotedBy } = prose;
  const own = quotedBy[end];
  let start = end;
  for (let at = end - 1; at >= floor; at--) {
    const quotation = quotedBy[at];
    if (quotation && quotation !== own) {
      if (!isNickname(prose, quotation, end, floor)) break;
      at = quotation.open;
    } else if (kinds[at]! & kind.CLOSE) {
      while (at > floor && !(kinds[at]! & kind.OPEN)) at--;
    } else if (kinds[at]! & kind.CLITIC && prose.words[at]!.endsWith("s")) {
    } else if (endsPhrase(prose, at, floor, end, start)) {
      break;
    } else {
      start = at;
    }
  }
  while (start < end && isLead(senses[start]!.bits)) start++;
  return behindAdjunct(prose, behindTime(prose, start, end), end);
}

/** Leaves out when somebody acts: `On Friday |Lund`, `Last week |the council`; but not in `Sunday Times`. */
function behindTime(prose: Prose, start: number, end: number): number {
  const { kinds, senses, words } = prose;
  const behind = words[start] === "the" ? start : endOfTime(prose, start, end);
  const isName = senses[start]!.bits & part.TIME && kinds[behind]! & kind.CAPITAL;
  return behind < end && !isName ? behind : start;
}

/** What a noun follows that a preposition leads on to. */
const NOUN_FOLLOWS = part.PREPOSITION | part.COORDINATOR | part.DETERMINER | part.POSSESSIVE;

/** What a common noun can be besides. */
const NOUN = part.BASE | part.OCCASION | part.UTTERANCE | part.UNIT | part.PLURAL;

/** Leaves out where or in what somebody acts: `In its ruling |the court`, `At a rally |Lund`, `with |Lund saying`. */
function behindAdjunct(prose: Prose, start: number, end: number): number {
  if (!(prose.senses[start]!.bits & part.PREPOSITION) || isBound(prose, start)) return start;
  for (let at = start + 2; at < end; at++) if (opensAnew(prose, at)) return at;
  return prose.words[start] === "with" ? start + 1 : start;
}

/** Whether a noun phrase begins behind the end of another: with an article, or with a name behind a common noun. */
function opensAnew({ senses, kinds }: Prose, at: number): boolean {
  const before = senses[at - 1]!.bits;
  if (senses[at]!.bits & (part.DETERMINER | part.POSSESSIVE)) {
    return !(before & NOUN_FOLLOWS || senses[at + 1]!.bits & part.UNIT);
  }
  const isNamed = kinds[at]! & ~kinds[at - 1]! & kind.CAPITAL && kinds[at - 1]! & kind.WORD;
  return Boolean(isNamed) && !(before & ~NOUN);
}

/** Whether a token, met on the way left, does not belong to the noun phrase any more. */
function endsPhrase(prose: Prose, at: number, floor: number, end: number, start: number): boolean {
  const { kinds, senses, words } = prose;
  const { bits } = senses[at]!;
  if (kinds[at]! & BOUNDARY || bits & (part.HELPER | part.SUBORDINATOR)) return true;
  if (bits & part.RELATIVE && at > floor && isLed(prose, at)) return true;
  if (bits & part.COORDINATOR) {
    const joins = words[at] === "and" || words[at] === "&";
    return !joins || at + 1 === end || (at + 1 === start && hasVerb(prose, at, floor));
  }
  if (bits & part.SUBJECT) return !(bits & (part.DETERMINER | part.POSSESSIVE));
  const isNoun = at === end - 1 && !(bits & part.PAST);
  if (isNoun || !(bits & (part.PAST | part.THIRD)) || bits & part.PARTICIPLE) return false;
  return !(kinds[at]! & kind.CAPITAL);
}

/** Whether a pronoun leads into a clause with a subject of its own: `in which |critics`, `an alarm, which |critics` */
function isLed({ senses, kinds }: Prose, at: number): boolean {
  return (senses[at - 1]!.bits & part.PREPOSITION) !== 0 || (kinds[at - 1]! & kind.COMMA) !== 0;
}

function isLead(bits: number): boolean {
  return (bits & (part.COORDINATOR | part.ADVERB)) !== 0 && !(bits & part.DETERMINER);
}

/** Whether the words before an "and" have a verb, so that it joins clauses and not names. */
function hasVerb({ senses, kinds }: Prose, end: number, floor: number): boolean {
  for (let at = end - 1; at >= floor && !(kinds[at]! & BOUNDARY); at--) {
    if (senses[at]!.bits & part.FINITE && !(kinds[at]! & kind.CAPITAL)) return true;
  }
  return false;
}

/** Whether a number follows that is told by its bounds: `at least two`, `at most 40`. */
export function isBound({ words }: Prose, at: number): boolean {
  return words[at] === "at" && (words[at + 1] === "least" || words[at + 1] === "most");
}
