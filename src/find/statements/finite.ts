import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { type Prose, quotationBefore, type Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { CLAUSE, QUOTE } from "../clauses/words.js";
import { aroundFrom } from "./around.js";
import { readAside } from "./aside.js";
import type { Attribution, Place } from "./attribution.js";
import { takesLives } from "./idiom.js";
import { isMaking, makerOf } from "./maker.js";
import { readOpening } from "./opening.js";
import { type Sequel, sequelOf } from "./sequel.js";
import { leftOf, rightOf } from "./sides.js";
import { isToldOf, speakerAfter } from "./speaker-after.js";
import { speechBefore } from "./speech-before.js";
import { subjectOf } from "./subject.js";
import { asksForTerms, tellsTerms } from "./terms.js";
import type { VerbGroup } from "./verb-group.js";

/** What ends the clause of a speaker whose words stand before him. */
const BREAKS =
  kind.STOP |
  kind.COMMA |
  kind.SEMICOLON |
  kind.DASH |
  kind.COLON |
  kind.CLOSE |
  kind.OPEN |
  kind.MARK;

/** Reads what someone says, by a verb that has its own subject or goes on with the last one. */
export function readFinite(place: Place, group: VerbGroup): Attribution | undefined {
  const { prose, frame, floor } = place;
  if (takesLives(prose, group) || isMaking(place, group)) return undefined;
  if (prose.words[group.end - 1] === "on" && tellsTerms(prose, group)) return undefined;
  if (asksForTerms(prose, group)) return undefined;
  const speaker = subjectBefore(prose, group.start, floor) ?? resumed(place, group);
  if (!speaker && isBroken(prose, group.start, frame.start)) return readInverted(place, group);

  const opening = speaker ? undefined : readOpening(place, group);
  if (opening) return opening;
  const sequel = sequelOf(prose, group, frame.end);
  if (speaker) return readSpoken(place, group, sequel, speaker);
  const joined = group.start > floor && prose.senses[group.start - 1]!.bits & part.COORDINATOR;
  if (sequel.form === "nothing" || !(joined || group.start === floor)) return undefined;
  return rightOf(place, group, sequel, subjectOf(place, group.start));
}

/** Who goes on after what was told of him between commas: `Lund, who knew the bridge, said …`, `Lund, praising it, said …` */
function resumed({ prose, frame, floor, earlier }: Place, group: VerbGroup): Stretch | undefined {
  const { kinds, senses } = prose;
  const last = earlier.at(-1);
  const isApart = group.start > floor && (kinds[group.start - 1]! & kind.COMMA) !== 0;
  if (!isApart || !last?.speaker) return undefined;
  if (last.group?.voice === "gerund" && kinds[last.cue.start - 1]! & kind.COMMA)
    return last.speaker;
  const relative = last.speaker.start;
  const isRelative = relative > frame.start + 1 && senses[relative]!.bits & part.RELATIVE;
  return isRelative ? subjectBefore(prose, relative - 1, frame.start) : undefined;
}

/** `"…," said Lund.` */
function readInverted(place: Place, group: VerbGroup): Attribution | undefined {
  const { prose, frame } = place;
  if (!(group.cue.takes & (CLAUSE | QUOTE))) return undefined;
  const speaker = speakerAfter(prose, group.end, frame.end);
  if (speaker && isToldOf(prose, group, speaker)) {
    const sequel = sequelOf(prose, group, frame.end);
    return rightOf(place, group, sequel, subjectOf(place, group.start));
  }
  const left = speaker && leftOf(place, group.start);
  if (!speaker || !left) return undefined;
  const content = aroundFrom(place, left, speaker.end);
  return { frame, cue: { start: group.start, end: group.end }, speaker, group, content };
}

/** `Lund said …`, `…, Lund said`, `…, Lund said, …` */
function readSpoken(
  place: Place,
  group: VerbGroup,
  sequel: Sequel,
  speaker: Stretch,
): Attribution | undefined {
  const { prose, frame } = place;
  const isPreposed = sequel.form === "nothing";
  if (isPreposed && !isClosed(place, group, sequel, speaker)) return undefined;
  if (!isPreposed && isImpersonal(prose, group, speaker)) {
    return rightOf(place, { ...group, start: speaker.start }, sequel, undefined);
  }
  const aside = isPreposed ? readAside(place, group, sequel, speaker) : undefined;
  if (aside) return aside;
  const left = isPreposed ? wordsBefore(place, speaker) : speechBefore(place, group, speaker);
  if (!left && isPreposed) return undefined;
  const maker = left ? undefined : makerOf(place, group);
  if (maker) return rightOf(place, { ...group, start: maker.verb }, sequel, maker.subject);
  if (!left) return rightOf(place, group, sequel, speaker);
  const { hearer } = sequel;
  return {
    frame,
    cue: { start: group.start, end: group.end },
    speaker,
    group,
    content: aroundFrom(place, left, sequel.start),
    ...(hearer && { hearer }),
  };
}

/** Whether a verb takes words, and its clause ends where nothing follows it. */
function isClosed(
  { prose, frame }: Place,
  { cue }: VerbGroup,
  { start }: Sequel,
  speaker: Stretch,
): boolean {
  if (!(cue.takes & (CLAUSE | QUOTE))) return false;
  if (start >= frame.end || prose.kinds[start]! & BREAKS) return true;
  return quotationBefore(prose, speaker.start) !== undefined && leadsAside(prose, start);
}

/** Whether a word leads on to what else happened: `she said while they waited`. */
function leadsAside({ senses }: Prose, at: number): boolean {
  return (senses[at]!.bits & part.SETTING) !== 0;
}

/** `It is clear that …`: nobody says so. */
function isImpersonal(
  { words, senses }: Prose,
  { cue, verb, start }: VerbGroup,
  speaker: Stretch,
): boolean {
  const isIt = words[speaker.start] === "it" && speaker.end === start;
  return isIt && cue === senses[verb]!.attitude;
}

/** What was said before a speaker, in his sentence or in quotation marks before it. */
function wordsBefore(place: Place, speaker: Stretch): Stretch | undefined {
  const { prose, frame, floor, waiting } = place;
  if (speaker.start > floor && isBroken(prose, speaker.start, floor))
    return leftOf(place, speaker.start);
  const opens = speaker.start === floor && !(prose.kinds[frame.start]! & kind.PARAGRAPH);
  return opens ? waiting : undefined;
}

/** Whether a quotation or a comma ends before a token. */
function isBroken({ kinds, quotedBy }: Prose, at: number, floor: number): boolean {
  if (at <= floor) return false;
  return quotedBy[at - 1] !== undefined || (kinds[at - 1]! & (kind.COMMA | kind.MARK)) !== 0;
}
