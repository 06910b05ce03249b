import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import * as part from "./parts.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import type { Sense } from "./senses.js";
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
  const wanted = sense.isMutual ? part.MUTUAL : part.TARGET;
  if (sense.tail.length === 0) {
    const from = account.words[end] === "that" ? end + 1 : end;
    const direct = phrasesFrom(account, from, ceiling, sense.endsAtOf);
    if (direct.length > 0) return direct;
  } else if (sense.isOfPlace) {
    return phrasesFrom(account, verb.at + 1, ceiling, sense.endsAtOf);
  } else {
    const inner = phrasesFrom(account, verb.at + 1, end - 1).filter(
      (phrase) =>
        account.kinds[phrase.start]! & kind.CAPITAL || isParticle(account, phrase.end, sense),
    );
    if (inner.length > 0) return inner;
    const behind = account.senses[end - 1]!.bits & word.PREPOSITION;
    const direct = behind ? phrasesFrom(account, end, ceiling, sense.endsAtOf) : [];
    if (direct.length > 0) return direct;
  }
  const at = prepositionAfter(account, end, ceiling, wanted);
  if (at === undefined || leadsToVerb(account, at)) return [];
  return phrasesFrom(account, at + 1, ceiling);
}

/** Whether a particle of the phrase stands at a token: `called the strike |off` */
function isParticle({ words, senses }: Account, at: number, { tail }: Sense): boolean {
  return (senses[at]!.bits & word.PREPOSITION) !== 0 && tail[0]!.includes(words[at]!);
}

/** Whether a `to` leads to a verb, not to a receiver. */
function leadsToVerb({ words, senses }: Account, at: number): boolean {
  return words[at] === "to" && (senses[at + 1]!.bits & word.BASE) !== 0;
}
