import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { CLAUSE } from "../clauses/words.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";

/** What is known of a verb that tells of something said. */
export interface Telling {
  /** The form that the lexicon lists. */
  readonly lemma: string;
  /** Its tense: bits. */
  readonly tense: number;
}

/** What parts clauses. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON | kind.DASH;

/** How far a second verb of saying may stand from the word that joins it, its subject in between or not. */
const NEAR = 4;
const FAR = 9;

/**
 * Whether another thing is said from a token on: `, adding that …`, `, but he has said …`
 *
 * @param end - Where the sentence ends.
 * @param apart - Whether a comma or the like stands before.
 * @param first - The verb that tells of the first thing said.
 */
export function isOther(
  prose: Prose,
  start: number,
  end: number,
  apart: boolean,
  first: Telling,
): boolean {
  const { senses, quotedBy, kinds } = prose;
  const opening = senses[start]!.bits;
  const joined = (opening & part.COORDINATOR) !== 0;
  const opened = joined || (opening & part.CONTRAST) !== 0 || prose.words[start] === "as";
  const from = opened ? start + 1 : start;
  const limit = Math.min(end, from + (opened ? FAR : NEAR));
  for (let at = from; at < limit && !quotedBy[at] && !(kinds[at]! & BOUNDARY); at++) {
    if (!senses[at]!.verb && !senses[at]!.attitude) continue;
    const group = verbGroupAt(prose, at, from);
    if (!group) continue;
    if (group.start > from) return opened && apart && hasOwnSubject(prose, group, from);
    if (group.voice === "gerund") return true;
    return joined && group.voice === "finite" && (apart || goesOn(prose, group, first));
  }
  return false;
}

function hasOwnSubject(prose: Prose, group: VerbGroup, from: number): boolean {
  const isPronoun = (prose.senses[from]!.bits & part.SUBJECT) !== 0;
  const says = group.voice !== "gerund" && (isPronoun || group.cue.takes & CLAUSE);
  return Boolean(says) && subjectBefore(prose, group.start, from)?.start === from;
}

/** Whether a second verb, the same or of the same tense, goes on with the same speaker: `said … and warned …` */
function goesOn({ senses }: Prose, { verb, cue }: VerbGroup, { lemma, tense }: Telling): boolean {
  const isAlike = cue.lemma === lemma || (senses[verb]!.bits & tense) !== 0;
  return isAlike && (cue.takes & CLAUSE) !== 0;
}
