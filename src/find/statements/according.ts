import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import type { Attribution, Place } from "./attribution.js";
import { trim } from "./sides.js";
import { speakerAfter } from "./speaker-after.js";

/** How many tokens `in the words of` has. */
const IN_THE_WORDS_OF = 4;

/** How many tokens may stand between a speaker and his words: `the mayor, Ada Lund, "…"` */
const LONGEST_DESCRIPTION = 12;

/** How many tokens may tell when or where he spoke, before his words follow. */
const LONGEST_DATE = 5;
const DATING = part.PREPOSITION | part.TIME | part.MOMENT | part.UNIT;

/** Whether what is told around a token may stand on the word of whoever follows. */
export function accords({ words }: Prose, at: number): boolean {
  if (words[at] === "according") return words[at + 1] === "to";
  if (words[at] !== "in" || words[at + 2] !== "words") return false;
  return words[at + 1] === "the" && words[at + 3] === "of";
}

/** Reads what is told on someone's word: `According to Lund, …`, `…, according to Lund`, `in the words of Lund, "…"` */
export function readAccording(place: Place, at: number): Attribution | undefined {
  const { prose, frame, floor } = place;
  if (!accords(prose, at)) return undefined;
  if (prose.words[at] === "in") return readInTheWordsOf(place, at);
  if (at > floor && prose.words[at - 1] === "that") return undefined;
  const cue = { start: at, end: at + 2 };
  const speaker = speakerAfter(prose, cue.end, frame.end, at === floor);
  if (!speaker) return undefined;
  const left = trim(prose, { start: floor, end: at });
  if (left) return { frame, cue, speaker, content: [left] };
  const start = commaFrom(prose, speaker.end, frame.end);
  if (start === undefined) return undefined;
  const right = trim(prose, { start: start + 1, end: frame.end });
  return right && { frame, cue, speaker, content: [right] };
}

/** Where the comma or colon stands that ends the opening of a sentence, behind a date: `according to the port in May|, …` */
function commaFrom({ kinds, senses }: Prose, start: number, ceiling: number): number | undefined {
  const limit = Math.min(ceiling, start + LONGEST_DATE + 1);
  for (let at = start; at < limit; at++) {
    if (kinds[at]! & (kind.COMMA | kind.COLON)) return at;
    if (!(kinds[at]! & (kind.NUMBER | kind.CAPITAL) || senses[at]!.bits & DATING)) break;
  }
  return undefined;
}

function readInTheWordsOf({ prose, frame }: Place, at: number): Attribution | undefined {
  const cue = { start: at, end: at + IN_THE_WORDS_OF };
  const speaker = speakerAfter(prose, cue.end, frame.end, false);
  if (!speaker) return undefined;
  const limit = Math.min(frame.end, speaker.end + LONGEST_DESCRIPTION);
  for (let start = speaker.end; start < limit; start++) {
    const quotation = prose.quotedBy[start];
    if (!quotation) continue;
    const end = Math.min(frame.end, endOfQuotation(quotation));
    return { frame, cue, speaker, content: [{ start, end }] };
  }
  return undefined;
}
