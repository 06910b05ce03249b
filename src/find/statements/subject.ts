import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import type { Place } from "./attribution.js";

/** Who goes on speaking where a verb has no subject of its own: the last speaker of the sentence, or its subject. */
export function subjectOf(place: Place, end: number): Stretch | undefined {
  return place.earlier.findLast(({ speaker }) => speaker)?.speaker ?? mainSubject(place, end);
}

/** Who does what the first verb of a sentence tells. */
function mainSubject({ prose, frame }: Place, end: number): Stretch | undefined {
  const { senses, kinds, quotedBy } = prose;
  for (let at = frame.start + 1; at < end; at++) {
    const { bits } = senses[at]!;
    if (!(bits & part.FINITE) || quotedBy[at]) continue;
    if (kinds[at]! & (kind.CAPITAL | kind.CLITIC)) continue;
    const before = senses[at - 1]!.bits & (part.DETERMINER | part.POSSESSIVE);
    if (bits & part.THIRD && before) continue;
    let start = at;
    while (start > frame.start && senses[start - 1]!.bits & (part.ADVERB | part.NEGATION)) start--;
    const subject = subjectBefore(prose, start, frame.start);
    if (subject && !(senses[subject.start]!.bits & part.RELATIVE)) return subject;
  }
  return undefined;
}
