import type { Lead } from "../../lexicon/en/leading-words.js";
import { lookUp } from "../../lexicon/lexicon.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { nounCandidate } from "./nouns.js";
import { objectsOf } from "./objects.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import type { Sense } from "./senses.js";
import { parted, subjectOf } from "./subjects.js";
import { type Verb, verbAt } from "./verb.js";
import type { EventTables } from "./words.js";

/** Words of a sentence that tell of an event, with those who take part. */
export interface Candidate {
  /** From the first word of the verb group to the last of the phrase. */
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly sense: Sense;
  readonly verb: Verb;
  readonly agents: readonly Stretch[];
  readonly targets: readonly Stretch[];
}

const BY: ReadonlySet<string> = /* @__PURE__ */ new Set(["by"]);

/** How far the words of a phrase may stand apart. */
const REACH = 7;

/** Finds the verbs of a sentence that tell of events. */
export function candidatesOf(
  prose: Prose,
  frame: Stretch,
  { verbs, nouns, forces }: EventTables,
  leads: Readonly<Record<string, Lead>>,
): Candidate[] {
  const candidates: Candidate[] = [];
  let subject: Stretch | undefined;
  for (let at = frame.start; at < frame.end; at++) {
    const own = verbs.get(prose.words[at]!);
    const verb = isVerbal(prose, at) ? verbAt(prose, at, frame.start) : undefined;
    if (!verb) {
      const noun = nouns.get(prose.words[at]!);
      const candidate = noun && nounCandidate(prose, frame, at, noun[0]!);
      if (candidate) candidates.push(candidate);
      continue;
    }
    const before = subjectOf(prose, verb, frame.start, subject);
    if (verb.voice === "active" || verb.voice === "passive") subject = before ?? subject;
    if (
      !own ||
      (verb.voice === "infinitive" &&
        lookUp(leads, prose.words[verb.start - 2] ?? "") === undefined)
    )
      continue;
    const phrase = matched(prose, at, frame.end, own);
    if (!phrase) continue;
    candidates.push(candidateOf(prose, frame, verb, phrase, before ?? subject, forces));
  }
  return candidates;
}

function isVerbal({ senses }: Prose, at: number): boolean {
  return (
    (senses[at]!.bits & (word.BASE | word.THIRD | word.PAST | word.PARTICIPLE | word.GERUND)) !== 0
  );
}

/** The sense whose words all stand behind the verb, and where the last of them ends. */
function matched(
  prose: Prose,
  at: number,
  ceiling: number,
  senses: readonly Sense[],
): { sense: Sense; end: number } | undefined {
  for (const sense of senses) {
    let from = at + 1;
    let reach = Math.min(ceiling, at + 1 + REACH);
    const isThere = sense.tail.every((wanted) => {
      for (let next = from; next < reach; next++) {
        const here = prose.words[next]!;
        if (wanted.includes(here)) {
          from = next + 1;
          reach = Math.min(ceiling, from + REACH);
          return true;
        }
        if (prose.kinds[next]! & (kind.STOP | kind.SEMICOLON | kind.COLON)) return false;
      }
      return false;
    });
    if (isThere) return { sense, end: from };
  }
  return undefined;
}

function candidateOf(
  prose: Prose,
  frame: Stretch,
  verb: Verb,
  { sense, end }: { sense: Sense; end: number },
  subject: Stretch | undefined,
  forces: ReadonlySet<string>,
): Candidate {
  const isPassive = verb.voice === "passive" || verb.voice === "reduced";
  const by = isPassive ? prepositionAfter(prose, end, frame.end, BY) : undefined;
  const doers = by === undefined ? [] : phrasesFrom(prose, by + 1, frame.end);
  const objects = isPassive ? [] : objectsOf(prose, verb, sense, end, frame.end);
  const subjects = subject ? parted(prose, subject) : [];
  const suffers = isPassive || sense.isSuffered;
  const agents = suffers ? doers : subjects;
  return {
    start: verb.start,
    end,
    code: agents.some((agent) => isForce(prose, agent, forces)) ? sense.forceCode : sense.code,
    sense,
    verb,
    agents,
    targets: suffers ? subjects : objects,
  };
}

/** Whether an armed force is meant. */
function isForce({ words }: Prose, { start, end }: Stretch, forces: ReadonlySet<string>): boolean {
  return words.slice(start, end).some((one) => forces.has(one));
}
