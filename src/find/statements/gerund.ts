import * as part from "../clauses/parts.js";
import type { Attribution, Place } from "./attribution.js";
import { sequelOf } from "./sequel.js";
import { rightOf } from "./sides.js";
import { subjectOf } from "./subject.js";
import type { VerbGroup } from "./verb-group.js";

/** Reads what someone says while doing something else: `…, adding that …` */
export function readGerund(place: Place, group: VerbGroup): Attribution | undefined {
  if (tellsTerms(place, group)) return undefined;
  const sequel = sequelOf(place.prose, group, place.frame.end);
  if (sequel.form === "nothing") return undefined;
  return rightOf(place, group, sequel, subjectOf(place, group.start));
}

/** How many words before its end a phrase that tells the terms of a source may begin. */
const LONGEST_TERMS = 3;

/** Whether the verb belongs to what tells the terms of a source: `speaking on condition of anonymity`. */
export function tellsTerms({ prose }: Place, { end }: VerbGroup): boolean {
  const next = prose.senses.slice(end, end + LONGEST_TERMS);
  return next.some(({ bits }) => bits & part.TERM);
}
