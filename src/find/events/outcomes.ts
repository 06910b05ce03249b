import type { Event } from "../../model/event.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import { isCasualty } from "./deeds.js";
import { isTopic } from "./senses.js";
import type { Told } from "./told.js";
import type { Account } from "./words.js";

/** What harms people when people do it. */
const HARM = /^(?:18|19|20)/u;

/**
 * Whether a verb tells no more than whom the one before it harmed, or by what those before were harmed.
 *
 * ```text
 * Shells hit a school, killing four.     Four were killed when shells hit a school.
 *        └ before      └ one                      └ before           └ one
 * ```
 */
export function isOutcome(account: Account, one: Told, before: Told): boolean {
  if (!isAlike(one, before) || one.realis !== before.realis) return false;
  const isDoneToo = one.verb.voice === "gerund" && isShared(one, before) && isSetOff(account, one);
  if (isDoneToo && isTopic(one.code)) return true; // What people do is told apart: `shelled the port, abducting two`.
  if (isCasualty(account, one.verb)) {
    if (isCasualty(account, before.verb) && isOfMore(account, one, before)) return true;
    return one.verb.voice === "gerund" || isShared(one, before) || isDoneBy(one, before);
  }
  if (one.verb.voice === "noun") return isCasualty(account, before.verb);
  return (
    isCasualty(account, before.verb) &&
    before.agents.length === 0 &&
    isWhen(account, before.end, one.verb.start)
  );
}

/** Whether both are harm of a kind. */
function isAlike({ code }: Told, before: Told): boolean {
  if (isTopic(code)) return code === before.code;
  return HARM.test(code) && HARM.test(before.code) && !isTopic(before.code);
}

/** Whether the same side did both. */
function isShared({ agents: [agent] }: Told, before: Told): boolean {
  return agent !== undefined && agent.start === before.agents[0]?.start;
}

/** Whether it is set off as what came of another thing: `hit the valley, killing two and destroying homes`. */
function isSetOff({ kinds, senses }: Account, { start }: Told): boolean {
  return (kinds[start - 1]! & kind.COMMA || senses[start - 1]!.bits & word.COORDINATOR) !== 0;
}

/** Whether others suffered it too: `two were killed and six wounded`. */
function isOfMore({ senses }: Account, { agents, targets }: Told, before: Told): boolean {
  const [first] = targets;
  if (!first || first.start < before.end || agents.length + before.agents.length > 0) return false;
  return (senses[first.start - 1]!.bits & word.COORDINATOR) !== 0;
}

/** Whether what a noun told of is what did the harm: `the attack on Lima killed two`. */
function isDoneBy({ agents }: Told, { verb }: Told): boolean {
  return agents.some(({ start, end }) => start <= verb.at && verb.at < end);
}

/** Whether a clause begins that tells when or how something came about. */
function isWhen({ senses }: Account, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (senses[at]!.bits & word.CIRCUMSTANCE) return true;
  return false;
}

/** Tells of an event whom it harmed, or by what. */
export function tellOutcome(event: Event, outcome: Event): void {
  event.mentions!.push(...outcome.mentions!);
  const { start = outcome.start, places = outcome.places } = event;
  if (start) event.start = start;
  if (places) event.places = places;
  const { participants = [] } = event;
  const known = new Set(participants.map(({ span }) => span!.start));
  const others = (outcome.participants ?? []).filter(({ span }) => !known.has(span!.start));
  if (others.length > 0) event.participants = [...participants, ...others];
  if (outcome.quantities) event.quantities = [...(event.quantities ?? []), ...outcome.quantities];
}
