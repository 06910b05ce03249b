import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, endsSentence, type Prose } from "../clauses/prose.js";
import type { Attribution, Place } from "./attribution.js";
import { predicateOf, startOfMain } from "./subject.js";

/** How far from its colon a word for something said may stand: `a statement on its web site: "…"` */
const LONGEST_PHRASE = 6;

/** What parts a colon from the words that lead up to it. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.DASH | kind.MARK;

/** Words that only point at what follows, as in `she wrote this: "…"`, and otherwise lead on to another word. */
const POINTING = part.DETERMINER | part.PREPOSITION;

/** Whether words in quotation marks follow a colon. */
export function leads({ kinds, quotedBy }: Prose, colon: number): boolean {
  return (kinds[colon]! & kind.COLON) !== 0 && quotedBy[colon + 1] !== undefined;
}

/** Whether a colon follows a word for something said. */
export function announces({ kinds, senses }: Prose, colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(0, colon - LONGEST_PHRASE); at--) {
    const { bits } = senses[at]!;
    if (bits & part.UTTERANCE) return at === colon - 1 || !(bits & POINTING);
    if (kinds[at]! & BOUNDARY || bits & part.FINITE) return false;
  }
  return false;
}

/** How many words before its colon may tell who announces something. */
const REACH = 30;

/** What stands for no person: `It was clear: "…"` */
const NOBODY = /^(?:it|there|this|that)$/u;

/** Reads who is quoted behind a colon, if only in the next paragraph: `Roe made this comment: "…"`, `Roe was less sure: "…"` */
export function readAnnounced(place: Place, colon: number): Attribution | undefined {
  const { prose, frame, floor } = place;
  const start = colon + 1;
  const quotation = prose.quotedBy[start]!;
  const end = Math.min(frame.end, endOfQuotation(quotation));
  const isSure = announces(prose, colon);
  const main = startOfMain(prose, floor, colon);
  const predicate = predicateOf(prose, Math.max(main, colon - REACH), colon);
  if (!predicate) return undefined;
  const { subject: speaker, verb } = predicate;
  const isNobody = NOBODY.test(prose.words[speaker.start]!) || isDone(prose, verb);
  if (!isSure && (isNobody || !endsSentence(prose, quotation, frame.end))) return undefined;
  const content = start < end ? [{ start, end }] : [];
  return { frame, cue: { start: verb, end: start }, speaker, content };
}

/** Whether something is done to the subject, who so says nothing: `The plan was met with a question: "…"` */
export function isDone({ senses, words }: Prose, verb: number): boolean {
  if (!(senses[verb]!.bits & part.BE)) return false;
  return (senses[verb + 1]!.bits & part.PARTICIPLE) !== 0 || words[verb + 1]!.endsWith("ed");
}
