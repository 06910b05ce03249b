import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose, type Stretch } from "../clauses/prose.js";
import type { Attribution } from "./attribution.js";
import { speakerAfter } from "./speaker-after.js";
import { isNamed, isVerbless } from "./verbless.js";

/** Reads who signs a quotation, in its sentence or right behind it: `"We will see." — Ada Lund, mayor of Tarn` */
export function readSignature(
  prose: Prose,
  frame: Stretch,
  waiting: Stretch | undefined,
): Attribution | undefined {
  const { kinds, quotedBy } = prose;
  const quotation = quotedBy[frame.start];
  let dash = quotation ? endOfQuotation(quotation) : frame.start;
  if (quotation && kinds[dash]! & kind.STOP) dash++;
  const said = quotation ? { start: frame.start, end: dash } : waiting;
  const start = dash + 1;
  if (!said || start >= frame.end || !(kinds[dash]! & kind.DASH)) return undefined;
  const speaker = speakerAfter(prose, start, frame.end);
  if (!speaker || !isVerbless(prose, start, frame.end)) return undefined;
  if (!isNamed(prose, speaker, Number.POSITIVE_INFINITY)) return undefined;
  return { frame, cue: { start: dash, end: start }, speaker, content: [said] };
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
