import type { Lead } from "../../lexicon/en/leading-words.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { nounCandidate } from "./nouns.js";
import { objectsOf } from "./objects.js";
import * as part from "./parts.js";
import { isPassiveHere } from "./passive.js";
import { headOf, phrasesFrom, prepositionAfter } from "./phrase.js";
import type { Sense } from "./senses.js";
import { parted, subjectAfter, subjectOf } from "./subjects.js";
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

/** What the lexicon writes for the score of a match. */
const ANY_SCORE = "0-0";
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

/** How far the words of a phrase may stand apart. */
const REACH = 7;

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
    if (!phrase) continue;
    const doer = before ?? subject ?? subjectAfter(account, verb, frame.end);
    const candidate = candidateOf(account, frame, verb, phrase, doer, candidates.at(-1));
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

const VERBAL = word.BASE | word.THIRD | word.PAST | word.PARTICIPLE | word.GERUND;

/** Whether any word of a sentence can tell of an event. */
function mayTell({ senses }: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (senses[at]!.deeds ?? senses[at]!.deed) return true;
  return false;
}

/** The sense whose words all stand behind the verb, and where the last of them ends. */
function matched(
  account: Account,
  at: number,
  ceiling: number,
  senses: readonly Sense[],
): { sense: Sense; end: number } | undefined {
  for (const sense of senses) {
    let from = at + 1;
    let reach = Math.min(ceiling, at + 1 + REACH);
    const isThere = sense.tail.every((wanted) => {
      for (let next = from; next < reach; next++) {
        const here = account.words[next]!;
        if (wanted.includes(here) || (wanted[0] === ANY_SCORE && SCORE.test(here))) {
          from = next + 1;
          reach = Math.min(ceiling, from + REACH);
          return true;
        }
        if (account.kinds[next]! & (kind.STOP | kind.SEMICOLON | kind.COLON)) return false;
      }
      return false;
    });
    if (isThere) return { sense, end: from };
  }
  return undefined;
}

function candidateOf(
  account: Account,
  frame: Stretch,
  verb: Verb,
  { sense, end }: { sense: Sense; end: number },
  subject: Stretch | undefined,
  previous: Candidate | undefined,
): Candidate | undefined {
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
