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

const PLURAL = new Set(
  "i we you they who that which people some many most others police those both all men women staff".split(
    " ",
  ),
);
/** Verbs that say how another one comes about: `continued to call for`. */
const LIGHT = new Set(
  "continue continues continued continuing begin begins began start starts started going went come came have has had used fail fails failed manage managed likes seem seems seemed appear appears appeared want wants wanted needs need".split(
    " ",
  ),
);
const HELPERS = word.BE | word.HAVE | word.DO | word.MODAL;

/** Reads the group of a verb of saying at a token, where it is a verb there. */
export function verbGroupAt(prose: Prose, verb: number, floor: number): VerbGroup | undefined {
  const { bits, attitude } = prose.senses[verb]!;
  let { cue } = prose.senses[verb]!;
  if (!cue || prose.kinds[verb]! & kind.CLITIC || isName(prose, verb)) return undefined;
  const { start, helper } = startOfGroup(prose, verb, floor);
  if (attitude && helper >= 0 && prose.senses[helper]!.bits & word.BE && !(bits & word.GERUND)) {
    cue = attitude;
    const end = endOfGroup(prose, verb, cue);
    return { start, verb, end, voice: "finite", cue };
  }
  if (bits & word.ATTITUDE && cue === attitude) return undefined;
  const voice = voiceOf(prose, start, helper, bits);
  if (voice === "infinitive") {
    const light = startOfGroup(prose, start - 2, floor);
    if (start - 2 < floor || !LIGHT.has(prose.words[start - 2]!)) return undefined;
    return { start: light.start, verb, end: endOfGroup(prose, verb, cue), voice: "finite", cue };
  }
  if (
    voice === "finite" &&
    helper < 0 &&
    cue.takes & word.NOUN &&
    isPerhapsNoun(prose, verb, start, bits)
  )
    return undefined;
  return (
    voice && { start, verb, end: endOfGroup(prose, verb, cue, voice === "passive"), voice, cue }
  );
}

/** Whether a form such as `claims` may be a noun where it stands: after another noun, and nothing said follows. */
function isPerhapsNoun(
  { kinds, words, senses, quotedBy }: Prose,
  verb: number,
  start: number,
  bits: number,
): boolean {
  if (bits & word.PAST) return false;
  const before = senses[start - 1];
  if (!before || !(kinds[start - 1]! & kind.WORD) || kinds[start - 1]! & kind.CAPITAL) return false;
  if (before.bits & (word.SUBJECT | word.RELATIVE | word.ADVERB)) return false;
  const next = words[verb + 1] ?? "";
  return (
    next !== "that" &&
    next !== "to" &&
    next !== "for" &&
    !quotedBy[verb + 1] &&
    !((senses[verb + 1]?.bits ?? 0) & word.DETERMINER)
  );
}

/** Whether a word in capitals stands beside another, so that it belongs to a name and is no verb: `United States`. */
function isName({ kinds, sentences }: Prose, at: number): boolean {
  if (!(kinds[at]! & kind.CAPITAL) || kinds[at]! & kind.PARAGRAPH) return false;
  return (
    !isHeadline({ kinds, sentences } as Prose, at) &&
    !(at === 0) &&
    !(kinds[at - 1]! & (kind.STOP | kind.MARK))
  );
}

/** Whether most words of the line around are printed with capitals. */
function isHeadline({ kinds }: Prose, at: number): boolean {
  let capitals = 0;
  let words = 0;
  let start = at;
  while (start > 0 && at - start < 12 && !(kinds[start]! & kind.PARAGRAPH)) start--;
  for (let here = start; here < kinds.length && here < start + 24; here++) {
    if (here > start && kinds[here]! & kind.PARAGRAPH) break;
    if (!(kinds[here]! & kind.WORD)) continue;
    words++;
    if (kinds[here]! & kind.CAPITAL) capitals++;
  }
  return capitals * 3 >= words * 2;
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
  if (beforeKind & kind.CLITIC) return undefined;
  if (bits & word.GERUND) {
    const free =
      beforeKind & (kind.COMMA | kind.DASH | kind.MARK) ||
      start === 0 ||
      kinds[start]! & kind.PARAGRAPH;
    const led = before & (word.PREPOSITION | word.SUBORDINATOR | word.COORDINATOR);
    if (free || led || kinds[start]! & kind.CAPITAL) return "gerund";
    const next = start + 1;
    const quotes =
      prose.quotedBy[next] ||
      words[next] === "that" ||
      kinds[next]! & kind.COLON ||
      (kinds[next]! & kind.COMMA && prose.quotedBy[next + 1]);
    return quotes && !(before & (word.DETERMINER | word.POSSESSIVE)) ? "finite" : undefined;
  }
  if (before & (word.DETERMINER | word.POSSESSIVE) && !(before & word.SUBJECT)) return undefined;
  if (before & word.PREPOSITION && !(before & word.SUBORDINATOR)) return undefined;
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
  if (PLURAL.has(before)) return true;
  if (senses[start - 1]!.bits & (word.COORDINATOR | word.PREPOSITION | word.DETERMINER))
    return false;
  if (!(kinds[start - 1]! & kind.WORD)) return (kinds[start - 1]! & kind.COMMA) !== 0;
  if (
    /[^s]s$/u.test(before) &&
    !(senses[start - 1]!.bits & (word.THIRD | word.TIME | word.BE | word.HAVE | word.DO))
  )
    return true;
  if (/[^s]s$/u.test(before) && before.length > 3 && kinds[start - 1]! & kind.CAPITAL) return true;
  return (
    (kinds[start - 1]! & kind.CAPITAL) !== 0 &&
    (words[start - 2] === "and" || words[start - 3] === "and")
  );
}

/** Goes right over the particles that belong to the verb: `called for`, `pointed out`. */
function endOfGroup(prose: Prose, verb: number, cue: word.Cue, passive = false): number {
  let end = verb + 1;
  if (isAdverb(prose, end) && /ly$/u.test(prose.words[end]!)) end++;
  if (prose.words[end] === "in" && /^an?$/u.test(prose.words[end + 1] ?? "")) {
    const statement = /^(?:statement|tweet|release|memo|letter|email|post|speech)$/u;
    if (statement.test(prose.words[end + 2] ?? "")) return end + 3;
    if (statement.test(prose.words[end + 3] ?? "")) return end + 4;
  }
  if (
    cue.particles.has(prose.words[end]!) ||
    (passive && /^(?:of|for|about)$/u.test(prose.words[end] ?? ""))
  )
    end++;
  return end;
}
