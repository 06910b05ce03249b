import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { lastQuotation, type Prose, type Stretch } from "../clauses/prose.js";
import { accords } from "./according.js";
import type { Attribution } from "./attribution.js";
import { ownerOf } from "./owner.js";
import { trim } from "./sides.js";
import { speakerAfter } from "./speaker-after.js";
import { isNamed, isVerbless } from "./verbless.js";

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

/** Reads who is named before a colon: `Lund: Bridge stays shut`, `LUND: We will see.`, `Her aide, Bo Roe: "We will."` */
export function readLabel(prose: Prose, frame: Stretch): Attribution | undefined {
  const { kinds, words, quotedBy } = prose;
  const start = kinds[frame.start]! & kind.MARK ? frame.start + 1 : frame.start;
  if (quotedBy[start] && !isCapitals(prose, start, 2)) return undefined;
  const colon = endOfName(prose, start, frame.end - 1);
  if (colon === undefined) return readPost(prose, { start, end: frame.end }, frame);
  if (NOTICES.has(words[colon - 1]!)) return undefined;
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

/** How many tokens may name a speaker before the colon of a quotation, with all that is told of him. */
const LONGEST_POST = 30;

/** Reads who is named with more that is told of him, or whose words are told of: `Lund, in a note to aides: "…"`, `Her answer: "…"` */
function readPost(prose: Prose, { start, end }: Stretch, frame: Stretch): Attribution | undefined {
  const open = lastQuotation(prose, frame)?.open;
  const colon = open === undefined ? start : open - 1;
  if (colon <= start || colon - start > LONGEST_POST || !(prose.kinds[colon]! & kind.COLON))
    return undefined;
  if (NOTICES.has(prose.words[start]!) || accords(prose, start)) return undefined;
  if (!isVerbless(prose, start, colon)) return undefined;
  const owner = ownerOf(prose, start, colon);
  const speaker = owner?.speaker ?? speakerAfter(prose, start, colon);
  if (!speaker || !(owner || isNamed(prose, speaker, colon))) return undefined;
  const cue = { start: owner?.utterance ?? colon, end: colon + 1 };
  return { frame, cue, speaker, content: [{ start: colon + 1, end }] };
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
