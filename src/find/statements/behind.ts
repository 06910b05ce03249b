import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import { endOfTime } from "../clauses/time.js";

/** What leads on to when, where or to whom something was said. */
const LEADS = part.ADVERB | part.PREPOSITION | part.SETTING | part.CIRCUMSTANCE;

/** What opens a clause with a verb of its own. */
const OPENS = part.SUBORDINATOR | part.RELATIVE | part.SETTING;

/** Whether a quotation is spelled like a whole remark: with a capital first, and none last, as a title has. */
export function isRemark({ kinds }: Prose, { open, close }: Quotation): boolean {
  return (kinds[open + 1]! & ~kinds[close - 1]! & kind.CAPITAL) !== 0;
}

/**
 * Whether words behind a remark only tell when, where or to whom it was said, or what was done next:
 * `"…" on Sunday`, `"…" as they passed`, `"…" and ran`; but not so in `"War crimes" in Syria were common`.
 */
export function leadsOff(prose: Prose, start: number, end: number): boolean {
  const { kinds, senses, words, quotedBy } = prose;
  const { bits } = senses[start]!;
  const next = senses[start + 1]!.bits;
  const joined = bits & part.COORDINATOR && start + 1 < end ? quotedBy[start + 1] : undefined;
  if (joined) return leadsOff(prose, endOfQuotation(joined), end);
  if (bits & part.COORDINATOR) return (next & (part.FINITE | part.GERUND)) !== 0;
  if (words[start] === "of") return false;
  if (!(bits & LEADS) && endOfTime(prose, start, end) === start) return false;
  if (words[start] === "to" && next & part.BASE) return false;
  for (let at = start; at < end && !(kinds[at]! & kind.COMMA); at++) {
    if (senses[at]!.bits & OPENS) return true;
    if (senses[at]!.bits & part.FINITE && !(kinds[at]! & (kind.CAPITAL | kind.CLITIC)))
      return false;
  }
  return true;
}
