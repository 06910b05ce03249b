import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import type { Account, EventWord } from "./words.js";

/**
 * The word that names what a phrase means: its last before what tells more of it, as in `planes using bombs`,
 * or what a name stands behind: `Hurricane Ada`.
 */
export function headOf(account: Account, stretch: Stretch): EventWord {
  return account.senses[headAt(account, stretch)]!;
}

export function headAt(account: Account, { start, end }: Stretch): number {
  const { senses, kinds } = account;
  if (senses[start]!.hazard && kinds[start + 1]! & kind.CAPITAL) return start;
  let head = start;
  while (head + 1 < end && !tellsMore(account, head + 1)) head++;
  return head;
}

/** Whether a word tells more of the noun before it; a form in -ing does not behind an article or an `'s`. */
function tellsMore({ senses, kinds }: Account, at: number): boolean {
  const { bits } = senses[at]!;
  if (!(bits & word.GERUND)) return (bits & word.PREPOSITION) !== 0;
  const isDescribing = senses[at - 1]!.bits & (word.DETERMINER | word.POSSESSIVE);
  return !isDescribing && !(kinds[at - 1]! & kind.CLITIC);
}

/** The part of a phrase that tells who is meant: all of `thousands of nurses`, but not what the `sale of arms` is of. */
export function coreOf(account: Account, stretch: Stretch): Stretch {
  const head = headAt(account, stretch);
  const isNumber = account.senses[head]!.multiple !== undefined;
  return isNumber ? stretch : { start: stretch.start, end: head + 1 };
}
