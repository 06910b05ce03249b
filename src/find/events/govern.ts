import type { Lead } from "../../lexicon/en/leading-words.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import type { Candidate } from "./candidates.js";
import { leaderOf } from "./lead.js";
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
/** Demands, promises, refusals and threats: what is told behind them is their content. */
const GOVERNS = /^(?:02|03|10|11|12|13)/u;
/** Appeals, demands and accusations: who goes on behind them does something else. */
const SPEAKS = /^(?:02|10|11|12)/u;
/** A visit or a meeting that will be; what is told behind it is what it is for. */
const VISIT_AHEAD = "036";
/** Promises and offers. */
const PROMISES = /^03/u;
const INTENT: Readonly<Record<string, string>> = {
  "04": "036",
  "05": "032",
  "06": "031",
  "07": "033",
  "08": "035",
};

/** Decides which of the verbs of a sentence are events of their own, and how each is told. */
export function toldIn(
  account: Account,
  frame: Stretch,
  candidates: readonly Candidate[],
  isHeadline: boolean,
): Told[] {
  const told: Told[] = [];
  const isConditional = has(account, part.CONDITION, frame.start, frame.end);
  let governor: Told | undefined;
  let read = frame.start;
  for (const candidate of candidates) {
    if (has(account, part.CLAUSE, Math.max(read, governor?.end ?? read), candidate.verb.start)) {
      governor = undefined;
    }
    read = candidate.verb.start;
    const isPromised =
      governor !== undefined && PROMISES.test(governor.code) && isContent(candidate);
    if (governor && !isPromised && !(SPEAKS.test(governor.code) && isJoined(account, candidate))) {
      if (governor.targets.length === 0) governor.targets = candidate.targets;
      continue;
    }
    const one = tell(account, isConditional, isHeadline, candidate);
    if (isAim(account, one, told.at(-1))) one.status = "planned";
    if (isPromised) told.pop();
    told.push(one);
    if (GOVERNS.test(one.code) && !isTopic(one.code) && one.code !== VISIT_AHEAD) governor = one;
  }
  return told;
}

/** Whether what was agreed or promised is something else than politics, and more telling than the promise: `agreed to buy Lund & Co.` */
function isContent({ verb, code }: Candidate): boolean {
  return verb.voice === "infinitive" && isTopic(code);
}

/** Whether a verb goes on with the subject of the one before: `accused Norland and closed the border`. */
function isJoined({ senses }: Account, { verb }: Candidate): boolean {
  return verb.voice === "active" && (senses[verb.start - 1]!.bits & word.COORDINATOR) !== 0;
}

/** Whether a noun tells what something that is still to come is for: `will visit Lima for talks with Roe`. */
function isAim({ words }: Account, { verb }: Told, before: Told | undefined): boolean {
  const isAhead = before?.status === "planned" || before?.status === "expected";
  return isAhead && verb.voice === "noun" && words.slice(before.end, verb.start).includes("for");
}

/** Whether a word of some sort stands between two tokens, or what parts clauses as `but` does. */
function has({ senses, kinds }: Account, tells: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (senses[at]!.tells & tells) return true;
    if (tells & part.CLAUSE && kinds[at]! & kind.SEMICOLON) return true;
  }
  return false;
}

function tell(
  account: Account,
  isConditional: boolean,
  isHeadline: boolean,
  candidate: Candidate,
): Told {
  const { verb, code } = candidate;
  const root = code.slice(0, 2);
  const modal = verb.modal ?? 0;
  const ahead = (modal & part.AHEAD) !== 0;
  const perhaps = (modal & part.PERHAPS) !== 0;
  const told = toldAs(candidate, ahead, perhaps, isConditional);
  const isDemand = told === "100" && root !== "10";
  const lead =
    candidate.fate ?? leadOf(account, verb) ?? (isHeadline ? leadInHeadline(verb) : undefined);
  const isNegated =
    verb.isNegated ||
    isOfNobody(account, candidate) ||
    lead === "negated" ||
    isDenied(account, verb.start);
  const isAhead = ahead || lead === "planned" || lead === "expected";
  const isOpen = perhaps || lead === "wished" || isStillToCome(account, verb);
  return {
    start: candidate.start,
    end: candidate.end,
    sense: candidate.sense,
    verb,
    agents: isDemand ? [] : candidate.agents,
    targets: isDemand ? candidate.agents : candidate.targets,
    code: told,
    realis: isNegated ? "negated" : isOpen ? "hypothetical" : verb.isAlleged ? "alleged" : "actual",
    status: isAhead ? (lead === "expected" ? "expected" : "planned") : statusOf(verb, lead),
  };
}

/** The code that a verb gets from what stands before it: a visit that will be is a promise. */
function toldAs(
  { verb, code }: Candidate,
  ahead: boolean,
  perhaps: boolean,
  isConditional: boolean,
): string {
  if (isTopic(code)) return code;
  const root = code.slice(0, 2);
  if (verb.isNegated && COOPERATIVE.test(code)) return "120";
  if ((ahead || perhaps) && COOPERATIVE.test(code)) return INTENT[root]!;
  const isThreat = ahead || (perhaps && isConditional);
  if (isThreat && HOSTILE.test(code) && root !== "12") return "130";
  return (verb.modal ?? 0) & part.DUTY && root !== "10" ? "100" : code;
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

/** What leads on to a verb: `due` in `due to visit`, `short` in `stopped short of calling`. */
function leadOf(account: Account, { start, voice }: Verb): Lead | undefined {
  const { words, senses } = account;
  const before = words[start - 1];
  if (voice === "gerund" && senses[start - 1]?.lead) return senses[start - 1]!.lead;
  const isLed =
    voice === "infinitive" || (voice === "gerund" && (before === "of" || before === "from"));
  if (!isLed || start < 2) return undefined;
  const leader = leaderOf(account, start);
  const isNone = ((senses[leader - 1]?.tells ?? 0) & part.NONE) !== 0;
  return isNone ? "negated" : senses[leader]?.lead;
}

/**
 * Whether the clause only says what may come: `if troops were sent`; in the present also `before it signs a treaty`,
 * `until the army leaves`.
 */
function isStillToCome(account: Account, { start, isPast, voice, modal }: Verb): boolean {
  const isPresent = !isPast && modal === undefined && voice === "active";
  return opensClause(account, start, isPresent ? part.LATER | part.CONDITION : part.CONDITION);
}

/** Whether the clause is the content of a denial: `denied that troops had fired`. */
function isDenied(account: Account, start: number): boolean {
  return opensClause(account, start, part.DENIED);
}

/** Whether a word of some sort opens the clause of a verb. */
function opensClause({ senses, kinds }: Account, start: number, tells: number): boolean {
  if (start > 0 && senses[start - 1]!.bits & word.COORDINATOR) return false;
  for (let at = start - 1; at > start - FARTHEST && at >= 0; at--) {
    if (senses[at]!.tells & tells) return true;
    if (senses[at]!.bits & word.FINITE || kinds[at]! & (kind.STOP | kind.COMMA)) return false;
  }
  return false;
}

/** So far may `before` stand from the verb that it leads to, with the subject in between. */
const FARTHEST = 8;

function statusOf({ isPast, voice, modal }: Verb, lead: Lead | undefined): Told["status"] {
  if (lead === "ongoing" || lead === "cancelled" || lead === "postponed") return lead;
  const isDone = isPast || modal !== undefined || voice === "gerund" || voice === "reduced";
  return isDone || lead === "occurred" ? "occurred" : "ongoing";
}
