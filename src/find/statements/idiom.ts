import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";
import type { VerbGroup } from "./verb-group.js";

/** How far behind its verb a thing may stand, in words. */
const LONGEST_THING = 5;

/** Whether nothing is claimed but lives: `The flood claimed almost 300 lives`. */
export function takesLives({ words, kinds, senses }: Prose, { cue, end }: VerbGroup): boolean {
  const last = end + words.slice(end, end + LONGEST_THING).indexOf("lives") - 1;
  if (cue.lemma !== "claim" || last < end) return false;
  return !(kinds[last]! & kind.CAPITAL || senses[last]!.bits & part.SUBJECT);
}
