import * as kind from "../../text/kinds.js";
import type { Attribution, Place } from "./attribution.js";
import { sequelOf } from "./sequel.js";
import { rightOf } from "./sides.js";
import { subjectOf } from "./subject.js";
import { tellsTerms } from "./terms.js";
import type { VerbGroup } from "./verb-group.js";

/** Reads what someone says while doing something else: `…, adding that …` */
export function readGerund(place: Place, group: VerbGroup): Attribution | undefined {
  if (tellsTerms(place.prose, group) || isReply(place, group) || isLink(place, group))
    return undefined;
  const sequel = sequelOf(place.prose, group, place.frame.end);
  if (sequel.form === "nothing") return undefined;
  const read = rightOf(place, group, sequel, subjectOf(place, group.start));
  return sequel.form === "object" && read && isTitle(place, group, read) ? undefined : read;
}

/** Whether a sentence opens with what its speaker only answers: `Responding to the vote, Lund said …` */
function isReply({ prose, frame }: Place, { start, end }: VerbGroup): boolean {
  return start === frame.start && prose.words[end - 1] === "to";
}

/** Whether a sentence opens with what somebody is: `Defending champion Lund withdrew`, but `Defending the plan, Lund …` */
function isTitle({ prose, frame }: Place, { start }: VerbGroup, { content }: Attribution): boolean {
  const { end } = content.at(-1)!;
  return start === frame.start && !(prose.kinds[end]! & kind.COMMA) && content.length === 1;
}

/** Whether a form only links clauses, and nobody does it: `considering that it rained`. */
function isLink({ prose: { words } }: Place, { verb }: VerbGroup): boolean {
  return LINKS.has(words[verb]!) && words[verb + 1] === "that";
}

const LINKS = new Set(["considering", "assuming", "supposing"]);
