import type { Lead } from "../../lexicon/en/leading-words.js";
import * as word from "../clauses/parts.js";
import type { Account } from "./words.js";

/** A day and the words around it: `on Monday`, `next week`. */
const DAY = word.TIME | word.MOMENT | word.UNIT;
/** How many tokens tell when something was agreed, before the `to` behind it. */
const LONGEST = 4;

/**
 * Where the word stands that leads on to an infinitive, a day between them or none.
 *
 * ```text
 * Lund agreed on Monday to buy the mill.
 *      └ led by            └ verb
 * ```
 */
export function leaderOf({ senses }: Account, verb: number): number {
  let at = verb - 2;
  while (at > verb - 2 - LONGEST && (senses[at]?.bits ?? 0) & DAY && !senses[at]!.lead) at--;
  return at < verb - 2 && senses[at]!.bits & word.PREPOSITION ? at - 1 : at;
}

/** How far it has come, by the word that leads on to an infinitive. */
export function leadTo(account: Account, verb: number): Lead | undefined {
  return account.senses[leaderOf(account, verb)]?.lead;
}
