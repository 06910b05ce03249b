import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import { endOfTime } from "../clauses/time.js";

/** What ends a phrase. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON | kind.DASH;

/**
 * Goes over how, where and when it was said: `in a letter`, `on Twitter`, `during a visit to Bern`.
 *
 * @returns Where the clause goes on; the start itself, where the words belong to what was said.
 */
export function endOfAdjunct(prose: Prose, start: number, end: number): number {
  const { kinds, words, senses, quotedBy } = prose;
  let at = start + 1;
  while (at < end) {
    const { bits } = senses[at]!;
    const quotation = quotedBy[at];
    if (quotation && !(kinds[at - 1]! & kind.CLITIC)) return at;
    if (kinds[at]! & BOUNDARY || words[at] === "that") return at;
    if (bits & part.TIME) return at + 1;
    if (bits & part.SUBJECT && !(bits & (part.DETERMINER | part.OBJECT))) return at;
    if (bits & part.HELPER && !(kinds[at]! & kind.CLITIC) && at > start + 1) return start;
    at = quotation ? endOfQuotation(quotation) : at + 1;
  }
  return end;
}

/** Goes over whom it was said to: `told the BBC`, `told reporters in Oslo`. */
export function endOfHearer(prose: Prose, start: number, end: number): number {
  const { kinds, words, senses, quotedBy } = prose;
  const opening = senses[start]!.bits;
  if (opening & part.OBJECT && !isOwner(prose, start)) return start + 1;
  const isTold = words[start] === "that" || words[start] === "to";
  if (isTold || opening & (part.PREPOSITION | part.NEGATION)) return start;
  for (let at = start; at < end; at++) {
    const { bits } = senses[at]!;
    if (quotedBy[at] || kinds[at]! & BOUNDARY || endOfTime(prose, at, end) > at) return at;
    if (bits & (part.TIME | part.NEGATION)) return at;
    if (bits & (part.PREPOSITION | part.SUBORDINATOR) && words[at] !== "of") return at;
    if (at > start && opensClause(prose, at)) return at;
    if (bits & part.HELPER && !(kinds[at]! & kind.CLITIC)) return Math.min(at, start + 1);
  }
  return end;
}

/** Whether `her` tells whose the next word is: `told her aides to leave`. */
function isOwner({ senses, words }: Prose, at: number): boolean {
  if (!(senses[at]!.bits & part.POSSESSIVE) || senses[at + 1]!.bits !== 0) return false;
  return words[at + 2] === "to" || words[at + 2] === "that";
}

/** Whether a word after a plain noun begins what was said. */
function opensClause({ kinds, senses }: Prose, at: number): boolean {
  const opens = senses[at]!.bits & (part.DETERMINER | part.POSSESSIVE | part.SUBJECT);
  return opens !== 0 && !(kinds[at - 1]! & kind.CLITIC) && senses[at - 1]!.bits === 0;
}

/** How far an infinitive may stand from the verb that asks for it. */
const LONGEST_REQUEST = 12;

/** Goes over whom something is asked of, up to the infinitive: `urged the council to act`. */
export function endOfAsked(prose: Prose, start: number, end: number): number {
  const { kinds, words, senses, quotedBy } = prose;
  if (senses[start]!.bits & part.NEGATION) return start;
  const limit = Math.min(end, start + LONGEST_REQUEST);
  for (let at = start; at < limit; at++) {
    const { bits } = senses[at]!;
    const helps = bits & part.HELPER && !(kinds[at]! & kind.CLITIC);
    if (quotedBy[at] || kinds[at]! & BOUNDARY || helps || bits & part.SUBORDINATOR) return start;
    if (words[at] === "to") return at;
  }
  return start;
}
