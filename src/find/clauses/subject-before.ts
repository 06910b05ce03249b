import * as kind from "../../text/kinds.js";
import * as part from "./parts.js";
import type { Prose, Stretch } from "./prose.js";
import { isNickname, isTitle } from "./quoted.js";
import { relativeBefore } from "./relative.js";

/** What no noun phrase reaches over. */
const BOUNDARY =
  kind.COMMA | kind.COLON | kind.SEMICOLON | kind.STOP | kind.DASH | kind.OPEN | kind.MARK;

/** How many tokens what is told of a speaker between commas may have. */
const LONGEST_INSERTION = 80;

/** How many tokens of what is told of a speaker may stand between a quotation and his verb. */
const LONGEST_CHAIN = 25;

/**
 * Finds who stands before a verb as its subject.
 *
 * ```text
 * On Friday, Ada Lund, the mayor, also said
 *            └────── speaker ───┘ └ end
 * ```
 */
export function subjectBefore(prose: Prose, end: number, floor: number): Stretch | undefined {
  if (end <= floor) return undefined;
  const last = end - 1;
  const { bits } = prose.senses[last]!;
  const stands = bits & (part.SUBJECT | part.RELATIVE) && !(prose.kinds[last]! & kind.CLITIC);
  if (stands) return { start: last, end };
  if (prose.kinds[last]! & kind.COMMA) return insertedBefore(prose, end, floor);
  const start = startOfPhrase(prose, end, floor);
  if (start >= end) return undefined;
  const relative = relativeBefore(prose, start, floor);
  return { start: relative === undefined ? start : startOfPhrase(prose, relative, floor), end };
}

/** A speaker and what is told of him between commas; how he did something is left out. */
function insertedBefore(prose: Prose, end: number, floor: number): Stretch | undefined {
  const comma = commaBefore(prose, end - 1, floor);
  const near = comma === undefined ? undefined : subjectBefore(prose, comma, floor);
  if (comma === undefined || !near) return undefined;
  const head = bearerOf(prose, near, floor);
  const { bits } = prose.senses[comma + 1]!;
  if (hasHelper(prose, comma + 1, end)) return undefined;
  const isWord = comma + 2 === end - 1 && bits & part.ADVERB;
  const manner =
    isWord ||
    bits & (part.GERUND | part.PREPOSITION) ||
    /(?:ing|ed)$/u.test(prose.words[comma + 1]!) ||
    (bits & part.SUBORDINATOR && !(bits & part.RELATIVE));
  return manner ? head : { start: startOfChain(prose, head.start, floor), end };
}

/** Whose age and home stand between commas: `Ada Lund, 58, of Mill Lane, Tarn, …` */
function bearerOf(prose: Prose, near: Stretch, floor: number): Stretch {
  const { kinds, senses } = prose;
  let { start, end } = near;
  while (start > floor + 1 && kinds[start - 1]! & kind.COMMA) {
    const isAge = kinds[start]! & kind.NUMBER && end === start + 1;
    if (!isAge && !(senses[start]!.bits & part.PREPOSITION)) break;
    end = start - 1;
    start = startOfPhrase(prose, end, floor);
  }
  return start < end ? { start, end } : near;
}

/** Whether a clause, and no description, stands between two commas; `a farmer who was there` is none. */
function hasHelper({ senses, kinds }: Prose, start: number, end: number): boolean {
  for (let at = start; at < end && !(senses[at]!.bits & part.RELATIVE); at++) {
    if (senses[at]!.bits & part.HELPER && !(kinds[at]! & kind.CLITIC)) return true;
  }
  return false;
}

function commaBefore(prose: Prose, end: number, floor: number): number | undefined {
  const { kinds, quotedBy } = prose;
  for (let at = end - 1; at > floor && end - at < LONGEST_INSERTION; at--) {
    const quotation = quotedBy[at];
    if (quotation && !isTitle(prose, quotation, floor)) return undefined;
    if (quotation) at = quotation.open;
    else if (kinds[at]! & kind.COMMA) return at;
  }
  return undefined;
}

/** Goes left over more that is told of a speaker, to the quotation before: `…," Roe, a farmer, one of many, said`. */
function startOfChain({ kinds, quotedBy, senses }: Prose, start: number, floor: number): number {
  if (start <= floor || !(kinds[start - 1]! & kind.COMMA)) return start;
  for (let at = start - 1; at >= floor && start - at < LONGEST_CHAIN; at--) {
    if (quotedBy[at]) return at + 1;
    if (senses[at]!.bits & part.HELPER) return start;
  }
  return start;
}

/** Goes left to where a noun phrase begins. */
function startOfPhrase(prose: Prose, end: number, floor: number): number {
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
  return start;
}

/** Whether a token, met on the way left, does not belong to the noun phrase any more. */
function endsPhrase(prose: Prose, at: number, floor: number, end: number, start: number): boolean {
  const { kinds, senses, words } = prose;
  const { bits } = senses[at]!;
  if (kinds[at]! & BOUNDARY || bits & (part.HELPER | part.SUBORDINATOR)) return true;
  if (bits & part.RELATIVE && at > floor && senses[at - 1]!.bits & part.PREPOSITION) return true;
  if (bits & part.COORDINATOR) {
    const joins = words[at] === "and" || words[at] === "&";
    return !joins || at + 1 === end || (at + 1 === start && hasVerb(prose, at, floor));
  }
  if (bits & part.SUBJECT) return !(bits & (part.DETERMINER | part.POSSESSIVE));
  const isNoun = at === end - 1 && !(bits & part.PAST);
  if (isNoun || !(bits & (part.PAST | part.THIRD)) || bits & part.PARTICIPLE) return false;
  return !(kinds[at]! & kind.CAPITAL);
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
