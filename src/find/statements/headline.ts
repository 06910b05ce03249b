import * as kind from "../../text/kinds.js";
import type { Prose } from "../clauses/prose.js";

/** How many words on either side tell whether a line is printed with capitals. */
const REACH = 12;

/** Whether a word with a capital belongs to a name, and is no verb: `United States`; not so in a headline. */
export function isName(prose: Prose, at: number): boolean {
  const bits = prose.kinds[at]!;
  if (!(bits & kind.CAPITAL) || bits & kind.PARAGRAPH) return false;
  return !(prose.kinds[at - 1]! & (kind.STOP | kind.MARK)) && !isHeadline(prose, at);
}

/** Whether most words around are printed with capitals. */
function isHeadline({ kinds }: Prose, at: number): boolean {
  let start = at;
  while (at - start < REACH && !(kinds[start]! & kind.PARAGRAPH)) start--;
  let capitals = 0;
  let words = 0;
  for (let here = start; here < start + 2 * REACH; here++) {
    if (here > at && kinds[here]! & kind.PARAGRAPH) break;
    if (kinds[here]! & kind.WORD) words++;
    if (kinds[here]! & kind.CAPITAL) capitals++;
  }
  return capitals * 3 >= words * 2;
}
