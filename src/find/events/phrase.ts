import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

const BREAKS =
  kind.COMMA |
  kind.COLON |
  kind.SEMICOLON |
  kind.STOP |
  kind.DASH |
  kind.OPEN |
  kind.CLOSE |
  kind.MARK;
const VERBAL = word.BE | word.HAVE | word.DO | word.MODAL;

/** Reads the noun phrases that begin at a token, parted at `and` and commas: whom something is done to. */
export function phrasesFrom(
  account: Account,
  from: number,
  ceiling: number,
  endsAtOf = false,
): Stretch[] {
  const phrases: Stretch[] = [];
  let at = from;
  while (at < ceiling && phrases.length < MOST) {
    const phrase = phraseFrom(account, at, ceiling, endsAtOf);
    if (!phrase) break;
    phrases.push(phrase);
    const { words, kinds } = account;
    const joint = kinds[phrase.end]! & kind.COMMA ? phrase.end + 1 : phrase.end;
    const isAnd = words[joint] === "and";
    if (joint === phrase.end && !isAnd) break;
    const next = isAnd ? joint + 1 : joint;
    if (next >= ceiling || !(kinds[next]! & kind.CAPITAL)) break;
    at = next;
  }
  return phrases;
}

/** How many tokens a phrase has at most, and how many of them stand in a list. */
const LONGEST = 20;
const MOST = 12;

/** Where the number stands behind the words that bound it, or the token itself where none does. */
function afterBound({ kinds, senses }: Account, from: number): number {
  let at = from;
  while (at < from + 3 && senses[at]!.tells & part.BOUND) at++;
  const { value, multiple } = senses[at]!;
  const isNumber = kinds[at]! & kind.NUMBER || (value ?? multiple) !== undefined;
  return isNumber ? at : from;
}

function phraseFrom(
  account: Account,
  from: number,
  ceiling: number,
  endsAtOf: boolean,
): Stretch | undefined {
  const { kinds, senses, words } = account;
  let start = afterBound(account, from);
  while (
    start < ceiling &&
    senses[start]!.bits & (word.DETERMINER | word.ADVERB | word.NEGATION) &&
    !(senses[start]!.bits & (word.OBJECT | word.RELATIVE))
  )
    start++;
  let end = start;
  for (let at = start; at < Math.min(ceiling, start + LONGEST); at++) {
    const { bits } = senses[at]!;
    if (kinds[at]! & BREAKS) break;
    if (at > start && (bits & word.MOMENT || tellsHow(account, at))) break;
    if (at > start && isPossessor(account, at)) continue;
    if (bits & (VERBAL | word.SUBORDINATOR | word.RELATIVE | word.TIME | word.COORDINATOR)) break;
    if (bits & word.PREPOSITION && !(at > start && !endsAtOf && isOwner(account, at))) break;
    if (
      at > start &&
      (bits & (word.PAST | word.BASE)) === word.PAST &&
      !(kinds[at]! & kind.CAPITAL)
    )
      break;
    if (at > start && bits & word.DETERMINER && words[at - 1] !== "of") break;
    if (at > start && kinds[at]! & kind.NUMBER && words[at]!.includes("-")) break;
    if (at > start && isPastForm(account, at)) break;
    if (at > start && kinds[at - 1]! & ~kinds[at]! & kind.CAPITAL && isVerb(account, at)) break;
    end = at + 1;
  }
  return end > start && !isTime(account, end - 1) ? { start, end } : undefined;
}

/** Whether a word that is not listed is a verb in the past: `the fall of Tarn to rebels |alarmed Norland` */
function isPastForm({ senses, kinds, words }: Account, at: number): boolean {
  if ((senses[at - 1]!.bits | senses[at]!.bits) !== 0 || !words[at]!.endsWith("ed")) return false;
  const opens = senses[at + 1]!.bits & word.DETERMINER || kinds[at + 1]! & kind.CAPITAL;
  return Boolean(opens) && !(kinds[at]! & kind.CAPITAL);
}

/** Whether a token is an `'s` that tells whose the noun behind it is, and no verb: `the mayor's car`. */
function isPossessor({ kinds, senses }: Account, at: number): boolean {
  if (!(kinds[at]! & kind.CLITIC) || !(senses[at]!.bits & word.BE)) return false;
  return (kinds[at + 1]! & kind.WORD) !== 0 && !(senses[at + 1]!.bits & NO_NOUN);
}

/** What no noun is. */
const NO_NOUN =
  word.DETERMINER |
  word.PREPOSITION |
  word.ADVERB |
  word.NEGATION |
  word.PARTICIPLE |
  word.GERUND |
  word.TIME;

/** Whether a word behind a phrase tells how or when, and no more of it: `left his party soon after` */
function tellsHow({ senses, kinds }: Account, at: number): boolean {
  if (!(senses[at]!.bits & word.ADVERB)) return false;
  return senses[at + 1]!.bits !== 0 || (kinds[at + 1]! & kind.WORD) === 0;
}

/** Whether `of` leads to whose it is, and to nothing that is done. */
function isOwner({ senses }: Account, at: number): boolean {
  return (senses[at]!.tells & part.OWNER) !== 0 && !(senses[at + 1]!.bits & word.GERUND);
}

/** Whether a word behind a name is a verb: one that is known, or `leaves` in `Al-Waha leaves just two`. */
function isVerb({ senses, kinds, words }: Account, at: number): boolean {
  if (senses[at]!.bits & (word.BASE | word.GERUND)) return true;
  const opens =
    senses[at + 1]!.bits & (word.DETERMINER | word.ADVERB) || kinds[at + 1]! & kind.NUMBER;
  return opens !== 0 && words[at]!.endsWith("s");
}

/** Whether a phrase ends in a time, or in a word that only says which way: `fought back`. */
function isTime({ senses, kinds, words }: Account, last: number): boolean {
  const { bits, tells } = senses[last]!;
  const isYear = (kinds[last]! & kind.NUMBER) !== 0 && YEAR.test(words[last]!);
  return isYear || (bits & (word.TIME | word.UNIT | word.MOMENT)) !== 0 || (tells & part.WAY) !== 0;
}

/** A number that is a year. */
export const YEAR: RegExp = /^(?:1[5-9]|20)\d\d$/u;

/** Where the first preposition of some sort stands behind a token, before the clause ends. */
export function prepositionAfter(
  account: Account,
  from: number,
  ceiling: number,
  wanted: number,
): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 14); at++) {
    if (account.senses[at]!.tells & wanted) return at;
    if (account.kinds[at]! & (kind.STOP | kind.SEMICOLON)) return undefined;
  }
  return undefined;
}
