import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

/** Whether an article, a possessive or a preposition makes a noun of what follows. */
export function isNounAfter({ senses, kinds }: Account, start: number): boolean {
  if (start === 0) return false;
  const before = senses[start - 1]!.bits;
  if (before & (word.DETERMINER | word.POSSESSIVE))
    return !(before & (word.SUBJECT | word.RELATIVE));
  if (before & word.PREPOSITION)
    return !(before & word.SUBORDINATOR || senses[start]!.bits & word.GERUND);
  return (kinds[start - 1]! & kind.CLITIC) !== 0;
}

/** Whether the verb of the clause stands right behind, so that this is a noun: `the attacks saw`, `flooding killed`. */
export function isSubject({ senses }: Account, at: number): boolean {
  const { bits } = senses[at]!;
  const next = senses[at + 1]!.bits;
  if (!(bits & (word.THIRD | word.BASE | word.GERUND))) return false;
  const isPast = (next & word.PAST) !== 0 && !(bits & word.BASE && next & word.PARTICIPLE);
  return isPast || (next & word.HELPER) !== 0;
}

/** Whether what stands before can be the subject of a singular verb: a name or a noun. */
export function nounBefore(account: Account, start: number): boolean {
  const { kinds, senses } = account;
  if (start === 0 || !(kinds[start - 1]! & (kind.WORD | kind.COMMA | kind.CLOSE))) return false;
  if (isCounted(account, start) || endsAdjunct(account, start)) return false;
  const opens = start === 1 || (kinds[start - 2]! & kind.STOP) !== 0;
  return !(senses[start - 1]!.bits & (opens ? word.PREPOSITION : NO_SUBJECT));
}

/** What no subject ends in. */
const NO_SUBJECT = word.PREPOSITION | word.PAST | word.PARTICIPLE | word.GERUND;

/**
 * Whether a form in -ing is a noun: what a relative clause tells more of (`shelling that killed`), what another
 * word narrows (`a heated meeting`, `money laundering.`).
 */
export function isNounInIng(account: Account, at: number): boolean {
  const { senses, kinds } = account;
  const { bits } = senses[at + 1]!;
  if (bits & word.RELATIVE && senses[at + 2]!.bits & word.FINITE) return true;
  const before = senses[at - 1]?.bits ?? 0;
  if (before & word.PARTICIPLE && (senses[at - 2]?.bits ?? 0) & word.DETERMINER) return true;
  const isNarrowed = at > 0 && before === 0 && (kinds[at - 1]! & WORDS) === kind.WORD;
  const closes = (kinds[at + 1] ?? kind.STOP) & (kind.STOP | kind.COMMA);
  return (
    isNarrowed && !account.words[at - 1]!.endsWith("s") && (closes || bits & word.COORDINATOR) !== 0
  );
}

const WORDS = kind.WORD | kind.CAPITAL | kind.CLITIC;

/** Whether a number counts what a word means, so that it is a noun: `two rallies`. */
function isCounted({ senses }: Account, at: number): boolean {
  return senses[at - 1]!.value !== undefined || senses[at - 1]!.multiple !== undefined;
}

/** Whether a word ends what a preposition leads to: `with minor burns.` */
function endsAdjunct({ senses, kinds }: Account, at: number): boolean {
  if (at < 2 || !(senses[at - 2]!.bits & word.PREPOSITION)) return false;
  if (kinds[at - 1]! & kind.CAPITAL || senses[at - 1]!.bits !== 0) return false;
  const isEnd = (kinds[at + 1] ?? kind.STOP) & (kind.STOP | kind.COMMA);
  return isEnd !== 0 || (senses[at + 1]!.bits & (word.PREPOSITION | word.COORDINATOR)) !== 0;
}

/** Whether what stands before can be the subject of a plain verb: a plural, or a pronoun. */
export function pluralBefore({ words, kinds, senses }: Account, start: number): boolean {
  if (start === 0) return false;
  if (senses[start - 1]!.tells & part.SEVERAL) return true;
  const isPlain = (kinds[start - 1]! & kind.WORD) !== 0 && senses[start - 1]!.bits === 0;
  return isPlain && /[^s]s$/u.test(words[start - 1]!);
}
