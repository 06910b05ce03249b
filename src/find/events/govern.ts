import type { Lead } from "../../lexicon/en/leading-words.js";
import { lookUp } from "../../lexicon/lexicon.js";
import * as word from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import type { Candidate } from "./candidates.js";
import type { Verb } from "./verb.js";

/** An event as it is told: with the code that its mood gives it. */
export interface Told extends Candidate {
  targets: readonly Stretch[];
  readonly realis: "actual" | "hypothetical" | "negated";
  readonly status: "occurred" | "ongoing" | "planned" | "expected";
}

type LeadingWords = Readonly<Record<string, Lead>>;

const COOPERATIVE = /^0[4-8]/u;
const HOSTILE = /^1[2-9]|^20/u;
/** Demands, promises, refusals and threats: what is told behind them is their content. */
const GOVERNS = /^(?:02|03|10|11|12|13)/u;
/** Appeals, demands and accusations: who goes on behind them does something else. */
const SPEAKS = /^(?:02|10|11|12)/u;
const INTENT: Readonly<Record<string, string>> = {
  "04": "036",
  "05": "032",
  "06": "031",
  "07": "033",
  "08": "035",
};

/** Decides which of the verbs of a sentence are events of their own, and how each is told. */
export function toldIn(
  prose: Prose,
  frame: Stretch,
  candidates: readonly Candidate[],
  leads: LeadingWords,
): Told[] {
  const told: Told[] = [];
  const isConditional = has(prose, CONDITION, frame.start, frame.end);
  let governor: Told | undefined;
  let read = frame.start;
  for (const candidate of candidates) {
    if (has(prose, CLAUSE, Math.max(read, governor?.end ?? read), candidate.verb.start)) {
      governor = undefined;
    }
    read = candidate.verb.start;
    if (governor && !(SPEAKS.test(governor.code) && isJoined(prose, candidate))) {
      if (governor.targets.length === 0) governor.targets = candidate.targets;
      continue;
    }
    const one = tell(prose, isConditional, candidate, leads);
    told.push(one);
    if (GOVERNS.test(one.code)) governor = one;
  }
  return told;
}

/** Whether a verb goes on with the subject of the one before: `accused Norland and closed the border`. */
function isJoined({ senses }: Prose, { verb }: Candidate): boolean {
  return verb.voice === "active" && (senses[verb.start - 1]!.bits & word.COORDINATOR) !== 0;
}

/** Words that begin a clause of its own, which no demand or promise before it reaches. */
const CLAUSE = /^(?:but|;|since|after|when|while|because|although|though|before|as)$/u;
const CONDITION = /^(?:if|unless)$/u;

function has({ words }: Prose, pattern: RegExp, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (pattern.test(words[at]!)) return true;
  return false;
}

function tell(
  { words }: Prose,
  isConditional: boolean,
  candidate: Candidate,
  leads: LeadingWords,
): Told {
  const { verb, code } = candidate;
  const root = code.slice(0, 2);
  const ahead = verb.modal === "will" || verb.modal === "would" || verb.modal === "shall";
  const perhaps = /^(?:may|might|could)$/u.test(verb.modal);
  let told = code;
  if (verb.isNegated && COOPERATIVE.test(code)) told = "120";
  else if ((ahead || perhaps) && COOPERATIVE.test(code)) told = INTENT[root]!;
  else if ((ahead || (perhaps && isConditional)) && HOSTILE.test(code) && root !== "12")
    told = "130";
  else if (verb.modal === "must" && root !== "10") told = "100";
  const isDemand = told === "100" && code !== "100";
  const lead = leadOf(words, verb, leads);
  const isNegated = verb.isNegated || lead === "negated";
  const isAhead = ahead || lead === "planned" || lead === "expected";
  return {
    ...candidate,
    ...(isDemand && { agents: [], targets: candidate.agents }),
    code: told,
    realis: isNegated ? "negated" : perhaps ? "hypothetical" : "actual",
    status: isAhead ? (lead === "expected" ? "expected" : "planned") : statusOf(verb, lead),
  };
}

/** What leads on to a verb: `due` in `due to visit`, `short` in `stopped short of calling`. */
function leadOf(
  words: readonly string[],
  { start, voice }: Verb,
  leads: LeadingWords,
): Lead | undefined {
  const before = words[start - 1];
  const isLed =
    voice === "infinitive" || (voice === "gerund" && (before === "of" || before === "from"));
  return isLed && start > 1 ? lookUp(leads, words[start - 2]!) : undefined;
}

function statusOf({ isPast, voice, modal }: Verb, lead: Lead | undefined): Told["status"] {
  if (lead === "ongoing") return "ongoing";
  return isPast || voice === "gerund" || voice === "reduced" || modal !== ""
    ? "occurred"
    : "ongoing";
}
