import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import type { Candidate } from "./candidates.js";
import * as part from "./parts.js";
import { isTopic } from "./senses.js";
import { type Told, tell } from "./told.js";
import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** Demands, promises, refusals and threats: what is told behind them is their content. */
const GOVERNS = /^(?:02|03|10|11|12|13)/u;
/** Appeals, demands and accusations: who goes on behind them does something else. */
const SPEAKS = /^(?:02|10|11|12)/u;
/** A visit or a meeting that will be; what is told behind it is what it is for. */
const VISIT_AHEAD = "036";
/** Promises and offers. */
const PROMISES = /^03/u;

/** Decides which of the verbs of a sentence are events of their own, and how each is told. */
export function toldIn(
  account: Account,
  frame: Stretch,
  candidates: readonly Candidate[],
  isHeadline: boolean,
): Told[] {
  const told: Told[] = [];
  if (candidates.length === 0) return told;
  let governor: Told | undefined;
  let read = frame.start;
  for (const candidate of candidates) {
    if (beginsClause(account, Math.max(read, governor?.end ?? read), candidate.verb.start)) {
      governor = undefined;
    }
    if (governor && candidate.verb.isPast && isOfWho(account, candidate.verb)) governor = undefined;
    read = candidate.verb.start;
    const isPromised =
      governor !== undefined && PROMISES.test(governor.code) && isContent(candidate);
    if (governor && !isPromised && !goesOn(account, governor, candidate)) {
      if (governor.targets.length === 0) governor.targets = candidate.targets;
      continue;
    }
    const one = tell(account, frame, isHeadline, candidate);
    if (isAim(account, one, told.at(-1))) one.status = "planned";
    if (isPromised) {
      told.pop();
      governor = undefined;
    }
    told.push(one);
    if (GOVERNS.test(one.code) && !isTopic(one.code) && one.code !== VISIT_AHEAD) governor = one;
  }
  return told;
}

/** Whether what was agreed or promised is something else than politics, and more telling than the promise: `agreed to buy Lund & Co.` */
function isContent({ verb, code }: Candidate): boolean {
  return verb.voice === "infinitive" && isTopic(code);
}

/** Whether what follows a demand, a promise or the like is done beside it, and is no content of it. */
function goesOn(account: Account, governor: Told, candidate: Candidate): boolean {
  const isDone = governor.verb.isPast && candidate.verb.isPast;
  return (isDone || SPEAKS.test(governor.code)) && isJoined(account, candidate);
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

/** Whether a clause tells what somebody did: `demanded the release of those who were arrested`. */
function isOfWho({ senses }: Account, { start }: Verb): boolean {
  const { bits } = senses[start - 1]!;
  return (bits & (word.RELATIVE | word.SUBORDINATOR | word.DETERMINER)) === word.RELATIVE;
}

/** Whether a clause of its own begins between two tokens. */
function beginsClause({ senses, kinds }: Account, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (senses[at]!.tells & part.CLAUSE || kinds[at]! & kind.SEMICOLON) return true;
  }
  return false;
}
