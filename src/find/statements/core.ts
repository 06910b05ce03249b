import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";

/** The part of a phrase that tells who is meant, without what is told of them: `a poll |for the Post`, `One of them, |Ada Roe`, `Labour's |Ada Roe` */
export function coreOf(prose: Prose, stretch: Stretch): Stretch {
  const { senses, words, kinds } = prose;
  let start = startOfOne(prose, stretch);
  let end = start + 1;
  let isApposed = false;
  while (end < stretch.end && !isMore(senses[end]!.bits, words[end]!)) {
    isApposed ||= (kinds[end]! & kind.COMMA) !== 0;
    if (kinds[end]! & kind.CLITIC && !isApposed) start = end + 1;
    end++;
  }
  return { start: Math.min(start, end - 1), end };
}

/** Where the name begins of one who is told to be `one of` several. */
function startOfOne({ words, kinds }: Prose, { start, end }: Stretch): number {
  if (words[start] !== "one" || words[start + 1] !== "of") return start;
  for (let at = start; at < end - 1; at++) if (kinds[at]! & kind.COMMA) return at + 1;
  return start;
}

/** Whether a word begins what more is told of somebody; `of` does not, as in `one of the guards`. */
function isMore(bits: number, word: string): boolean {
  return word !== "of" && (bits & (part.PREPOSITION | part.RELATIVE)) !== 0;
}
