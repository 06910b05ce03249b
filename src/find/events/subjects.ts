import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { leaderOf, leadTo } from "./lead.js";
import * as part from "./parts.js";
import { trimmed } from "./trimmed.js";
import { isInfinitive, type Verb, verbAt } from "./verb.js";
import type { Account } from "./words.js";

/** Who stands before a verb as its subject: within its clause, or the antecedent of its pronoun. */
export function subjectOf(
  account: Account,
  verb: Verb,
  floor: number,
  last: Stretch | undefined,
): Stretch | undefined {
  if (verb.voice === "gerund") return last;
  if (isInfinitive(account, verb) && isToBeTold(account, verb))
    return last ?? promiserOf(account, verb, floor);
  if (verb.voice === "reduced") return nearest(account, verb.start, floor);
  const isJoined = verb.start > floor && account.senses[verb.start - 1]!.bits & word.COORDINATOR;
  const found = isJoined && last ? undefined : subjectBefore(account, verb.start, floor);
  if (!found) return undefined;
  const bits = account.senses[found.end - 1]!.bits;
  if (bits & word.TIME) {
    const day = found.end - 1;
    const isOn = day > floor && account.senses[day - 1]!.bits & word.PREPOSITION;
    return before(account, isOn ? day - 1 : day, floor);
  }
  const isOne = found.end === found.start + 1;
  if (isOne && bits & word.RELATIVE) {
    const isParted = found.start > floor && account.kinds[found.start - 1]! & kind.COMMA;
    return nearest(account, isParted ? found.start - 1 : found.start, floor);
  }
  if (isOne && bits & word.SUBJECT && !(bits & word.DETERMINER))
    return last && !isPronoun(account, last) && !isParted(account, last.end, found.start)
      ? last
      : found;
  return trimmed(account, found);
}

/** Whether a semicolon parts two clauses, each of which may tell of somebody else. */
function isParted({ kinds }: Account, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kinds[at]! & kind.SEMICOLON) return true;
  return false;
}

/** Whether a stretch is a pronoun and no more. */
export function isPronoun({ senses }: Account, { start, end }: Stretch): boolean {
  return end === start + 1 && (senses[start]!.bits & (word.SUBJECT | word.OBJECT)) !== 0;
}

/**
 * Who does what a sentence opens with, behind the comma.
 *
 * ```text
 * Accusing Norland of theft, the rebels left the talks.
 * └ verb                         └ subject
 * ```
 */
export function subjectAfter(
  account: Account,
  { at, voice }: Verb,
  floor: number,
  ceiling: number,
): Stretch | undefined {
  if (voice !== "gerund" || goesOn(account, floor, at)) return undefined;
  const { kinds, senses } = account;
  const end = Math.min(ceiling, at + LONGEST_OPENING);
  let comma = at;
  while (comma < end && !(kinds[comma]! & kind.COMMA)) comma++;
  for (let next = comma + 1; next < end; next++) {
    const verb = senses[next]!.bits & word.FINITE ? verbAt(account, next, comma + 1) : undefined;
    if (verb?.voice === "active") return subjectOf(account, verb, comma + 1, undefined);
  }
  return undefined;
}

/** Whether a sentence has told of something before: `Vessels towed two boats, |hurting two`, but not `On Monday, |accusing them` */
function goesOn({ words, senses }: Account, floor: number, end: number): boolean {
  for (let at = floor + 1; at < end; at++)
    if (senses[at]!.bits & word.FINITE || words[at]!.endsWith("ed")) return true;
  return false;
}

/** How many tokens stand between what a sentence opens with and its verb. */
const LONGEST_OPENING = 40;

function before(account: Account, end: number, floor: number): Stretch | undefined {
  const found = subjectBefore(account, end, floor);
  return found && trimmed(account, found);
}

/** Whether an infinitive is told as an event: not so in `a missile believed to be fired`. */
function isToBeTold(account: Account, { voice, chain }: Verb): boolean {
  return voice === "infinitive" || leadTo(account, chain) !== undefined;
}

/** What stands right before a clause that tells more of it: in `shots at men who fled`, the men. */
export function nearest(account: Account, end: number, floor: number): Stretch | undefined {
  const found = subjectBefore(account, end, floor);
  return found && trimmed(account, lastOf(account, found));
}

/** Who is about to do something, where no verb but `be` says so: `Norland is |about to leave`, `Norland |to leave`. */
function promiserOf(account: Account, { chain }: Verb, floor: number): Stretch | undefined {
  const { senses } = account;
  let end = leadTo(account, chain) ? leaderOf(account, chain) : chain - 1;
  while (end > floor && senses[end - 1]!.bits & (word.BE | word.ADVERB | word.NEGATION)) end--;
  return before(account, end, floor);
}

/** What a relative pronoun goes back to: in `making way for a storm that hit`, the storm; in `shots at men who fled`, the men. */
function lastOf({ senses }: Account, { start, end }: Stretch): Stretch {
  const isMaking = (senses[start]!.bits & word.GERUND) !== 0;
  let last = isMaking ? start + 1 : start;
  for (let at = start; at < end - 1; at++) {
    const { bits, tells } = senses[at]!;
    if (isMaking && bits & word.DETERMINER) last = at;
    const isWhole = tells & part.OWNER && !(senses[at + 1]!.bits & word.DETERMINER);
    if (bits & word.PREPOSITION && !isWhole) last = at + 1;
  }
  return { start: last, end };
}

/** The two sides of `A and B`. */
export function parted({ words, kinds }: Account, { start, end }: Stretch): Stretch[] {
  for (let at = start + 1; at < end - 1; at++) {
    if (
      words[at] === "and" &&
      kinds[at + 1]! & kind.CAPITAL &&
      kinds[at - 1]! & (kind.CAPITAL | kind.WORD)
    ) {
      return [
        { start, end: at },
        { start: at + 1, end },
      ];
    }
  }
  return [{ start, end }];
}
