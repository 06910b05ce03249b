import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { headOf } from "./head.js";
import * as part from "./parts.js";
import type { Sense } from "./senses.js";
import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** What the lexicon writes for a way of speaking. */
export const NO_EVENT = "none";

/** The code of an accident among IPTC's Media Topics. */
export const ACCIDENT = "20000139";

/** The code of a match. */
export const MATCH = "20001108";

/** What is harm when people do it, and a disaster or an accident when nobody does. */
const HARM = /^(?:1[789]|20|11)/u;

/** Who takes part in what a verb tells, and how it is told. */
interface Deed {
  readonly sense: Sense;
  readonly verb: Verb;
  readonly agents: readonly Stretch[];
  readonly targets: readonly Stretch[];
  /** The code of the disaster or accident that does it, or that it came of. */
  readonly cause: string | undefined;
  /** Whether a match or a race is reported. */
  readonly isMatch: boolean;
}

/** The code of what is told, by who does it to whom: a storm, troops, a player, or people like any others. */
export function codeOf(account: Account, deed: Deed): string {
  const { sense, agents, cause, isMatch } = deed;
  if (cause && HARM.test(sense.code)) return cause;
  if (isMatch && isPlay(deed)) return playOf(account, deed);
  return agents.some((agent) => isForce(account, agent)) ? sense.forceCode : sense.code;
}

/** The code of what a storm, a fire or the like does. */
export function hazardOf(account: Account, agents: readonly Stretch[]): string | undefined {
  const hazards = agents.filter((agent) => !isWeapon(account, agent));
  return hazards.map((agent) => headOf(account, agent).hazard).find(Boolean);
}

/** Whether a weapon is meant, which does nothing by accident: `the bomb exploded`, `artillery fire`. */
export function isWeapon({ senses }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) {
    const { tells, hazard, bits } = senses[at]!;
    if (at > start && bits & word.PREPOSITION) return false;
    if (tells & part.INSTRUMENT && !hazard) return true;
  }
  return false;
}

/** The code of what vehicles, trees and the like do, which is never meant. */
export function accidentOf(account: Account, agents: readonly Stretch[]): string | undefined {
  return agents.some((agent) => headOf(account, agent).tells & part.INERT) ? ACCIDENT : undefined;
}

/** Whether an armed force is meant. */
function isForce({ senses }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (senses[at]!.tells & part.FORCE) return true;
  return false;
}

/** Whether something belongs to the game. People who are killed or shot, by whomever, are so outside it. */
function isPlay({ sense, verb }: Deed): boolean {
  const isActive = verb.voice !== "passive" && verb.voice !== "reduced";
  if (sense.matchCode === sense.code) return false;
  return isActive || sense.isOfPlayers || sense.matchCode !== NO_EVENT;
}

/** The code of what belongs to the game: who wins against a side that is named, and nothing else, is an event. */
function playOf(account: Account, { sense, targets }: Deed): string {
  return targets.some((target) => isNamed(account, target)) ? sense.matchCode : NO_EVENT;
}

export function isNamed({ kinds }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (kinds[at]! & kind.CAPITAL) return true;
  return false;
}
