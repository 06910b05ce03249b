import * as kind from "../../text/kinds.js";
import { keepsName } from "./anonymity.js";
import { startOfPhrase } from "./noun-phrase.js";
import * as part from "./parts.js";
import type { Prose, Stretch } from "./prose.js";
import { isTitle } from "./quoted.js";
import { relativeBefore } from "./relative.js";

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
  if (tellsDeed(prose, comma + 1) || keepsName(prose, comma + 1, end)) return head;
  if (hasHelper(prose, comma + 1, end)) return undefined;
  if (tellsHow(prose, comma + 1, end - 1)) return head;
  return { start: startOfChain(prose, head.start, floor), end };
}

/** Whether a participle opens what was done meanwhile: `, waving,`, `, when asked if it was safe,` */
function tellsDeed({ senses, words }: Prose, start: number): boolean {
  const leads = senses[start]!.bits & part.SUBORDINATOR && !(senses[start]!.bits & part.RELATIVE);
  const verb = leads ? start + 1 : start;
  return /(?:ing|ed)$/u.test(words[verb]!) || (senses[verb]!.bits & part.GERUND) !== 0;
}

/** Whether it is told how, where or when something was done. */
function tellsHow({ senses }: Prose, start: number, end: number): boolean {
  const { bits } = senses[start]!;
  if (bits & part.ADVERB && start + 1 === end) return true;
  return (
    (bits & part.PREPOSITION) !== 0 ||
    (bits & (part.SUBORDINATOR | part.RELATIVE)) === part.SUBORDINATOR
  );
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
    if (quotedBy[at]) return kinds[at + 1]! & kind.COMMA ? at + 2 : at + 1;
    if (senses[at]!.bits & part.HELPER) return start;
  }
  return start;
}
