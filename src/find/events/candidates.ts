import type { Lead } from "../../lexicon/en/leading-words.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { matched, NO_EVENT } from "./match.js";
import { nounCandidate } from "./nouns.js";
import { objectsOf } from "./objects.js";
import * as part from "./parts.js";
import { hasNoObject, isPassiveHere } from "./passive.js";
import { headOf, phrasesFrom, prepositionAfter } from "./phrase.js";
import type { Sense } from "./senses.js";
import { isPronoun, parted, subjectAfter, subjectOf } from "./subjects.js";
import { type Verb, verbAt } from "./verb.js";
import type { Account } from "./words.js";

/** Words of a sentence that tell of an event, with those who take part. */
export interface Candidate {
  /** From the first word of the verb group to the last of the phrase. */
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly sense: Sense;
  readonly verb: Verb;
  /** How far it has come, where a noun tells of it and another word says so. */
  readonly fate?: Lead | undefined;
  readonly agents: readonly Stretch[];
  readonly targets: readonly Stretch[];
}

/** Finds the verbs of a sentence that tell of events. */
export function candidatesOf(account: Account, frame: Stretch): Candidate[] {
  const candidates: Candidate[] = [];
  if (!mayTell(account, frame)) return candidates;
  let subject: Stretch | undefined;
  for (let at = frame.start; at < frame.end; at++) {
    const { bits, deeds, deed } = account.senses[at]!;
    const verb = bits & VERBAL ? verbAt(account, at, frame.start) : undefined;
    if (!verb) {
      const candidate = deed && nounCandidate(account, frame, at, deed);
      if (candidate) candidates.push(candidate);
      continue;
    }
    const before = subjectOf(account, verb, frame.start, subject);
    if (verb.voice === "active" || verb.voice === "passive") subject = before ?? subject;
    const isLed = verb.voice !== "infinitive" || account.senses[verb.start - 2]?.lead !== undefined;
    const phrase = deeds && isLed ? matched(account, at, frame.end, deeds) : undefined;
    if (!phrase || phrase.sense.code === NO_EVENT) continue;
    const doer = before ?? subject ?? subjectAfter(account, verb, frame.end);
    const candidate = candidateOf(account, frame, verb, phrase, doer, candidates.at(-1));
    if (candidate && !isTalk(account, candidate)) candidates.push(candidate);
  }
  return candidates;
}

/** An appeal, which is one only where it is told who appeals to whom. */
const APPEAL = "020";

/** Whether somebody only talks of nobody who is named: `"They killed us," he said.`; or a word only tells what somebody does at court: `Defending, …` */
function isTalk(account: Account, { code, verb, agents, targets }: Candidate): boolean {
  if (verb.voice === "gerund" && account.kinds[verb.at + 1]! & kind.COMMA) return true;
  if (code === APPEAL && (agents.length === 0 || targets.length === 0)) return true;
  if (!account.quotedBy[verb.at]) return false;
  return [...agents, ...targets].every((side) => isPronoun(account, side));
}

const VERBAL = word.BASE | word.THIRD | word.PAST | word.PARTICIPLE | word.GERUND;

/** Whether any word of a sentence can tell of an event. */
function mayTell({ senses }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (senses[at]!.deeds ?? senses[at]!.deed) return true;
  return false;
}

function candidateOf(
  account: Account,
  frame: Stretch,
  verb: Verb,
  { sense, end }: { sense: Sense; end: number },
  subject: Stretch | undefined,
  previous: Candidate | undefined,
): Candidate | undefined {
  if (sense.isSufferedAlone && isNoun(account, verb, end)) return undefined;
  const isPassive = isPassiveHere(account, verb, sense, end);
  const by = isPassive ? prepositionAfter(account, end, frame.end, part.DOER) : undefined;
  const doers = by === undefined ? [] : phrasesFrom(account, by + 1, frame.end);
  const objects = isPassive ? [] : objectsOf(account, verb, sense, end, frame.end);
  const subjects = subject ? parted(account, subject) : [];
  const suffers = isPassive || sense.isSuffered;
  const agents = suffers ? doers : subjects;
  const own = agents.map((agent) => headOf(account, agent).hazard).find(Boolean);
  const hazard = own ?? (verb.voice === "gerund" ? accidentIn(previous) : undefined);
  if (sense.isHazardous && !hazard) return undefined;
  const isForced = agents.some((agent) => isForce(account, agent));
  return {
    start: verb.start,
    end,
    code: hazard && HARM.test(sense.code) ? hazard : isForced ? sense.forceCode : sense.code,
    sense,
    verb,
    agents,
    targets: suffers ? subjects : objects,
  };
}

/** Whether what looks like a verb is a noun, since nothing is done to anybody: `they face fraud charges` */
function isNoun(account: Account, { start, at, voice }: Verb, end: number): boolean {
  const isPresent = (account.senses[at]!.bits & word.THIRD) !== 0;
  return voice === "active" && start === at && isPresent && hasNoObject(account, end);
}

/** What is harm when people do it, and a disaster or an accident when nobody does. */
const HARM = /^(?:1[789]|20)/u;

/** The code of an accident, whose consequences are told behind it: `the ferry sank, killing two`. */
function accidentIn(candidate: Candidate | undefined): string | undefined {
  return candidate?.sense.isSuffered && candidate.code === ACCIDENT ? ACCIDENT : undefined;
}

const ACCIDENT = "20000139";

/** Whether an armed force is meant. */
function isForce({ senses }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (senses[at]!.tells & part.FORCE) return true;
  return false;
}
