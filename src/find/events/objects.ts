import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import type { Sense } from "./senses.js";
import type { Verb } from "./verb.js";

const TARGET_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "to",
  "on",
  "with",
  "against",
  "for",
  "from",
  "between",
  "among",
  "into",
  "in",
]);
const MUTUAL_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "with",
  "between",
  "among",
]);
/** To whom or what something is done: the phrases right behind the verb, else those behind a preposition. */
export function objectsOf(
  prose: Prose,
  verb: Verb,
  sense: Sense,
  end: number,
  ceiling: number,
): Stretch[] {
  const wanted = sense.isMutual ? MUTUAL_PREPOSITIONS : TARGET_PREPOSITIONS;
  if (sense.tail.length === 0) {
    const direct = phrasesFrom(prose, prose.words[end] === "that" ? end + 1 : end, ceiling);
    if (direct.length > 0) return direct;
  } else {
    const inner = phrasesFrom(prose, verb.at + 1, end - 1).filter(
      (phrase) => prose.kinds[phrase.start]! & kind.CAPITAL,
    );
    if (inner.length > 0) return inner;
  }
  const at = prepositionAfter(prose, end, ceiling, wanted);
  if (at === undefined || leadsToVerb(prose, at)) return [];
  return phrasesFrom(prose, at + 1, ceiling);
}

/** Whether a `to` leads to a verb, not to a receiver. */
function leadsToVerb({ words, senses }: Prose, at: number): boolean {
  return (
    words[at] === "to" && (senses[Math.min(at + 1, senses.length - 1)]!.bits & word.BASE) !== 0
  );
}
