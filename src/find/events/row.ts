import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Account } from "./words.js";

/** How far back the first verb of a row may stand. */
const FARTHEST = 12;

/** A verb of a row, whose `to` or modal counts for the others too. */
export interface Row {
  /** Where its first verb stands. */
  readonly first: number;
  /** What stands before that: `to`, or the modal. */
  readonly opening: number;
}

/**
 * The row of plain verbs that an `and` goes on with.
 *
 * ```text
 * She is due to visit Lima and meet Ada Lund.
 *            │  └ first    └ and
 *            └ opening
 * ```
 */
export function rowBefore(
  { senses, kinds, words }: Account,
  and: number,
  floor: number,
): Row | undefined {
  if (and <= floor || !(senses[and]!.bits & word.COORDINATOR)) return undefined;
  for (let at = and - 1; at >= Math.max(floor, and - FARTHEST); at--) {
    const { bits } = senses[at]!;
    const isVerb = (senses[at + 1]!.bits & word.BASE) !== 0;
    if (isVerb && (bits & word.MODAL || words[at] === "to")) return { first: at + 1, opening: at };
    if (kinds[at]! & kind.STOP || bits & (word.HELPER | word.SUBORDINATOR)) return undefined;
  }
  return undefined;
}
