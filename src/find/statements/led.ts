import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { isDone } from "./announced.js";
import type { Attribution } from "./attribution.js";
import { ownerOf } from "./owner.js";
import { predicateOf, startOfMain } from "./subject.js";

/** Reads who says a quotation that stands alone, by the sentence before: `Her answer was short. "No."`, `Lund laughed. "No."` */
export function readLed(
  prose: Prose,
  { start, end }: Stretch,
  frame: Stretch,
): Attribution | undefined {
  const owner = ownerOf(prose, start, end);
  const predicate = owner ? undefined : predicateOf(prose, startOfMain(prose, start, end), end);
  if (predicate && (isDone(prose, predicate.verb) || !isSomebody(prose, predicate.subject)))
    return undefined;
  const speaker = owner?.speaker ?? predicate?.subject;
  const at = owner?.utterance ?? predicate?.verb;
  if (!speaker || at === undefined) return undefined;
  return { frame, cue: { start: at, end: at + 1 }, speaker, content: [frame] };
}

/** Whether a subject is `she`, or is called by a name. */
function isSomebody({ kinds, senses }: Prose, { start, end }: Stretch): boolean {
  const isPerson = senses[start]!.bits & part.SUBJECT && !(senses[start]!.bits & part.OBJECT);
  if (end === start + 1 && isPerson && !(senses[start]!.bits & part.DETERMINER)) return true;
  for (let at = start; at < end; at++)
    if (kinds[at]! & kind.CAPITAL && senses[at]!.bits === 0) return true;
  return false;
}
