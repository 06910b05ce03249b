import * as kind from "../../text/kinds.js";
import { keepsName } from "../clauses/anonymity.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import type { VerbGroup } from "./verb-group.js";
import { isVerbless } from "./verbless.js";

/** What no speaker's name or description goes on after. */
const BOUNDARY = kind.STOP | kind.COLON | kind.SEMICOLON | kind.DASH | kind.OPEN;

/** What no speaker's name or description begins with. */
const NO_SPEAKER =
  part.PREPOSITION | part.OBJECT | part.SUBORDINATOR | part.TIME | part.ADVERB | part.COORDINATOR;
const MAY_SPEAK = part.SUBJECT | part.DETERMINER | part.POSSESSIVE;

/** What tells no more of somebody, where it follows a comma. */
const NO_APPOSITION =
  part.COORDINATOR | part.GERUND | part.SUBORDINATOR | part.ADVERB | part.PREPOSITION;

/** How many tokens what is told of a speaker between commas may have, where his words follow. */
const LONGEST_APPOSITION = 20;

/**
 * Finds who stands after a verb as its subject.
 *
 * ```text
 * said Ada Lund, the mayor, in a letter
 *      └─── speaker ─────┘
 * ```
 *
 * @param prose - The text.
 * @param start - The token after the verb.
 * @param ceiling - Where the sentence ends.
 * @param leads - Whether what was said follows, after a comma: `According to Lund, …`
 */
export function speakerAfter(
  prose: Prose,
  start: number,
  ceiling: number,
  leads = false,
): Stretch | undefined {
  const { kinds, senses, quotedBy } = prose;
  if (start >= ceiling || quotedBy[start]) return undefined;
  const opening = senses[start]!.bits;
  if (opening & NO_SPEAKER && !(opening & MAY_SPEAK)) return undefined;
  if (opening & part.SUBJECT && !(opening & part.DETERMINER)) return { start, end: start + 1 };

  let end = start;
  for (let at = start; at < ceiling && !quotedBy[at]; at++) {
    if (kinds[at]! & BOUNDARY || breaksOff(prose, at)) break;
    if (!(kinds[at]! & kind.COMMA)) end = at + 1;
    else if (!isApposition(prose, at, ceiling, leads)) break;
  }
  return end > start ? { start, end } : undefined;
}

/** Whether a word after a speaker leads on to how and when he spoke. */
function breaksOff(prose: Prose, at: number): boolean {
  const { words, senses, kinds } = prose;
  const { bits } = senses[at]!;
  if (bits & part.SETTING) return !isAuthor(prose, at);
  if (bits & part.TIME) return !(kinds[at + 1]! & kind.CAPITAL);
  if (bits & part.SUBORDINATOR) return !(bits & part.RELATIVE);
  const here = words[at];
  if (here === "to") return (kinds[at - 1]! & kind.CAPITAL) !== 0;
  if (here !== "in" && here !== "on" && here !== "at") return false;
  const next = senses[at + 1]!.bits;
  const article = words[at + 1] === "a" || words[at + 1] === "an";
  return article || (next & (part.TIME | part.POSSESSIVE)) !== 0 || /^\d/u.test(words[at + 1]!);
}

/** Whether `by` tells whose work it is that speaks: `a report |by the harbour board` */
function isAuthor({ words, kinds, senses }: Prose, at: number): boolean {
  if (words[at] !== "by" || kinds[at - 1]! & kind.CAPITAL) return false;
  return (kinds[at + 1]! & kind.CAPITAL) !== 0 || (senses[at + 1]!.bits & part.DETERMINER) !== 0;
}

/** How many words may tell on what terms somebody spoke: `who did not want to be named`. */
const LONGEST_TERMS = 8;

/** Whether what follows a comma tells more of the one named before it. */
function isApposition(prose: Prose, comma: number, ceiling: number, leads: boolean): boolean {
  const { senses, quotedBy } = prose;
  const next = comma + 1;
  if (next >= ceiling || quotedBy[next]) return false;
  const { bits } = senses[next]!;
  if (bits & part.RELATIVE && keepsName(prose, next, Math.min(ceiling, next + LONGEST_TERMS)))
    return false;
  if (bits & part.RELATIVE && (quotedBy[next + 2] ?? quotedBy[next + 3])) return false;
  const tells = (bits & (part.DETERMINER | part.RELATIVE)) !== 0;
  if (leads) return tells && !(bits & part.SUBJECT) && isClosed(prose, next, ceiling);
  return tells || !(bits & NO_APPOSITION);
}

/** Whether a comma ends what is told of a speaker, and no verb before it shows that it is told of another. */
function isClosed(prose: Prose, start: number, ceiling: number): boolean {
  const { kinds, senses, quotedBy } = prose;
  const limit = Math.min(ceiling, start + LONGEST_APPOSITION);
  for (let at = start; at < limit && !quotedBy[at]; at++) {
    if (!(kinds[at]! & kind.COMMA)) continue;
    return (senses[start]!.bits & part.RELATIVE) !== 0 || isVerbless(prose, start, at);
  }
  return false;
}

/** Whether what stands behind a verb is what is said rather than who says it: `Bank raises rates, says more to come` */
export function isToldOf(
  { words, senses, quotedBy }: Prose,
  verb: VerbGroup,
  after: Stretch,
): boolean {
  if (quotedBy[verb.start - 1] || !(senses[verb.verb]!.bits & part.THIRD)) return false;
  if (senses[after.start]!.bits & part.GERUND || words[after.start] === "more") return true;
  for (let at = after.start; at < after.end - 1; at++)
    if (words[at] === "to" && senses[at + 1]!.bits & part.BASE) return true;
  return false;
}
