import type { Participant } from "../../model/event.js";
import * as kind from "../../text/kinds.js";
import { found, type Stretch, spanOf } from "../clauses/prose.js";
import type { Mentions } from "../mentions.js";
import { measureOf } from "./counted.js";
import { coreOf, headOf } from "./head.js";
import * as part from "./parts.js";
import { isTopic } from "./senses.js";
import type { Told } from "./told.js";
import type { Account } from "./words.js";

/** Whether a phrase means more than a number or a time: not so in `sentenced to six years`, `voted 9 to 4`. */
function isSomebody(
  { senses, kinds }: Account,
  { start, end }: Stretch,
  isViolent: boolean,
): boolean {
  if (senses[end - 1]!.tells & part.MEASURE) return false;
  return isViolent || end > start + 1 || !(kinds[start]! & kind.NUMBER);
}

/** What does something, and is nobody. */
const THING = part.INSTRUMENT | part.INERT;

/** Tells who takes part in what is told, and how. */
export function participantsOf(account: Account, told: Told, mentions: Mentions): Participant[] {
  const { code, sense, agents, targets } = told;
  const isVisit = sense.code === "042" && !isTopic(code);
  const measure = measureOf(account, told);
  const isHarmed = isTopic(code) && measure !== undefined;
  const isViolent = isHarmed || (/^(?:18|19|20\d?$)/u.test(code) && !sense.isOfPlace);
  const participants: Participant[] = [];
  const add = (stretch: Stretch, role: NonNullable<Participant["role"]>): void => {
    const { text, span } = found(account, stretch);
    const actor = mentions.actorAt(span, spanOf(account, coreOf(account, stretch)));
    participants.push(actor === undefined ? { text, span, role } : { text, span, actor, role });
  };
  for (const agent of agents) {
    if (!isSomebody(account, agent, true)) continue;
    const isThing = (headOf(account, agent).tells & THING) !== 0;
    add(agent, isThing ? "instrument" : isVisit ? "visitor" : "agent");
  }
  for (const target of targets) {
    if (!isSomebody(account, target, isViolent)) continue;
    add(target, isVisit ? "host" : isViolent ? "victim" : "target");
  }
  return participants;
}
