import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import type { Word } from "../clauses/words.js";
import { leaderOf, leadTo } from "./lead.js";
import * as part from "./parts.js";
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
  ceiling: number,
): Stretch | undefined {
  if (voice !== "gerund") return undefined;
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
    if (bits & word.PREPOSITION && !(tells & part.OWNER)) last = at + 1;
  }
  return { start: last, end };
}

/** Whether a word is a verb of saying, behind which the subject begins: `Rebels said Norland …` */
function tellsBefore({ bits, verb }: Word, next: string): boolean {
  return verb !== undefined && (bits & (word.PAST | word.BASE)) === word.PAST && next !== "by";
}

/** The phrase itself, without articles and days before it, and what a comma or a doer sets off behind it. */
function trimmed(account: Account, { start, end }: Stretch): Stretch {
  const { senses, kinds, words } = account;
  let from = start;
  for (let at = start; at < end - 1; at++)
    if (tellsBefore(senses[at]!, words[at + 1]!)) from = at + 1;
  const loose = word.DETERMINER | word.ADVERB | word.PREPOSITION | word.SUBORDINATOR | word.TIME;
  while (
    from < end - 1 &&
    (senses[from]!.bits & loose ||
      senses[from]!.tells & part.BOUND ||
      kinds[from]! & (kind.NUMBER | kind.COMMA) ||
      isLed(account, from))
  ) {
    from++;
  }
  let to = from + 1;
  while (to < end && !isSetOff(kinds[to]!, senses[to]!.bits) && words[to + 1] !== "by") to++;
  return { start: from, end: tellsOnly(account, from, to) ? to - 1 : to };
}

/** Whether the last word of a phrase only tells what was done to what it names: `a truce |signed| in March`. */
function tellsOnly({ senses, kinds }: Account, from: number, to: number): boolean {
  if (to - from < 2 || !(senses[to - 1]!.bits & word.PARTICIPLE)) return false;
  const isNoun = (kinds[to - 2]! & kind.WORD) !== 0 && senses[to - 2]!.bits === 0;
  return isNoun && !(kinds[to - 1]! & kind.CAPITAL);
}

/** Whether a word is a verb that another leads on to: `will play`, `to play`. */
function isLed({ senses, words }: Account, at: number): boolean {
  if (!(senses[at]!.bits & word.BASE)) return false;
  const before = senses[at - 1]?.bits ?? 0;
  return (before & (word.MODAL | word.DO)) !== 0 || words[at - 1] === "to";
}

/** Whether a word sets off what only tells more: a comma, a bracket, `who`. */
function isSetOff(kinds: number, bits: number): boolean {
  return (kinds & (kind.COMMA | kind.OPEN | kind.DASH)) !== 0 || (bits & word.RELATIVE) !== 0;
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
