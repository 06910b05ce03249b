import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { NO_EVENT } from "./codes.js";
import { headAt } from "./head.js";
import { hasNoObject } from "./passive.js";
import type { Sense } from "./senses.js";
import type { Account } from "./words.js";

/** What the lexicon writes for the score of a match. */
const ANY_SCORE = "0-0";
export const SCORE: RegExp = /^\d{1,3}[-–]\d{1,3}$/u;
/** What it writes for any form in -ing, and for any verb, at once behind the word before: `help explain`. */
const ANY_GERUND = "doing";
const ANY_VERB = "do";

/** What fits a verb, and where its words end. */
export interface Match {
  readonly sense: Sense;
  readonly end: number;
  /** Whether its object is the subject: `a deal was struck`. */
  readonly isTurned: boolean;
}

/** How far the words of a phrase may stand apart; those of a way of speaking stand closer. */
const REACH = 7;
const NEAR = 3;

/**
 * The sense whose words all stand behind the verb, and where the last of them ends: within its clause, but that of
 * a way of speaking, which a clause may belong to (`asked them whether`).
 */
export function matched(
  account: Account,
  at: number,
  { clause, sentence }: Readonly<Record<"clause" | "sentence", number>>,
  senses: readonly Sense[],
): Match | undefined {
  for (const sense of senses) {
    const ceiling = sense.code === NO_EVENT ? sentence : clause;
    const end = endOfMatch(account, at + 1, ceiling, sense);
    if (end !== undefined) return { sense, end, isTurned: false };
  }
  return undefined;
}

/**
 * The sense whose object is the subject of a passive, and where the last of its other words ends.
 *
 * ```text
 * Sanctions were imposed on Norland.
 * └ subject      └ at
 * ```
 */
export function turned(
  account: Account,
  at: number,
  clause: number,
  subject: Stretch,
  senses: readonly Sense[],
): Match | undefined {
  const { words } = account;
  const names = [words[headAt(account, subject)]!, words[subject.end - 1]!];
  for (const sense of senses) {
    const [object, ...tail] = sense.tail;
    if (!object || !names.some((name) => object.includes(name))) continue;
    const end = endOfMatch(account, at + 1, clause, { ...sense, tail });
    if (end !== undefined) return { sense, end, isTurned: true };
  }
  return undefined;
}

function endOfMatch(
  account: Account,
  from: number,
  ceiling: number,
  { tail, code, isLast }: Sense,
): number | undefined {
  const most = code === NO_EVENT ? NEAR : REACH;
  let end = from;
  for (const wanted of tail) {
    const place = placeOf(account, wanted, end, Math.min(ceiling, end + most));
    if (place === undefined || (end === from && isFar(account, place, end))) return undefined;
    end = place + 1;
  }
  return isLast && !hasNoObject(account, end) ? undefined : end;
}

/** What no phrase goes on behind. */
const PARTS = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON;

function placeOf(
  { words, kinds, senses }: Account,
  wanted: readonly string[],
  from: number,
  ceiling: number,
): number | undefined {
  const [first] = wanted;
  if (first === ANY_VERB || first === ANY_GERUND) {
    const form = first === ANY_VERB ? word.BASE : word.GERUND;
    return from < ceiling && senses[from]!.bits & form ? from : undefined;
  }
  for (let at = from; at < ceiling; at++) {
    const here = words[at]!;
    const { bits } = senses[at]!;
    const isMonth = kinds[at]! & kind.CAPITAL && bits & word.TIME;
    const isOwner = ((kinds[at + 1] ?? 0) & kind.CLITIC) !== 0;
    if (wanted.includes(here) && !isMonth && !isOwner) return at;
    if (first === ANY_SCORE && SCORE.test(here)) return at;
    if (kinds[at]! & PARTS || leadsOff(bits)) return undefined;
  }
  return undefined;
}

/** Whether a preposition stands too far from its verb to belong to it: in `called the plan "an attack on us"`, `on`. */
function isFar({ senses }: Account, at: number, from: number): boolean {
  return at - from >= NEAR && (senses[at]!.bits & word.PREPOSITION) !== 0;
}

/** Whether a word leads off to when or why something is done: `ordered him held until a hearing`. */
function leadsOff(bits: number): boolean {
  return (bits & word.PREPOSITION) !== 0 && (bits & word.SUBORDINATOR) !== 0;
}
