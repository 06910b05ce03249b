import * as part from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import * as takes from "../clauses/words.js";
import type { Attribution, Place } from "./attribution.js";
import { endOfContent } from "./extent.js";
import { extentOf, LOOSE, trim } from "./sides.js";
import { speakerAfter } from "./speaker-after.js";
import type { VerbGroup } from "./verb-group.js";

/** What can follow a verb in the passive that tells what is said of its subject. */
const LINKS = new Set(["of", "for", "about", "on", "against", "to", "as", "that"]);

/** What a verb takes that can be said of someone: not so in `was set to go`, `was seen by guards`. */
const SAID_OF = takes.CLAUSE | takes.OBJECT | takes.INFINITIVE | takes.QUOTE | takes.HEARER;

/** Reads what is said of someone: `The mayor was accused of fraud`, `The plan was rejected by the council`. */
export function readPassive(place: Place, group: VerbGroup): Attribution | undefined {
  const { prose, frame, floor } = place;
  const { words, senses, kinds } = prose;
  const isParticled = group.end > group.verb + 1;
  if (!(group.cue.takes & SAID_OF) && !isParticled) return undefined;
  const subject = subjectBefore(prose, group.start, floor);
  const cue = { start: group.start, end: group.end };
  if (words[group.end] === "by") {
    const speaker = speakerAfter(prose, group.end + 1, frame.end);
    if (speaker)
      return isSaid(place, group, subject)
        ? { frame, cue, speaker, group, content: [subject!] }
        : undefined;
  }
  const link = words[isParticled ? group.end - 1 : group.end] ?? "";
  const start = link === "that" ? group.end + 1 : group.end;
  if (!LINKS.has(link) || start >= frame.end || kinds[start]! & LOOSE) return undefined;
  const behind = isParticled ? group.end : group.end + 1;
  if (senses[behind]!.bits & (part.MOMENT | part.TIME)) return undefined;
  if (link === "to" && senses[behind]!.bits & part.PREPOSITION) return undefined;
  const extent = extentOf(place, group, false);
  const said = trim(prose, { start, end: endOfContent(prose, start, frame.end, extent) })!;
  const isNamed = subject && !(senses[subject.start]!.bits & part.RELATIVE);
  return { frame, cue, group, content: isNamed ? [subject, said] : [said] };
}

/** Whether something is said of the subject, and not to it: not so in `Lund was advised by a bank`. */
function isSaid({ prose }: Place, { cue }: VerbGroup, subject: Stretch | undefined): boolean {
  const isHeard = (cue.takes & (takes.HEARER | takes.CLAUSE)) === takes.HEARER;
  if (!subject || isHeard) return false;
  return !(prose.senses[subject.start]!.bits & part.RELATIVE);
}
