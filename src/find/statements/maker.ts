import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";
import type { Place } from "./attribution.js";
import { predicateOf } from "./subject.js";
import type { VerbGroup } from "./verb-group.js";

/** The verbs by which a statement, a letter or the like is made. */
const MAKING = /^(?:issu|releas|publish|post|sen[dt]|put|g[ai]v|ma[dk]|wr[io]t)/u;

/** How many words may name what is made. */
const LONGEST = 12;

/** Who makes the words that a verb tells of, and where that is told: `|Lund| issued a statement saying "…"` */
export function makerOf({ prose, floor }: Place, { start, verb }: VerbGroup): Maker | undefined {
  if (!isLed(prose, verb)) return undefined;
  const made = predicateOf(prose, floor, start);
  return made && MAKING.test(prose.words[made.verb]!) ? made : undefined;
}

type Maker = ReturnType<typeof predicateOf>;

/** Whether a verb tells only of making what another verb then quotes: `issued a statement |saying "…"` */
export function isMaking({ prose }: Place, { verb, end }: VerbGroup): boolean {
  const { senses, words, kinds, quotedBy } = prose;
  if (!MAKING.test(words[verb]!)) return false;
  const last = Math.min(end + LONGEST, words.length - 2);
  for (let at = end + 1; at < last && !(kinds[at]! & kind.COMMA || quotedBy[at]); at++) {
    const next = kinds[at + 1]! & (kind.COMMA | kind.COLON) ? at + 2 : at + 1;
    if (senses[at]!.verb && isLed(prose, at) && quotedBy[next]) return true;
  }
  return false;
}

/** Whether a verb tells of the thing named before it: `a note |saying`, `a note that |says` */
function isLed({ senses, words }: Prose, verb: number): boolean {
  return (senses[verb]!.bits & part.GERUND) !== 0 || /^(?:that|which)$/u.test(words[verb - 1]!);
}
