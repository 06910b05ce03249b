import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import { accords } from "./according.js";
import type { Attribution, Place } from "./attribution.js";
import { predicateOf } from "./subject.js";

/** Whether a token may tell of something said. */
export function mayTell(prose: Prose, at: number): boolean {
  const { verb, attitude } = prose.senses[at]!;
  if (verb !== undefined || attitude !== undefined) return true;
  return accords(prose, at) || announces(prose, at);
}

/** Whether a colon follows a word for something said, and words in quotation marks follow the colon. */
export function announces({ kinds, senses, quotedBy }: Prose, at: number): boolean {
  if (!(kinds[at]! & kind.COLON) || !quotedBy[at + 1]) return false;
  return at > 0 && (senses[at - 1]!.bits & part.UTTERANCE) !== 0;
}

/** How many words before its colon may tell who announces something. */
const REACH = 30;

/** Reads what is announced before a colon: `The union made the following comment: "…"` */
export function readAnnounced(place: Place, colon: number): Attribution | undefined {
  const { prose, frame, floor } = place;
  const predicate = predicateOf(prose, Math.max(floor, colon - REACH), colon);
  if (!predicate) return undefined;
  const start = colon + 1;
  const content = { start, end: Math.min(frame.end, endOfQuotation(prose.quotedBy[start]!)) };
  const cue = { start: predicate.verb, end: start };
  return { frame, cue, speaker: predicate.subject, content: [content] };
}
