import type { Prose, Stretch } from "../clauses/prose.js";
import { isDone } from "./announced.js";
import type { Attribution } from "./attribution.js";
import { ownerOf } from "./owner.js";
import { predicateOf, startOfMain } from "./subject.js";
import { isNamed } from "./verbless.js";

/** Who may be told of without a name. */
const HE = /^(?:s?he|they)$/u;

/** Reads who says a quotation that stands alone, by the sentence before: `Her answer was short. "No."`, `Lund laughed. "No."` */
export function readLed(
  prose: Prose,
  { start, end }: Stretch,
  frame: Stretch,
): Attribution | undefined {
  const owner = ownerOf(prose, start, end);
  const predicate = owner ? undefined : predicateOf(prose, startOfMain(prose, start, end), end);
  const speaker = owner?.speaker ?? predicate?.subject;
  const at = owner?.utterance ?? predicate?.verb;
  if (!speaker || at === undefined || isDone(prose, at)) return undefined;
  const isPerson = owner ?? HE.test(prose.words[speaker.start]!);
  if (!(isPerson || isNamed(prose, speaker, Number.POSITIVE_INFINITY))) return undefined;
  return { frame, cue: { start: at, end: at + 1 }, speaker, content: [frame] };
}
