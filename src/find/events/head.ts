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

function headAt({ senses, kinds }: Account, { start, end }: Stretch): number {
  if (senses[start]!.hazard && kinds[start + 1]! & kind.CAPITAL) return start;
  let head = start;
  while (head + 1 < end && !(senses[head + 1]!.bits & (word.PREPOSITION | word.GERUND))) head++;
  return head;
}

/** The part of a phrase that tells who is meant: all of `thousands of nurses`, but not what the `sale of arms` is of. */
export function coreOf(account: Account, stretch: Stretch): Stretch {
  const head = headAt(account, stretch);
  const isNumber = account.senses[head]!.multiple !== undefined;
  return isNumber ? stretch : { start: stretch.start, end: head + 1 };
}
