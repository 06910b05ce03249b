import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose, type Stretch } from "../clauses/prose.js";
import type { Attribution, Place } from "./attribution.js";
import { type Extent, endOfContent } from "./extent.js";
import { quotedBehind } from "./remark.js";
import type { Sequel } from "./sequel.js";
import type { VerbGroup } from "./verb-group.js";

/** What is left off around what was said. */
export const LOOSE: number = kind.COMMA | kind.STOP | kind.SEMICOLON | kind.DASH;

/** What a clause begins with that leads up to the main one. */
const LEADS_UP = part.SUBORDINATOR | part.PREPOSITION | part.GERUND | part.PARTICIPLE;

/** How far into a sentence a clause that leads up to the main one may reach. */
const LONGEST_LEAD = 30;

/** Leaves off commas and full stops around a stretch. */
export function trim({ kinds, quotedBy }: Prose, { start, end }: Stretch): Stretch | undefined {
  let from = start;
  let to = end;
  while (from < to && !quotedBy[from] && kinds[from]! & LOOSE) from++;
  while (to > from && !quotedBy[to - 1] && kinds[to - 1]! & LOOSE) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** What was said before its speaker is named: `…, Lund said` */
export function leftOf({ prose, floor }: Place, end: number): Stretch | undefined {
  const { senses, kinds } = prose;
  let start = floor;
  while (start < end && senses[start]!.bits & part.COORDINATOR) start++;
  if (senses[start]!.bits & part.ADVERB && kinds[start + 1]! & kind.COMMA) start += 2;
  const relative = end - 2 > start && senses[end - 2]!.bits & part.RELATIVE;
  if (relative && kinds[end - 1]! & kind.COMMA) start = end - 2;
  return trim(prose, { start, end });
}

/** What was said after its cue: `Lund said …` */
export function rightOf(
  place: Place,
  group: VerbGroup,
  sequel: Sequel,
  speaker: Stretch | undefined,
): Attribution | undefined {
  const { prose, frame } = place;
  const isClause = sequel.form === "clause" || sequel.form === "quote";
  const quoted = sequel.form === "quote" ? undefined : quotedBehind(place, group, sequel);
  if (quoted) return rightOf(place, group, quoted, speaker);
  const extent = extentOf(place, group, isClause);
  const end = endOfContent(prose, sequel.start, frame.end, extent);
  const content = trim(prose, { start: sequel.start, end });
  if (!content || onlyPoints(prose, content)) return undefined;
  const cue = { start: group.start, end: sequel.cueEnd };
  const { hearer } = sequel;
  return {
    frame,
    cue,
    group,
    content: [content, ...joinedTo(prose, content, frame.end)],
    ...(speaker && { speaker }),
    ...(hearer && { hearer }),
  };
}

/** The quotations that are joined to one: `chanted "Shut it!" and "Leave!"` */
function joinedTo(
  { quotedBy, senses }: Prose,
  { start, end }: Stretch,
  ceiling: number,
): Stretch[] {
  const next = end + 1;
  const isJoined = quotedBy[start] && quotedBy[end - 1] && senses[end]!.bits & part.COORDINATOR;
  const quotation = isJoined && next < ceiling ? quotedBy[next] : undefined;
  return quotation ? [{ start: next, end: Math.min(ceiling, endOfQuotation(quotation)) }] : [];
}

/** Whether a word only points at what was said before: `Lund said this on Monday`. */
function onlyPoints({ words, senses }: Prose, { start, end }: Stretch): boolean {
  if (words[start] !== "this" && words[start] !== "so") return false;
  return start + 1 === end || (senses[start + 1]!.bits & part.PREPOSITION) !== 0;
}

/** What the place of a verb tells of how far what was said reaches. */
export function extentOf({ prose, frame }: Place, group: VerbGroup, isClause: boolean): Extent {
  const { senses, kinds } = prose;
  const before = group.start - 1;
  const isRelative = before > frame.start && senses[before]!.bits & part.RELATIVE;
  const isMeanwhile = group.voice === "gerund" && (kinds[before] ?? 0) & kind.COMMA;
  return {
    isClause,
    isInserted:
      Boolean(isMeanwhile) || (Boolean(isRelative) && isApart(prose, before, frame.start)),
    isSign: group.voice === "finite" && (senses[group.start]!.bits & part.GERUND) !== 0,
    isLead: isInLead(prose, frame.start, group.start),
    lemma: group.cue.lemma,
    tense: senses[group.verb]!.bits & (part.PAST | part.THIRD),
  };
}

/** So far may a comma stand from the `who` of what is told between commas: `Lund, a nurse who said so, left`. */
const LONGEST_DESCRIPTION = 8;

/** Whether a comma opens what a relative pronoun belongs to, with no verb between the two. */
function isApart({ kinds, senses }: Prose, relative: number, first: number): boolean {
  for (let at = relative - 1; at > Math.max(first, relative - LONGEST_DESCRIPTION); at--) {
    if (kinds[at]! & kind.COMMA) return true;
    if (senses[at]!.bits & part.FINITE) return false;
  }
  return false;
}

/** Whether a verb stands in a clause that leads up to the main one: `However, when asked why, …` */
function isInLead({ senses, kinds }: Prose, first: number, verb: number): boolean {
  const isOpened = verb > first + 1 && senses[first]!.bits & part.ADVERB;
  const start = isOpened && kinds[first + 1]! & kind.COMMA ? first + 2 : first;
  if (verb - start >= LONGEST_LEAD || !(senses[start]!.bits & LEADS_UP)) return false;
  if (senses[start]!.bits & part.SUBORDINATOR) return true;
  for (let at = start; at < verb; at++) if (kinds[at]! & kind.COMMA) return false;
  return true;
}

/** Whether what was said ends in a quotation, or with the mark of one that was never opened. */
export function endsQuoted({ quotedBy, kinds }: Prose, { end }: Stretch): boolean {
  return quotedBy[end - 1] !== undefined || (kinds[end - 1]! & kind.MARK) !== 0;
}
