import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import type { Attribution, Place } from "./attribution.js";
import { predicateOf } from "./subject.js";

/** How far from its colon a word for something said may stand: `a statement on its web site: "…"` */
const LONGEST_PHRASE = 6;

/** What parts a colon from the words that lead up to it. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.DASH | kind.MARK;

/** Words that only point at what follows, as in `she wrote this: "…"`, and otherwise lead on to another word. */
const POINTING = part.DETERMINER | part.PREPOSITION;

/** Whether a colon follows a word for something said, and words in quotation marks follow the colon. */
export function announces({ kinds, senses, quotedBy }: Prose, colon: number): boolean {
  if (!(kinds[colon]! & kind.COLON) || !quotedBy[colon + 1]) return false;
  for (let at = colon - 1; at >= Math.max(0, colon - LONGEST_PHRASE); at--) {
    const { bits } = senses[at]!;
    if (bits & part.UTTERANCE) return at === colon - 1 || !(bits & POINTING);
    if (kinds[at]! & BOUNDARY || bits & part.FINITE) return false;
  }
  return false;
}

/** How many words before its colon may tell who announces something. */
const REACH = 30;

/** Reads what is announced before a colon, if only in the next paragraph: `The union made the following comment: "…"` */
export function readAnnounced(place: Place, colon: number): Attribution | undefined {
  const { prose, frame, floor } = place;
  const predicate = predicateOf(prose, Math.max(floor, colon - REACH), colon);
  if (!predicate) return undefined;
  const start = colon + 1;
  const cue = { start: predicate.verb, end: start };
  const end = Math.min(frame.end, endOfQuotation(prose.quotedBy[start]!));
  const content = start < end ? [{ start, end }] : [];
  return { frame, cue, speaker: predicate.subject, content };
}
