import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import * as part from "../clauses/parts.js";
import { type Prose, quotationBefore, type Stretch } from "../clauses/prose.js";
import { QUOTE } from "../clauses/words.js";
import type { Place } from "./attribution.js";
import { leftOf } from "./sides.js";
import type { VerbGroup } from "./verb-group.js";

/** A quotation of fewer tokens is speech only where a comma or a full stop ends it. */
const SHORTEST_SPEECH = 3;

/** The quotation right before a speaker, where more than its last words are his. */
export function speechBefore(
  place: Place,
  { cue }: VerbGroup,
  speaker: Stretch,
): Stretch | undefined {
  const { prose, floor } = place;
  const quotation = quotationBefore(prose, speaker.start);
  const speech =
    quotation &&
    quotation.open >= floor &&
    cue.takes & QUOTE &&
    isSpeech(prose, quotation) &&
    !isVenue(prose, floor, quotation);
  return speech ? leftOf(place, speaker.start) : undefined;
}

/** Whether a quotation only ends where something is said: `On the show "Morning Tarn," Lund said …` */
function isVenue({ senses, kinds }: Prose, floor: number, { open }: Quotation): boolean {
  if (!(senses[floor]!.bits & part.PREPOSITION)) return false;
  for (let at = floor; at < open; at++) {
    if (senses[at]!.bits & part.FINITE && !(kinds[at]! & kind.CLITIC)) return false;
  }
  return true;
}

function isSpeech({ kinds }: Prose, { close, open }: Quotation): boolean {
  const ends = kinds[close - 1]! | (kinds[close + 1]! & kind.COMMA);
  return close - open > SHORTEST_SPEECH || (ends & (kind.COMMA | kind.STOP)) !== 0;
}
