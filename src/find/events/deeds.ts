import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { isCounted } from "./amounts.js";
import type { Candidate } from "./candidates.js";
import { ACCIDENT, accidentOf, codeOf, hazardOf, isNamed, isWeapon, NO_EVENT } from "./codes.js";
import type { Match } from "./match.js";
import { mishapIn } from "./mishaps.js";
import { objectsBehind, objectsOf } from "./objects.js";
import * as part from "./parts.js";
import { hasNoObject, isPassiveHere } from "./passive.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import { parted } from "./subjects.js";
import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** What is told around a verb. */
export interface Setting {
  /** Whether a match or a race is reported. */
  readonly isMatch: boolean;
  /** Whether it is a headline, which tells in the present what has happened. */
  readonly isHeadline: boolean;
  /** The code of the disaster or accident that the paragraph told of before. */
  readonly mishap: string | undefined;
}

/** A verb that tells of something, with the words behind it that belong to the phrase. */
interface Phrase extends Match {
  readonly verb: Verb;
  /** Where its clause ends. */
  readonly ceiling: number;
}

/** Reads what a verb tells, with its sides; `undefined` where it tells of no event. */
export function deedOf(
  account: Account,
  frame: Stretch,
  phrase: Phrase,
  subject: Stretch | undefined,
  previous: Candidate | undefined,
  { isMatch, mishap }: Setting,
): Candidate | undefined {
  const { verb, sense, end, ceiling } = phrase;
  if (sense.isSufferedAlone && isNoun(account, verb, end)) return undefined;
  const isPassive = isPassiveHere(account, verb, sense, end);
  const by = isPassive ? prepositionAfter(account, end, ceiling, part.DOER) : undefined;
  const doers = by === undefined ? [] : phrasesFrom(account, by + 1, ceiling);
  if (phrase.isTurned && subject) return turnedDeed(account, phrase, subject, doers);
  const objects = isPassive ? [] : objectsOf(account, verb, sense, end, ceiling);
  const subjects = subject ? parted(account, subject) : [];
  if (sense.isSuffered && subjects.some((side) => isWeapon(account, side))) {
    return { start: verb.start, end, code: BOMBING, sense, verb, agents: subjects, targets: [] };
  }
  const suffers = isPassive || sense.isSuffered;
  const agents = suffers ? doers : subjects;
  const targets = suffers ? subjects : objects;
  const isBefallen = isPassive && doers.length === 0 && isCasualty(account, verb);
  if (sense.isOfNamed && !targets.some((target) => isNamed(account, target))) return undefined;
  if (sense.isOfCounted && !targets.some((target) => isCounted(account, target))) return undefined;
  const hazard = hazardOf(account, sense.isSuffered ? subjects : agents);
  if (sense.isHazardous && !hazard) {
    const isStruck = agents.some((side) => isWeapon(account, side));
    return isStruck
      ? { start: verb.start, end, code: STRIKE, sense, verb, agents, targets }
      : undefined;
  }
  const cause =
    hazard ??
    accidentOf(account, agents) ??
    (isBefallen ? mishapIn(account, frame, mishap) : accidentBefore(verb, previous));
  const code = codeOf(account, { sense, verb, agents, targets, cause, isMatch });
  return code === NO_EVENT
    ? undefined
    : { start: verb.start, end, code, sense, verb, agents, targets };
}

/** What is told where the object belongs to the phrase and is the subject: `sanctions were imposed by Norland on Sudria`. */
function turnedDeed(
  account: Account,
  { verb, sense, end, ceiling }: Phrase,
  subject: Stretch,
  agents: readonly Stretch[],
): Candidate | undefined {
  const targets = objectsBehind(account, sense, end, ceiling);
  const code = codeOf(account, { sense, verb, agents, targets, cause: undefined, isMatch: false });
  const start = subject.end === verb.start ? subject.start : verb.start;
  return code === NO_EVENT ? undefined : { start, end, code, sense, verb, agents, targets };
}

/** Whether what looks like a verb is a noun, since nothing is done to anybody: `they face fraud charges` */
function isNoun(account: Account, { start, at, voice }: Verb, end: number): boolean {
  const isPresent = (account.senses[at]!.bits & word.THIRD) !== 0;
  return voice === "active" && start === at && isPresent && hasNoObject(account, end);
}

/** What it is when a weapon hits somebody or something. */
const STRIKE = "190";

/** What it is when a weapon explodes or crashes. */
const BOMBING = "183";

/** Whether a verb tells of people killed or hurt. */
export function isCasualty({ senses }: Account, { at }: Verb): boolean {
  const { measure } = senses[at]!;
  return measure === "killed" || measure === "injured";
}

/** The code of an accident, whose consequences are told behind it: `the ferry sank, killing two`. */
function accidentBefore({ voice }: Verb, candidate: Candidate | undefined): string | undefined {
  const isAccident = candidate?.sense.isSuffered && candidate.code === ACCIDENT;
  return voice === "gerund" && isAccident ? ACCIDENT : undefined;
}
