import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import type { Place } from "./attribution.js";

/** Who goes on speaking where a verb has no subject of its own: the last speaker of the sentence, or its subject. */
export function subjectOf({ prose, frame, earlier }: Place, end: number): Stretch | undefined {
  const last = earlier.findLast(({ speaker }) => speaker)?.speaker;
  return last ?? predicateOf(prose, frame.start, end)?.subject;
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
    if (!(bits & part.FINITE) || quotedBy[verb]) continue;
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
