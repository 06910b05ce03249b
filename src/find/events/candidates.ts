import type { Lead } from "../../lexicon/en/leading-words.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { endOfClause } from "./clause.js";
import { MATCH } from "./codes.js";
import { deedOf, type Setting } from "./deeds.js";
import { isFigure } from "./figures.js";
import { leadTo } from "./lead.js";
import { matched, turned } from "./match.js";
import { nounCandidate } from "./nouns.js";
import { hasNoObject } from "./passive.js";
import type { Sense } from "./senses.js";
import { isPronoun, subjectAfter, subjectOf } from "./subjects.js";
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

/** Finds the verbs and nouns of a sentence that tell of events. */
export function candidatesOf(account: Account, frame: Stretch, setting: Setting): Candidate[] {
  const candidates: Candidate[] = [];
  const end = endOfTelling(account, frame);
  let subject: Stretch | undefined;
  const add = (candidate: Candidate | undefined): void => {
    if (!candidate || isFigure(account, candidate) || isTalk(account, candidate)) return;
    if (isLed(account, candidate, setting)) candidates.push(candidate);
  };
  for (let at = frame.start; at < end; at++) {
    const { bits, deeds, deed } = account.senses[at]!;
    const verb = bits & VERBAL ? verbAt(account, at, frame.start) : undefined;
    if (!verb) {
      const isFree = at >= (candidates.at(-1)?.end ?? at);
      if (deed && isFree) add(nounCandidate(account, frame, at, deed));
      continue;
    }
    const before = subjectOf(account, verb, frame.start, subject);
    if (verb.voice === "active" || verb.voice === "passive") subject = before ?? subject;
    if (!deeds) continue;
    const ceiling = endOfClause(account, at + 1, frame.end);
    const found =
      (before && isTurnable(account, verb) && turned(account, at, ceiling, before, deeds)) ||
      matched(account, at, { clause: ceiling, sentence: frame.end }, deeds);
    if (!found) continue;
    const doer = before ?? subject ?? subjectAfter(account, verb, frame.start, frame.end);
    const { sense, end: last, isTurned } = found;
    const phrase = { verb, ceiling, sense, end: last, isTurned };
    add(deedOf(account, frame, phrase, doer, candidates.at(-1), setting));
  }
  return candidates;
}

/**
 * Whether a verb tells more than what something is for: what another leads on to (`began to fight`), who won
 * (`came from behind to beat Lima`), and what a headline says will be (`Lund to visit Lima`).
 */
function isLed(account: Account, { verb, code }: Candidate, { isHeadline }: Setting): boolean {
  if (verb.voice !== "infinitive" || code === MATCH) return true;
  if (leadTo(account, verb.chain)) return true;
  return isHeadline && !((account.senses[verb.chain - 2]?.bits ?? 0) & (VERBAL | word.PREPOSITION));
}

/** Whether the subject can be what a phrase holds as its object: `talks were held`, `talks resumed`. */
function isTurnable(account: Account, { voice, at, modal }: Verb): boolean {
  const isSure =
    voice === "infinitive" || modal !== undefined || account.senses[at]!.bits & word.PAST;
  return (
    voice === "passive" || Boolean(isSure && voice !== "reduced" && hasNoObject(account, at + 1))
  );
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

/** Where the last word of a sentence ends that can tell of an event; at its start, where there is none. */
function endOfTelling({ senses }: Account, { start, end }: Stretch): number {
  let at = end;
  while (at > start && !senses[at - 1]!.deeds && !senses[at - 1]!.deed) at--;
  return at;
}
