import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { isPastForm } from "./subject.js";

/** What opens a clause that tells of somebody: `who saw it`, `when asked`. */
const OPENS = part.RELATIVE | part.SUBORDINATOR;

/** Whether a phrase has no verb but in what is told of somebody: `Lund, who saw it, in a note sent to aides` */
export function isVerbless(prose: Prose, start: number, end: number): boolean {
  const { kinds, senses } = prose;
  let isTold = false;
  for (let at = start; at < end; at++) {
    const { bits } = senses[at]!;
    const isOpened = bits & OPENS && !(bits & part.PREPOSITION);
    if (kinds[at]! & kind.COMMA || isOpened) isTold = isOpened !== 0;
    else if (!isTold && isVerb(prose, at, start)) return false;
  }
  return !(senses[end - 1]!.verb && isVerb(prose, end - 1, start));
}

/** Whether a word is the verb of a clause; not `sent` in `a note sent to aides`. */
function isVerb(prose: Prose, at: number, start: number): boolean {
  const { kinds, senses } = prose;
  const { bits } = senses[at]!;
  if (at === start) return (bits & part.FINITE) !== 0;
  const before = senses[at - 1]!.bits;
  if (kinds[at]! & (kind.CAPITAL | kind.CLITIC)) return false;
  if (bits & part.THIRD && before & (part.DETERMINER | part.POSSESSIVE)) return false;
  if (!(bits & part.FINITE || isPastForm(prose, at))) return false;
  const isNoted = at > start + 2 && senses[at - 2]!.bits & part.DETERMINER;
  return !(isNoted && senses[at + 1]!.bits & part.PREPOSITION);
}

/**
 * Whether a name stands among the words for somebody, before what he is of, and not as in a heading.
 *
 * @param ceiling - Where all that is told of him ends.
 */
export function isNamed(
  { kinds, senses }: Prose,
  { start, end }: Stretch,
  ceiling: number,
): boolean {
  const opens = kinds[start]! & kind.CAPITAL && senses[start]!.bits === 0;
  let isHeading = end === ceiling;
  let isNamed = end < ceiling && Boolean(opens);
  for (let at = start; at < end && !(senses[at]!.bits & part.PREPOSITION); at++) {
    if (!(kinds[at]! & kind.CAPITAL)) isHeading = false;
    else if (at > start) isNamed = true;
  }
  return isNamed && !isHeading;
}
