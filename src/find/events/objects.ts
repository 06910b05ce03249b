import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { isNamed, MATCH } from "./codes.js";
import * as part from "./parts.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import { isTopic, type Sense } from "./senses.js";

import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** To whom or what something is done: the phrases right behind the verb, else those behind a preposition. */
export function objectsOf(
  account: Account,
  verb: Verb,
  sense: Sense,
  end: number,
  ceiling: number,
): Stretch[] {
  if (sense.tail.length === 0) {
    const from = account.words[end] === "that" ? end + 1 : end;
    const direct = phrasesFrom(account, from, ceiling, sense.endsAtOf);
    if (direct.length > 0) return direct;
  } else if (sense.isOfPlace) {
    return phrasesFrom(account, verb.at + 1, ceiling, sense.endsAtOf);
  } else {
    const inner = phrasesFrom(account, verb.at + 1, end - 1).filter((phrase) =>
      isObject(account, phrase, sense, end),
    );
    if (inner.length > 0) return inner;
    const behind = account.senses[end - 1]!.bits & word.PREPOSITION;
    const direct = behind ? phrasesFrom(account, end, ceiling, sense.endsAtOf) : [];
    if (direct.length > 0) return direct;
  }
  return objectsBehind(account, sense, end, ceiling);
}

/** To whom something is done, behind a preposition: `imposed sanctions |on Sudria|`. */
export function objectsBehind(
  account: Account,
  sense: Sense,
  end: number,
  ceiling: number,
): Stretch[] {
  if (isTopic(sense.code) && !sense.isMutual) return [];
  const wanted = sense.isMutual ? part.MUTUAL : part.TARGET;
  const at = prepositionAfter(account, end, ceiling, wanted);
  if (at === undefined || isBehindComma(account, end, at) || leadsToVerb(account, at)) return [];
  const phrases = phrasesFrom(account, at + 1, ceiling);
  return isManner(account, at, phrases) ? [] : phrases;
}

/** Whether an `in` only tells how: `in protest`, `in response`. */
function isManner(account: Account, at: number, phrases: readonly Stretch[]): boolean {
  const opens = account.senses[at + 1]!.bits & (word.DETERMINER | word.POSSESSIVE);
  return account.words[at] === "in" && !opens && !phrases.some((one) => isNamed(account, one));
}

/** What an object before a particle begins with: `called |the strike| off`, but not `pushed hard for`. */
const OPENS = word.DETERMINER | word.POSSESSIVE | word.OBJECT;

/** The code of people killed and hurt: `left |two men| dead`. */
const KILLING = "180";

/** Whether what stands within a phrase is what it is done to: `found |him| guilty`, `beat |the champions| 3-2`. */
function isObject(account: Account, phrase: Stretch, sense: Sense, end: number): boolean {
  const { bits } = account.senses[phrase.start]!;
  const isHim = (bits & (word.OBJECT | word.DETERMINER)) === word.OBJECT;
  if (account.kinds[phrase.start]! & kind.CAPITAL || isHim) return true;
  const isDead = sense.code === KILLING && account.senses[end - 1]!.measure !== undefined;
  if (isDead || sense.code === MATCH) return true;
  const opening = bits | account.senses[phrase.start - 1]!.bits;
  return (opening & OPENS) !== 0 && isParticle(account, phrase.end, sense);
}

/** Whether a comma stands between a verb and a preposition, which leads to something else then. */
function isBehindComma({ kinds }: Account, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kinds[at]! & kind.COMMA) return true;
  return false;
}

/** Whether a particle of the phrase stands at a token: `called the strike |off` */
function isParticle({ words, senses }: Account, at: number, { tail }: Sense): boolean {
  return (senses[at]!.bits & word.PREPOSITION) !== 0 && tail[0]!.includes(words[at]!);
}

/** Whether a `to` leads to a verb, not to a receiver. */
function leadsToVerb({ words, senses }: Account, at: number): boolean {
  return words[at] === "to" && (senses[at + 1]!.bits & word.BASE) !== 0;
}
