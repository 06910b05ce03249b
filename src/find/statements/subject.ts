import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import type { Place } from "./attribution.js";

/** Who goes on speaking where a verb has no subject of its own: the last speaker of the sentence, or its subject. */
export function subjectOf(
  { prose, frame, floor, earlier }: Place,
  end: number,
): Stretch | undefined {
  const near = floor > frame.start ? predicateOf(prose, floor, end)?.subject : undefined;
  if (near) return near;
  const last = earlier.findLast(({ speaker }) => speaker && !isRelative(prose, speaker))?.speaker;
  if (last) return last;
  const main =
    predicateOf(prose, startOfLast(prose, frame.start, end), end) ??
    predicateOf(prose, startOfMain(prose, frame.start, end), end);
  const subject = (main ?? predicateOf(prose, frame.start, end))?.subject;
  return subject ?? namedBefore(prose, frame.start, end);
}

/** Who opens a sentence, right before what he does meanwhile: `Lund, |praising the plan, left` */
function namedBefore(prose: Prose, start: number, end: number): Stretch | undefined {
  const isApart = end > start && (prose.kinds[end - 1]! & kind.COMMA) !== 0;
  const named = isApart ? subjectBefore(prose, end - 1, start) : undefined;
  return named?.start === start && !holdsVerb(prose, named) ? named : undefined;
}

function holdsVerb({ words, kinds }: Prose, { start, end }: Stretch): boolean {
  const isVerb = (word: string, at: number): boolean =>
    word.endsWith("ed") && !(kinds[start + at]! & kind.CAPITAL);
  return words.slice(start, end).some(isVerb);
}

/** Where the last of several main clauses begins: `It fell, but |they stayed` */
function startOfLast({ senses, kinds }: Prose, start: number, end: number): number {
  for (let at = end - 2; at > start; at--) {
    if (kinds[at - 1]! & kind.COMMA && senses[at]!.bits & JOINS) return at + 1;
  }
  return end;
}

const LEADS_UP = part.SUBORDINATOR | part.GERUND | part.PARTICIPLE;

const JOINS = part.COORDINATOR | part.CONTRAST;

/** Where the main clause begins, behind one that leads up to it: `When it fell, |they ran`, `Asked why, |they left` */
export function startOfMain({ senses, kinds }: Prose, start: number, end: number): number {
  if (!(senses[start]!.bits & LEADS_UP)) return start;
  for (let at = start; at < end; at++) if (kinds[at]! & kind.COMMA) return at + 1;
  return start;
}

/** Whether a word that is not listed looks like a verb in the past: `chided`. */
export function isPastForm({ senses, kinds, words }: Prose, at: number): boolean {
  if (senses[at]!.bits !== 0 || !(kinds[at]! & kind.WORD) || !words[at]!.endsWith("ed"))
    return false;
  const before = senses[at - 1]!.bits;
  if (before & part.ADVERB && !(kinds[at - 1]! & kind.CAPITAL)) return true;
  const goesOn = senses[at + 1]!.bits !== 0 || (kinds[at + 1] ?? kind.STOP) & kind.STOP;
  return !(before & NOUN_FOLLOWS) && Boolean(goesOn);
}

/** What a noun or what narrows it follows, and no verb. */
const NOUN_FOLLOWS = part.DETERMINER | part.POSSESSIVE | part.PREPOSITION | part.COORDINATOR;

/** Whether `who` or the like stands for a speaker. */
function isRelative({ senses }: Prose, { start, end }: Stretch): boolean {
  return end === start + 1 && (senses[start]!.bits & part.RELATIVE) !== 0;
}

/** The first verb of a clause that has a subject, and the subject. */
export function predicateOf(
  prose: Prose,
  floor: number,
  end: number,
): { subject: Stretch; verb: number } | undefined {
  const { senses, kinds, quotedBy } = prose;
  for (let verb = floor + 1; verb < end; verb++) {
    const { bits } = senses[verb]!;
    if (quotedBy[verb] || !(bits & part.FINITE || isPastForm(prose, verb))) continue;
    if (kinds[verb]! & (kind.CAPITAL | kind.CLITIC)) continue;
    const before = senses[verb - 1]!.bits & (part.DETERMINER | part.POSSESSIVE);
    if (bits & part.THIRD && before) continue;
    let start = verb;
    while (start > floor && senses[start - 1]!.bits & (part.ADVERB | part.NEGATION)) start--;
    const subject = subjectBefore(prose, start, floor);
    if (subject && !(senses[subject.start]!.bits & part.RELATIVE)) return { subject, verb };
  }
  return undefined;
}
