import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { CLAUSE } from "../clauses/words.js";
import { aroundFrom } from "./around.js";
import type { Attribution, Place } from "./attribution.js";
import { sequelOf } from "./sequel.js";
import { leftOf, rightOf } from "./sides.js";
import type { VerbGroup } from "./verb-group.js";

/** Verbs by which one passes on what another said. */
const RELAYING = new Set("quote cite report paraphrase hear record".split(" "));
/** Verbs by which something is said of someone, nobody knows by whom. */
const REPORTING = new Set("report say allege know hear rumor".split(" "));

/** How far "saying" may stand from the verb before it. */
const LONGEST_NAME = 14;

/**
 * Reads what one says by way of another.
 *
 * ```text
 * The agency quoted the mayor as saying …
 * └── via ──┘       └speaker┘
 *            └──────── cue ───────────┘
 * ```
 */
export function readRelayed(place: Place, group: VerbGroup): Attribution | undefined {
  if (!RELAYING.has(group.cue.lemma)) return undefined;
  const { prose, frame, floor } = place;
  const saying = sayingAfter(place, group);
  const subject = subjectBefore(prose, group.start, floor);
  if (!saying) return undefined;

  const between = { start: group.end, end: saying.start };
  const isPassive = group.voice === "passive";
  const by = prose.words[group.end] === "by" ? { ...between, start: group.end + 1 } : undefined;
  const speaker = isPassive ? subject : between;
  const via = isPassive ? by : subject;
  const content = sidesOf(place, saying, (subject ?? group).start);
  if (!speaker || speaker.start >= speaker.end || !content) return undefined;
  const cue = { start: group.start, end: saying.end };
  return { frame, cue, speaker, group, content, ...(via && { via }) };
}

/** Reads what one is told to have said: `The mayor is reported to have said …` */
export function readReported(place: Place, group: VerbGroup): Attribution | undefined {
  const { prose, frame, floor } = place;
  const verb = group.end + 2;
  const cue = prose.senses[verb]!.verb;
  const isPerfect = prose.words[group.end] === "to" && prose.words[group.end + 1] === "have";
  if (!isPerfect || !cue || !REPORTING.has(group.cue.lemma)) return undefined;
  const speaker = subjectBefore(prose, group.start, floor);
  const said: VerbGroup = { start: group.start, verb, end: verb + 1, voice: "finite", cue };
  const sequel = sequelOf(prose, said, frame.end);
  return speaker && sequel.form !== "nothing" ? rightOf(place, said, sequel, speaker) : undefined;
}

/** The "as saying" of a clause, whatever name stands before it. */
function sayingAfter({ prose, frame }: Place, group: VerbGroup): VerbGroup | undefined {
  const { words, kinds, quotedBy, senses } = prose;
  const limit = Math.min(frame.end, group.end + LONGEST_NAME);
  for (let at = group.end; at < limit && !quotedBy[at]; at++) {
    if (kinds[at]! & (kind.STOP | kind.SEMICOLON | kind.COLON)) return undefined;
    const { bits, verb: cue } = senses[at]!;
    if (bits & part.SUBORDINATOR && words[at] !== "as") return undefined;
    if (!cue || !(bits & part.GERUND) || !(cue.takes & CLAUSE)) continue;
    if (kinds[at - 1]! & kind.COMMA) return undefined;
    const start = words[at - 1] === "as" ? at - 1 : at;
    return { start, verb: at, end: at + 1, voice: "gerund", cue };
  }
  return undefined;
}

/** What was said, on whichever side of its cue it stands. */
function sidesOf(place: Place, saying: VerbGroup, start: number): Stretch[] | undefined {
  const sequel = sequelOf(place.prose, saying, place.frame.end);
  if (sequel.form !== "nothing") return rightOf(place, saying, sequel, undefined)?.content;
  const left = leftOf(place, start);
  return left && aroundFrom(place, left, sequel.start);
}
