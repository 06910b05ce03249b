import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Sense } from "./senses.js";
import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** Whether the subject suffers it; not so in `is opposed to`. */
export function isPassiveHere(account: Account, verb: Verb, sense: Sense, end: number): boolean {
  const { voice, at } = verb;
  if (voice === "active") return sense.isSufferedAlone && standsAlone(account, verb, end);
  if (voice !== "passive" && voice !== "reduced") return false;
  return !(sense.isInclined && account.words[at + 1] === "to");
}

/** Whether a past form has neither a helper nor an object: `four officers injured in Lima`. */
function standsAlone(account: Account, { start, at }: Verb, end: number): boolean {
  const { bits } = account.senses[at]!;
  if (start !== at || !(bits & word.PAST) || !(bits & word.PARTICIPLE)) return false;
  return hasNoObject(account, end);
}

/** Whether nothing stands behind a verb that it could be done to. */
export function hasNoObject({ senses, kinds, words }: Account, end: number): boolean {
  const next = senses[end]!.bits;
  if ((kinds[end] ?? kind.PARAGRAPH) & CLOSES) return true;
  if (next & (word.TIME | word.COORDINATOR | word.SUBORDINATOR)) return true;
  return (next & word.PREPOSITION) !== 0 && !TOWARDS.has(words[end]!);
}

/** What ends a clause, or begins the next paragraph. */
const CLOSES = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.DASH | kind.PARAGRAPH;
/** What leads to whom somebody went for: `police charged at them`. */
const TOWARDS = new Set(["at", "into", "up", "down", "about", "around"]);
