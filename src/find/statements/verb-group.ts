import * as kind from "../../text/kinds.js";
import type { Prose } from "./prose.js";
import * as word from "./words.js";

/** How a verb stands in its clause. */
export type Voice = "finite" | "passive" | "gerund" | "infinitive";

/** A verb of saying with what belongs to it: `has repeatedly called for`. */
export interface VerbGroup {
  readonly start: number;
  /** Where the verb itself stands. */
  readonly verb: number;
  readonly end: number;
  readonly voice: Voice;
  readonly cue: word.Cue;
}

const HELPERS = word.BE | word.HAVE | word.DO | word.MODAL;

/** Reads the group of a verb of saying at a token, where it is a verb there. */
export function verbGroupAt(prose: Prose, verb: number, floor: number): VerbGroup | undefined {
  const { cue, bits } = prose.senses[verb]!;
  if (!cue || prose.kinds[verb]! & kind.CLITIC) return undefined;
  const { start, helper } = startOfGroup(prose, verb, floor);
  const voice = voiceOf(prose, start, helper, bits);
  return voice && { start, verb, end: endOfGroup(prose, verb, cue), voice, cue };
}

/** Goes left over helpers and adverbs. */
function startOfGroup(
  prose: Prose,
  verb: number,
  floor: number,
): { start: number; helper: number } {
  let start = verb;
  let helper = 0;
  for (let at = verb - 1; at >= floor; at--) {
    const bits = prose.senses[at]!.bits;
    if (bits & HELPERS && !(bits & word.OBJECT)) {
      if (helper === 0) helper = at + 1;
      start = at;
    } else if (isAdverb(prose, at)) {
      start = at;
    } else break;
  }
  return { start, helper: helper - 1 };
}

export function isAdverb(prose: Prose, at: number): boolean {
  const bits = prose.senses[at]!.bits;
  if (bits & (word.ADVERB | word.NEGATION)) return !(bits & word.SUBJECT);
  return (
    bits === 0 &&
    (prose.kinds[at]! & (kind.WORD | kind.CAPITAL)) === kind.WORD &&
    prose.words[at]!.endsWith("ly")
  );
}

function voiceOf(prose: Prose, start: number, helper: number, bits: number): Voice | undefined {
  const { senses, kinds, words } = prose;
  const before = senses[start - 1]?.bits ?? 0;
  const beforeKind = kinds[start - 1] ?? 0;
  if (helper >= 0) {
    const help = senses[helper]!.bits;
    if (help & word.BE) {
      if (bits & word.GERUND) return "finite";
      if (bits & word.PARTICIPLE) return "passive";
      return undefined;
    }
    if (help & word.HAVE) return bits & word.PARTICIPLE ? "finite" : undefined;
    return bits & word.BASE ? "finite" : undefined;
  }
  if (words[start - 1] === "to") return bits & word.BASE ? "infinitive" : undefined;
  if (bits & word.GERUND) {
    const free =
      beforeKind & (kind.COMMA | kind.DASH | kind.MARK) ||
      start === 0 ||
      kinds[start]! & kind.PARAGRAPH;
    const led = before & (word.PREPOSITION | word.SUBORDINATOR | word.COORDINATOR);
    return free || led || kinds[start]! & kind.CAPITAL ? "gerund" : undefined;
  }
  if (before & (word.DETERMINER | word.POSSESSIVE) && !(before & word.SUBJECT)) return undefined;
  if (before & word.PREPOSITION && !(before & word.SUBORDINATOR)) return undefined;
  if (beforeKind & kind.CLITIC) return undefined;
  if (bits & word.PAST) return "finite";
  if (bits & word.PARTICIPLE) return undefined;
  if (bits & word.THIRD) return "finite";
  if (bits & word.BASE) return takesPlain(prose, start) ? "finite" : undefined;
  return undefined;
}

/** Whether what stands before a plain verb can be its subject: a plural, `they`, `who`. */
function takesPlain({ words, senses, kinds }: Prose, start: number): boolean {
  const before = words[start - 1];
  if (before === undefined) return false;
  if (/^(?:i|we|you|they|who|that|people|some|many|most|others|police)$/u.test(before)) return true;
  if (senses[start - 1]!.bits & word.COORDINATOR) return false;
  return (
    (kinds[start - 1]! & kind.WORD) !== 0 && /[^s]s$/u.test(before) && senses[start - 1]!.bits === 0
  );
}

/** Goes right over the particles that belong to the verb: `called for`, `pointed out`. */
function endOfGroup(prose: Prose, verb: number, cue: word.Cue): number {
  let end = verb + 1;
  if (isAdverb(prose, end) && /ly$/u.test(prose.words[end]!)) end++;
  if (cue.particles.has(prose.words[end]!)) end++;
  return end;
}
