import type { Lead } from "../../lexicon/en/leading-words.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import * as part from "./parts.js";
import { isInfinitive, type Verb } from "./verb.js";
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

/** What leads on to a verb: `due` in `due to visit`, `short` in `stopped short of calling`. */
export function leadOf(account: Account, verb: Verb): Lead | undefined {
  const { words, senses } = account;
  const { start, voice, chain } = verb;
  const before = words[start - 1];
  if (voice === "gerund" && senses[start - 1]?.lead) return senses[start - 1]!.lead;
  const isLed =
    isInfinitive(account, verb) || (voice === "gerund" && (before === "of" || before === "from"));
  if (!isLed || start < 2) return undefined;
  const leader = leaderOf(account, chain);
  const isNone = ((senses[leader - 1]?.tells ?? 0) & part.NONE) !== 0;
  return isNone ? "negated" : senses[leader]?.lead;
}

/**
 * Whether the clause only says what may come: `if troops were sent`; in the present also `before it signs a treaty`,
 * `until the army leaves`.
 */
export function isStillToCome(account: Account, { start, isPast, voice, modal }: Verb): boolean {
  const isPresent = !isPast && modal === undefined && voice === "active";
  return opensClause(account, start, isPresent ? part.LATER | part.CONDITION : part.CONDITION);
}

/** Whether the clause is the content of a denial: `denied that troops had fired`. */
export function isDenied(account: Account, start: number): boolean {
  return opensClause(account, start, part.DENIED);
}

/** Whether a word of some sort opens the clause of a verb. */
function opensClause({ senses, kinds }: Account, start: number, tells: number): boolean {
  if (start > 0 && senses[start - 1]!.bits & word.COORDINATOR) return false;
  for (let at = start - 1; at > start - FARTHEST && at >= 0; at--) {
    if (senses[at]!.tells & tells) return true;
    if (senses[at]!.bits & (word.PAST | word.HELPER) || kinds[at]! & (kind.STOP | kind.COMMA))
      return false;
  }
  return false;
}

/** So far may `before` stand from the verb that it leads to, with the subject in between. */
const FARTHEST = 8;
