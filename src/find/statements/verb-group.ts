import * as kind from "../../text/kinds.js";
import { isAdverb, isManner } from "../clauses/adverbs.js";
import { startOfPhrase } from "../clauses/noun-phrase.js";
import * as part from "../clauses/parts.js";
import { type Prose, quotationBefore } from "../clauses/prose.js";
import { type Cue, NOUN, PARTICLED } from "../clauses/words.js";
import { isName } from "./headline.js";
import { type Voice, voiceOf } from "./voice.js";

/** A verb of saying with what belongs to it: `has repeatedly called for`. */
export interface VerbGroup {
  readonly start: number;
  /** Where the verb itself stands. */
  readonly verb: number;
  readonly end: number;
  readonly voice: Voice;
  readonly cue: Cue;
}

/** Reads the group of a verb of saying, where the word at a token is one. */
export function verbGroupAt(prose: Prose, at: number, floor: number): VerbGroup | undefined {
  const { bits, verb, attitude } = prose.senses[at]!;
  if (prose.kinds[at]! & kind.CLITIC || isName(prose, at)) return undefined;

  const { start, helper } = startOfGroup(prose, at, floor);
  const isFeeling = helper !== undefined && prose.senses[helper]!.bits & part.BE;
  if (attitude && isFeeling && !(bits & part.GERUND) && prose.words[start - 1] !== "to") {
    return {
      start,
      verb: at,
      end: endOfGroup(prose, at, attitude),
      voice: "finite",
      cue: attitude,
    };
  }
  const voice = verb && voiceOf(prose, at, start, helper);
  if (!verb || !voice) return undefined;
  if (voice === "infinitive") return lightGroup(prose, at, start - 2, floor, verb);
  if (voice === "finite" && helper === undefined && verb.takes & NOUN && isNoun(prose, at, start)) {
    return undefined;
  }
  const end = endOfGroup(prose, at, verb);
  if (verb.takes & PARTICLED && end === at + 1) return undefined;
  const passive = voice === "passive" && /^(?:of|for|about)$/u.test(prose.words[end] ?? "");
  return { start, verb: at, end: passive && end === at + 1 ? end + 1 : end, voice, cue: verb };
}

/** `continued to call for`, `went on to say`: the verb before only says how the other comes about. */
function lightGroup(
  prose: Prose,
  verb: number,
  before: number,
  floor: number,
  cue: Cue,
): VerbGroup | undefined {
  const light = prose.words[before] === "on" ? before - 1 : before;
  if (light < floor || !(prose.senses[light]!.bits & part.LIGHT)) return undefined;
  const { start } = startOfGroup(prose, light, floor);
  return { start, verb, end: endOfGroup(prose, verb, cue), voice: "finite", cue };
}

/** Goes left over helpers and adverbs. */
function startOfGroup(
  prose: Prose,
  verb: number,
  floor: number,
): { start: number; helper: number | undefined } {
  let start = verb;
  let helper: number | undefined;
  for (let at = verb - 1; at >= floor; at--) {
    const { bits } = prose.senses[at]!;
    const helps = bits & part.HELPER && !(bits & part.OBJECT) && !isOwning(prose, at);
    if (isSetOff(prose, at, floor)) at -= 2;
    else if (!helps && !isAdverb(prose, at)) break;
    if (helps) helper ??= at;
    start = at;
  }
  return { start, helper };
}

/** Whether an adverb between commas ends at a token, behind a helper: `did, however, agree`. */
function isSetOff(prose: Prose, at: number, floor: number): boolean {
  const { kinds, senses } = prose;
  if (at - 3 < floor || !(kinds[at]! & kinds[at - 2]! & kind.COMMA)) return false;
  return isAdverb(prose, at - 1) && (senses[at - 3]!.bits & part.HELPER) !== 0;
}

/** Whether `'s` tells whose the next word is, rather than standing for `is`: `the mayor's telling`. */
function isOwning({ kinds, words, senses }: Prose, at: number): boolean {
  const isShort = (kinds[at]! & kind.CLITIC) !== 0 && words[at]!.endsWith("s");
  return isShort && !(senses[at - 1]!.bits & (part.SUBJECT | part.RELATIVE));
}

/** Goes right over what belongs to the verb: `called for`, `pointed out`, `said in a statement`, `replied by saying`. */
function endOfGroup({ words, senses, kinds }: Prose, verb: number, { particles }: Cue): number {
  let end = verb + 1;
  if (isManner(words[end] ?? "") && senses[end]!.bits === 0 && !(kinds[end]! & kind.CAPITAL)) end++;
  if (words[end] === "in" && /^an?$/u.test(words[end + 1]!)) {
    if (WRITING.has(words[end + 2]!)) return end + 3;
    if (WRITING.has(words[end + 3]!)) return end + 4;
  }
  if (!particles.has(words[end] ?? "")) return end;
  const isSaying =
    words[end] === "by" && senses[end + 1]!.verb && senses[end + 1]!.bits & part.GERUND;
  return isSaying ? end + 2 : end + 1;
}

/** What is made in order to say something: to say so in one belongs to the verb. */
const WRITING = new Set("statement tweet release memo letter email post speech".split(" "));

/** Whether a form such as `claims` is a noun where it stands: after another noun, and nothing said follows. */
function isNoun(prose: Prose, verb: number, start: number): boolean {
  const { kinds, words, senses, quotedBy } = prose;
  if (senses[verb]!.bits & (part.PAST | part.GERUND) || kinds[verb + 1]! & kind.CAPITAL)
    return false;
  if ((kinds[start - 1]! & (kind.WORD | kind.CAPITAL)) !== kind.WORD) return false;
  if (senses[start - 1]!.bits & (part.SUBJECT | part.RELATIVE | part.ADVERB)) return false;
  const next = words[verb + 1] ?? "";
  if (next === "that" || next === "to" || next === "for" || quotedBy[verb + 1]) return false;
  if (kinds[verb + 1]! & ENDS && isQuotedBefore(prose, start)) return false;
  return !(senses[verb + 1]!.bits & part.DETERMINER);
}

/** What ends the clause of a speaker whose words stand before him. */
const ENDS = kind.STOP | kind.COMMA;

/** Whether a quotation stands before the subject that ends before a token: `"…," the report |states` */
function isQuotedBefore(prose: Prose, end: number): boolean {
  return quotationBefore(prose, startOfPhrase(prose, end, 0)) !== undefined;
}
