import type { Lead } from "../../lexicon/en/leading-words.js";
import type { Stretch } from "../clauses/prose.js";
import type { Candidate } from "./candidates.js";
import { isDenied, isStillToCome, leadOf } from "./lead.js";
import * as part from "./parts.js";
import { isTopic } from "./senses.js";
import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** An event as it is told: with the code that its mood gives it. */
export interface Told extends Candidate {
  targets: readonly Stretch[];
  readonly realis: "actual" | "alleged" | "hypothetical" | "negated";
  status: "occurred" | "ongoing" | "planned" | "expected" | "cancelled" | "postponed";
}

const COOPERATIVE = /^0[4-8]/u;
const HOSTILE = /^1[2-9]|^20/u;
const INTENT: Readonly<Record<string, string>> = {
  "04": "036",
  "05": "032",
  "06": "031",
  "07": "033",
  "08": "035",
};

/** Reads how a verb or noun of a sentence is told: whether it happened, will happen, or did not. */
export function tell(
  account: Account,
  frame: Stretch,
  isHeadline: boolean,
  candidate: Candidate,
): Told {
  const { verb, code, start, end, sense } = candidate;
  const modal = verb.modal ?? 0;
  const told = toldAs(account, frame, candidate, modal);
  const isDemand = told === "100" && !code.startsWith("10");
  const lead =
    candidate.fate ?? leadOf(account, verb) ?? (isHeadline ? leadInHeadline(verb) : undefined);
  const isNegated = verb.isNegated || lead === "negated" || isDenied(account, verb.start);
  const isNone = isNegated || isOfNobody(account, candidate);
  const isOpen = (modal & part.PERHAPS) !== 0 || lead === "wished" || isStillToCome(account, verb);
  return {
    start,
    end,
    sense,
    verb,
    agents: isDemand ? [] : candidate.agents,
    targets: isDemand ? candidate.agents : candidate.targets,
    code: told,
    realis: isNone ? "negated" : isOpen ? "hypothetical" : verb.isAlleged ? "alleged" : "actual",
    status: statusOf(verb, lead),
  };
}

/** The code that a verb gets from what stands before it: a visit that will be is a promise. */
function toldAs(
  account: Account,
  frame: Stretch,
  { verb, code }: Candidate,
  modal: number,
): string {
  if (isTopic(code)) return code;
  const root = code.slice(0, 2);
  if (verb.isNegated && COOPERATIVE.test(code)) return "120";
  if (modal & (part.AHEAD | part.PERHAPS) && COOPERATIVE.test(code)) return INTENT[root]!;
  const isThreat = modal & part.AHEAD || (modal & part.PERHAPS && isConditional(account, frame));
  if (isThreat && HOSTILE.test(code) && root !== "12") return "130";
  return modal & part.DUTY && root !== "10" ? "100" : code;
}

/** Whether a sentence says on what condition something is so. */
function isConditional({ senses }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (senses[at]!.tells & part.CONDITION) return true;
  return false;
}

/** Whether nobody does or suffers it: `no officers were hurt`, `neither was charged`. */
function isOfNobody({ senses }: Account, { verb, agents, targets }: Candidate): boolean {
  return [...agents, ...targets].some(({ start, end }) => {
    const tells = senses[start]!.tells | (senses[start - 1]?.tells ?? 0);
    return end <= verb.start && (tells & part.NONE) !== 0;
  });
}

/** In headlines the present tells what has happened, and `to` what will. */
function leadInHeadline({ voice, modal }: Verb): Lead | undefined {
  if (voice === "infinitive") return "planned";
  return modal === undefined ? "occurred" : undefined;
}

function statusOf({ isPast, voice, modal }: Verb, lead: Lead | undefined): Told["status"] {
  if (lead === "expected") return lead;
  if ((modal ?? 0) & part.AHEAD || lead === "planned") return "planned";
  if (lead === "ongoing" || lead === "cancelled" || lead === "postponed") return lead;
  const isDone = isPast || modal !== undefined || voice === "gerund" || voice === "reduced";
  return isDone || lead === "occurred" ? "occurred" : "ongoing";
}
