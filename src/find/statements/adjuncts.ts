import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";

/** What ends a phrase. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON | kind.DASH;

/** What a time in words can begin with. */
const MAY_BE_TIME = part.TIME | part.MOMENT | part.PREPOSITION | part.DETERMINER;
/** What may stand before a time. */
const TIME_LEADS = new Set(["on", "early", "earlier", "late", "later"]);
/** Which night or week is meant. */
const TURNS = new Set(["last", "this", "next", "that", "the", "each", "every", "one"]);
/** Months that are verbs and helpers too, where no day follows. */
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
  const isVerb = DOUBTFUL.has(words[at]!) && !(kinds[at + 1]! & kind.NUMBER);
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
