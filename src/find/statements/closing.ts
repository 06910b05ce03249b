import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose, type Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { CLAUSE } from "../clauses/words.js";
import { readAccording } from "./according.js";
import type { Attribution, Place } from "./attribution.js";
import { sequelOf } from "./sequel.js";
import { leftOf } from "./sides.js";
import { isToldOf, speakerAfter } from "./speaker-after.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";

/** How far from the end of a sentence the verb of who said all of it may stand. */
const REACH = 30;

/** The forms in which a verb closes a sentence. */
const CLOSING = part.PAST | part.THIRD | part.BASE;

/** Reads who is named last and said all of a sentence: `The bridge that was said to be safe fell, police said.` */
export function readClosing(place: Place): Attribution | undefined {
  const { prose, frame } = place;
  const { senses, kinds, quotedBy } = prose;
  const first = Math.max(frame.start + 3, frame.end - REACH);
  for (let at = frame.end - 1; at > first && !quotedBy[at]; at--) {
    const afterComma = (kinds[at - 1]! & kind.COMMA) !== 0;
    const according =
      afterComma && !opensWithSpeech(place, at) ? readAccording(place, at) : undefined;
    if (according) return according;
    const { verb, bits } = senses[at]!;
    if (!verb || !(verb.takes & CLAUSE) || !(bits & CLOSING)) continue;
    const group = verbGroupAt(prose, at, frame.start);
    if (group?.voice === "finite") return closedBy(place, group);
  }
  return undefined;
}

/** Whether a sentence opens with a quotation and who said it: `"It fell," Lund said, …, according to police.` */
function opensWithSpeech({ prose: { quotedBy, kinds }, floor }: Place, at: number): boolean {
  const quotation = quotedBy[floor];
  if (quotation?.open !== floor || endOfQuotation(quotation) >= at) return false;
  return (kinds[quotation.close - 1]! & kind.COMMA) !== 0;
}

function closedBy(place: Place, group: VerbGroup): Attribution | undefined {
  const { prose, frame } = place;
  const before = subjectBefore(prose, group.start, frame.start);
  const isInverted = !before && group.start === group.verb;
  const sequel = isInverted ? undefined : sequelOf(prose, group, frame.end);
  if (sequel && (sequel.form !== "nothing" || !isEnd(place, sequel.start))) return undefined;
  const speaker = isInverted ? speakerAfter(prose, group.end, frame.end) : before;
  if (!speaker || holdsSaying(prose, speaker)) return undefined;
  const end = isInverted ? group.start : speaker.start;
  if (end <= frame.start || !isParted(prose, end - 1)) return undefined;
  if (isInverted && !isEnd(place, speaker.end)) return undefined;
  if (isInverted && isToldOf(prose, group, speaker)) return undefined;

  const left = leftOf(place, end);
  if (!left || isSpeech(prose, left)) return undefined;
  const cue = { start: group.start, end: group.end };
  const hearer = sequel?.hearer;
  return { frame, cue, speaker, group, content: [left], ...(hearer && { hearer }) };
}

/** Whether a comma stands at a token, or right before the mark that stands there. */
function isParted({ kinds }: Prose, at: number): boolean {
  const before = kinds[at]! & kind.MARK ? at - 1 : at;
  return (kinds[before]! & kind.COMMA) !== 0;
}

/** Whether a quotation ends what was said, and it is that which was said. */
function isSpeech({ quotedBy }: Prose, { start, end }: Stretch): boolean {
  const quotation = quotedBy[end - 1];
  return quotation !== undefined && (quotedBy[start] !== undefined || quotation.open <= start);
}

/** Whether a verb of saying stands in what looks like a speaker: in `Lund, the mayor, said crews would report`. */
function holdsSaying({ senses, words }: Prose, { start, end }: Stretch): boolean {
  for (let at = start; at < end - 1; at++) {
    const { verb, bits } = senses[at]!;
    if (verb && verb.takes & CLAUSE && bits & part.PAST && words[at + 1] !== "by") return true;
  }
  return false;
}

function isEnd({ prose, frame }: Place, at: number): boolean {
  return at >= frame.end || (at === frame.end - 1 && (prose.kinds[at]! & kind.STOP) !== 0);
}
