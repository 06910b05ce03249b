import type { Attribution, Place } from "./attribution.js";
import { sequelOf } from "./sequel.js";
import { rightOf } from "./sides.js";
import { subjectOf } from "./subject.js";
import type { VerbGroup } from "./verb-group.js";

/** Reads what someone says while doing something else: `…, adding that …` */
export function readGerund(place: Place, group: VerbGroup): Attribution | undefined {
  const sequel = sequelOf(place.prose, group, place.frame.end);
  if (sequel.form === "nothing") return undefined;
  return rightOf(place, group, sequel, subjectOf(place, group.start));
}
