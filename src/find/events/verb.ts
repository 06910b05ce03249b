import * as kind from "../../text/kinds.js";
import { isAdverb } from "../clauses/adverbs.js";
import * as word from "../clauses/parts.js";
import { isNounAfter, isNounInIng, isSubject, nounBefore, pluralBefore } from "./noun-or-verb.js";
import * as part from "./parts.js";
import { type Row, rowBefore } from "./row.js";
import type { Account } from "./words.js";

/** A verb with what stands before it: `will not be allowed`, `is due to visit`. */
export interface Verb {
  /** Where the group begins, helpers included. */
  readonly start: number;
  /** Where the verb itself stands. */
  readonly at: number;
  /** How it is used. */
  readonly voice: "active" | "passive" | "gerund" | "infinitive" | "reduced" | "noun";
  /** Where the verb stands whose `to` or modal counts for this one too: the first of a row, or the beginning of the group. */
  readonly chain: number;
  /** What its modal tells of it, where it has one: bits of `parts.ts`. */
  readonly modal: number | undefined;
  /** Whether it is said not to be so. */
  readonly isNegated: boolean;
  /** Whether nobody vouches for it: `was allegedly beaten`. */
  readonly isAlleged: boolean;
  /** Whether it is told as past, or as done. */
  readonly isPast: boolean;
}

const HELPERS = word.BE | word.HAVE | word.DO | word.MODAL;

/** Reads the group of a token that can be a verb, where it is one. */
export function verbAt(account: Account, at: number, floor: number): Verb | undefined {
  const { senses } = account;
  const bits = senses[at]!.bits;
  let start = at;
  let helpers = 0;
  let nearest = 0;
  let modal: number | undefined;
  let isNegated = (senses[at + 1]!.tells & part.NONE) !== 0;
  let isAlleged = false;
  for (let left = at - 1; left >= floor; left--) {
    const { bits: before, tells } = senses[left]!;
    if (before & HELPERS && !(before & word.OBJECT)) {
      nearest ||= before & HELPERS;
      helpers |= before;
      if (before & word.MODAL) modal = tells;
      if (tells & part.NOT) isNegated = true;
    } else if (before & word.NEGATION) isNegated = true;
    else if (
      !isAdverb(account, left) &&
      !isMoment(before) &&
      !(before & word.TIME && left > floor && senses[left - 1]!.bits & HELPERS)
    )
      break;
    if (tells & part.ALLEGED) isAlleged = true;
    start = left;
  }
  const row = helpers === 0 && bits & word.BASE ? rowBefore(account, start - 1, floor) : undefined;
  if (row) return inRow(account, start, at, row);
  const voice = voiceOf(account, start, at, floor, bits, nearest);
  if (!voice) return undefined;
  const isPast =
    (helpers & word.HAVE) !== 0 ||
    (helpers === 0 && (bits & (word.PAST | word.PARTICIPLE)) !== 0) ||
    (senses[start]!.tells & part.PAST) !== 0;
  return { start, at, voice, chain: start, modal, isNegated, isAlleged, isPast };
}

/** A plain verb that goes on with a row: an infinitive as the first is, or ruled by the same modal. */
function inRow({ senses }: Account, start: number, at: number, { first, opening }: Row): Verb {
  const isModal = (senses[opening]!.bits & word.MODAL) !== 0;
  return {
    start,
    at,
    voice: isModal ? "active" : "infinitive",
    chain: first,
    modal: isModal ? senses[opening]!.tells : undefined,
    isNegated: (senses[opening]!.tells & part.NOT) !== 0,
    isAlleged: false,
    isPast: false,
  };
}

/** Whether a verb stands behind `to`: `to meet`, `to be held`. */
export function isInfinitive({ words }: Account, { start, voice }: Verb): boolean {
  return voice === "infinitive" || (voice === "passive" && words[start - 1] === "to");
}

/** Whether a word tells when, and of nothing: `who last won`. */
function isMoment(bits: number): boolean {
  return (bits & (word.MOMENT | word.TIME | word.DETERMINER)) === word.MOMENT;
}

function voiceOf(
  account: Account,
  start: number,
  at: number,
  floor: number,
  bits: number,
  helper: number,
): Verb["voice"] | undefined {
  if (helper & word.BE && bits & word.GERUND) return "active";
  if (helper & word.BE) return bits & word.PARTICIPLE ? "passive" : undefined;
  if (helper & word.HAVE) return bits & word.PARTICIPLE ? "active" : undefined;
  if (helper) return bits & word.BASE ? "active" : undefined;
  if (account.words[start - 1] === "to") return bits & word.BASE ? "infinitive" : undefined;
  if (isNounAfter(account, start) || isSubject(account, at) || isNamed(account, at)) {
    return undefined;
  }
  if (bits & word.GERUND) {
    const isNoun =
      isNounInIng(account, at) || (start === floor && account.senses[at + 1]!.bits & word.THIRD);
    return isNoun ? undefined : "gerund";
  }
  if (bits & word.PARTICIPLE && account.words[at + 1] === "by") return "reduced";
  if (bits & word.PAST && start === floor && account.kinds[at]! & kind.CAPITAL) return undefined;
  if (bits & word.PAST) return "active";
  if (bits & word.PARTICIPLE) return "reduced";
  if (bits & word.THIRD) return nounBefore(account, start) ? "active" : undefined;
  return pluralBefore(account, start) && !isWay(account, at) ? "active" : undefined;
}

/** Whether a name between commas begins with what looks like a verb: `the weather service, Met Avery, warned` */
function isNamed({ kinds }: Account, at: number): boolean {
  if (at === 0 || !(kinds[at]! & (kinds[at + 1] ?? 0) & kind.CAPITAL)) return false;
  return (kinds[at - 1]! & kind.COMMA) !== 0;
}

/** Whether a word only says which way: `wants both sides back at the table`. */
function isWay({ senses, kinds }: Account, at: number): boolean {
  if (!(senses[at]!.tells & part.WAY)) return false;
  return (senses[at + 1]!.bits & word.PREPOSITION) !== 0 || (kinds[at + 1]! & kind.STOP) !== 0;
}
