import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import type { Attribution } from "./attribution.js";
import { trim } from "./sides.js";

/** What stands before a colon and names no speaker. */
const NOTICES = new Set(
  [
    "update updated correction clarification exclusive breaking photo photos video watch read more",
    "source sources note notes editor related opinion analysis review live factbox explainer",
    "headline wire topics topic subject contact image credit",
  ].flatMap((words) => words.split(" ")),
);

/** How many words the name of a speaker may have, before a colon. */
const LONGEST_NAME = 5;

/** What no name before a colon holds. */
const NO_NAME = part.TIME | part.DETERMINER | part.BASE | part.PAST | part.PREPOSITION;

/** How many tokens a name may have with what is told of its bearer, before the colon of a quotation. */
const LONGEST_POST = 12;

/** What a name and what is told of its bearer are made of; neither a verb nor a date. */
const POST = kind.WORD | kind.COMMA;
const NO_POST = part.TIME | part.FINITE | part.PREPOSITION | part.SUBORDINATOR;

/** Reads who is named before a colon: `Lund: Bridge stays shut`, `LUND: We will see.`, `Her aide, Bo Roe: "We will."` */
export function readLabel(prose: Prose, frame: Stretch): Attribution | undefined {
  const { kinds, words, quotedBy } = prose;
  const start = kinds[frame.start]! & kind.MARK ? frame.start + 1 : frame.start;
  if (quotedBy[start] && !isCapitals(prose, start, 2)) return undefined;
  const colon = endOfName(prose, start, frame.end - 1) ?? endOfPost(prose, start, frame.end - 1);
  if (colon === undefined || NOTICES.has(words[colon - 1]!)) return undefined;
  const content = trim(prose, { start: colon + 1, end: frame.end });
  if (!content || content.end - content.start < 3) return undefined;
  const cue = { start: colon, end: colon + 1 };
  return { frame, cue, speaker: { start, end: colon }, content: [content] };
}

/** Where the colon stands behind a name that opens a paragraph, or that a quotation follows. */
function endOfName(prose: Prose, start: number, ceiling: number): number | undefined {
  const { kinds, senses, quotedBy } = prose;
  const limit = Math.min(ceiling, start + LONGEST_NAME);
  let at = start;
  while (at < limit && kinds[at]! & kind.CAPITAL && !(senses[at]!.bits & NO_NAME)) at++;
  const opens = (kinds[start]! | kinds[start - 1]!) & kind.PARAGRAPH;
  return at > start && kinds[at]! & kind.COLON && (opens || quotedBy[at + 1]) ? at : undefined;
}

/** Where it stands behind what is told of somebody, and the name: `Her aide, Bo Roe|: "…"` */
function endOfPost(prose: Prose, start: number, ceiling: number): number | undefined {
  const { kinds, senses, quotedBy } = prose;
  const limit = Math.min(ceiling, start + LONGEST_POST);
  let small = 0;
  let at = start;
  for (; at < limit && kinds[at]! & POST && !(senses[at]!.bits & NO_POST); at++) {
    if (!(kinds[at]! & kind.CAPITAL)) small++;
  }
  const isNamed = small > 0 && (kinds[at - 1]! & kind.CAPITAL) !== 0;
  return isNamed && kinds[at]! & kind.COLON && quotedBy[at + 1] ? at : undefined;
}

/** Reads who signs a quotation: `"We will see." — Ada Lund` */
export function readSignature(prose: Prose, frame: Stretch): Attribution | undefined {
  const { kinds, quotedBy } = prose;
  const quotation = quotedBy[frame.start];
  if (!quotation?.closed) return undefined;
  const dash = quotation.close + 1;
  const start = dash + 1;
  if (start >= frame.end || !(kinds[dash]! & kind.DASH)) return undefined;
  let end = start;
  while (end < frame.end && kinds[end]! & (kind.CAPITAL | kind.COMMA)) end++;
  if (end === start || (end < frame.end && !(kinds[end]! & kind.STOP))) return undefined;
  const content = [{ start: frame.start, end: dash }];
  return { frame, cue: { start: dash, end: start }, speaker: { start, end }, content };
}

/** How many words may name who wrote a quotation, and tell of them. */
const LONGEST_CREDIT = 16;

/** Reads who is named right behind a quotation, up to where its paragraph ends: `"We will see." Ada Lund, mayor` */
export function readCredit(
  { kinds, senses, quotedBy }: Prose,
  frame: Stretch,
  said: Stretch | undefined,
): Attribution | undefined {
  const { start, end } = frame;
  const opens = kinds[start]! & (kind.CAPITAL | kind.PARAGRAPH);
  const isLast = ((kinds[end] ?? kind.PARAGRAPH) & kind.PARAGRAPH) !== 0;
  if (!said || opens !== kind.CAPITAL || !isLast || end - start > LONGEST_CREDIT) return undefined;
  if (kinds[end - 1]! & (kind.STOP | kind.COLON)) return undefined;
  let last = start;
  for (let at = start; at < end && !quotedBy[at]; at++) {
    if (senses[at]!.bits & part.FINITE || senses[at]!.verb) return undefined;
    if (last === at && !(kinds[at]! & kind.COMMA)) last = at + 1;
  }
  const cue = { start: said.end - 1, end: said.end };
  return { frame, cue, speaker: { start, end: last }, content: [said] };
}

/** Where a sentence begins, its dateline left out: a name in capitals, and a dash. */
export function openingOf(prose: Prose, { start, end }: Stretch): number {
  const { kinds, quotedBy } = prose;
  if (!(kinds[start]! & kind.PARAGRAPH) || !isCapitals(prose, start, 3)) return start;
  const limit = Math.min(end, start + LONGEST_DATELINE);
  for (let at = start + 1; at < limit && !quotedBy[at]; at++) {
    if (kinds[at]! & kind.DASH) return at + 1;
  }
  return start;
}

/** How many tokens a dateline may have. */
const LONGEST_DATELINE = 14;

/** Whether a word of so many letters or more is printed in capitals. */
function isCapitals({ text, starts, ends, words }: Prose, at: number, least: number): boolean {
  if (words[at]![1] === text[starts[at]! + 1]) return false;
  const word = text.slice(starts[at], ends[at]);
  return word.length >= least && word === word.toUpperCase();
}
