import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose, type Stretch } from "../clauses/prose.js";
import { LONGEST_SCARE } from "../clauses/quoted.js";
import type { Place } from "./attribution.js";
import { trim } from "./sides.js";

/** What was said on both sides: `"…," Lund said, "…"` */
export function aroundFrom({ prose, frame }: Place, left: Stretch, start: number): Stretch[] {
  const { kinds, quotedBy, senses } = prose;
  const isQuoted = quotedBy[left.start] !== undefined;
  const later = isQuoted ? laterQuotation(prose, start + 1, frame.end) : undefined;
  if (later) return [left, later];
  const comma = kinds[start]! & kind.COMMA;
  if (start >= frame.end || (!comma && !quotedBy[start])) return [left];
  if (comma && senses[start + 1]!.verb && senses[start + 1]!.bits & part.GERUND) return [left];
  if (!comma && !(kinds[start - 1]! & kind.COMMA) && isScare(prose, start)) return [left];
  const right = trim(prose, { start: comma ? start + 1 : start, end: frame.end });
  return right && (!isQuoted || quotedBy[right.start]) ? [left, right] : [left];
}

/** Whether a quotation is of a word or two only, which nobody says: `cut it to "sell"` */
function isScare({ quotedBy, kinds }: Prose, start: number): boolean {
  const { open, close } = quotedBy[start]!;
  return close - open <= LONGEST_SCARE && !(kinds[close - 1]! & (kind.COMMA | kind.STOP));
}

/** A quotation that ends the sentence, after more about the speaker: `"…," Lund said, waving, "…"` */
function laterQuotation(
  { kinds, quotedBy }: Prose,
  start: number,
  end: number,
): Stretch | undefined {
  for (let at = start; at < end; at++) {
    const quotation = quotedBy[at];
    if (!quotation) continue;
    const stretch = { start: at, end: Math.min(end, endOfQuotation(quotation)) };
    return kinds[at - 1]! & (kind.COMMA | kind.COLON) && stretch.end >= end - 1
      ? stretch
      : undefined;
  }
  return undefined;
}
