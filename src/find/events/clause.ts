import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Account } from "./words.js";

/** What parts one clause from the next. */
const PARTS = kind.STOP | kind.SEMICOLON;
/** What opens a clause, and is no preposition as well. */
const OPENS = word.RELATIVE | word.SUBORDINATOR;

/**
 * Where what belongs to a verb ends: before the next clause, or before the verb that goes on with the same subject.
 *
 * ```text
 * Rebels captured the airport and cut the road to the coast.
 *                             └ end
 * ```
 *
 * @param from - The first token behind the verb, which may itself open what is told: `demanded that`.
 */
export function endOfClause(account: Account, from: number, ceiling: number): number {
  const { senses, kinds } = account;
  for (let at = from + 1; at < ceiling; at++) {
    const { bits } = senses[at]!;
    if (kinds[at]! & PARTS) return at;
    if (kinds[at]! & kind.COMMA && senses[at + 1]!.bits & word.GERUND) return at;
    if (bits & word.MODAL && !(kinds[at]! & kind.CAPITAL)) return at;
    if (bits & OPENS && !(bits & (word.PREPOSITION | word.DETERMINER))) return at;
    if (bits & word.COORDINATOR && goesOn(account, at + 1)) return at;
  }
  return ceiling;
}

/** Whether another verb stands behind an `and`, with an adverb before it at most. */
function goesOn({ senses, kinds }: Account, at: number): boolean {
  const verb = senses[at]!.bits & word.ADVERB ? at + 1 : at;
  return (senses[verb]!.bits & (word.PAST | word.HELPER)) !== 0 && !(kinds[verb]! & kind.CAPITAL);
}
