import * as kind from "../../text/kinds.js";
import { subjectBefore } from "../clauses/subject-before.js";
import type { Attribution, Place } from "./attribution.js";
import { sequelOf } from "./sequel.js";
import { subjectOf } from "./subject.js";
import type { VerbGroup } from "./verb-group.js";

/** Reads a cue that ends its paragraph with a colon: what was said follows in the next. */
export function readPromise(place: Place, group: VerbGroup): Attribution | undefined {
  const { prose, frame, floor } = place;
  if (!(prose.kinds[frame.end - 1]! & kind.COLON)) return undefined;
  const sequel = sequelOf(prose, group, frame.end);
  if (sequel.form !== "quote" || sequel.start < frame.end) return undefined;
  const speaker = subjectBefore(prose, group.start, floor) ?? subjectOf(place, group.start);
  const cue = { start: group.start, end: sequel.cueEnd };
  return { frame, cue, group, content: [], ...(speaker && { speaker }) };
}
