import * as kind from "../../text/kinds.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { isAllQuoted } from "../clauses/quoted.js";

/** A heading has no more tokens than these. */
const LONGEST = 12;

/** Whether a paragraph is nothing but a heading in quotation marks, spelled like one: `'A Bridge for the Tarn'` */
export function isHeading(prose: Prose, frame: Stretch): boolean {
  const { kinds } = prose;
  const { start, end } = frame;
  if (end - start > LONGEST || !isAllQuoted(prose, frame)) return false;
  if (!(kinds[start]! & (kinds[end] ?? kind.PARAGRAPH) & kind.PARAGRAPH)) return false;
  let capitals = 0;
  let small = 0;
  for (let at = start + 1; at < end; at++) {
    if (!(kinds[at]! & kind.WORD)) continue;
    if (kinds[at]! & kind.CAPITAL) capitals++;
    else small++;
  }
  return capitals > 2 && capitals > small;
}
