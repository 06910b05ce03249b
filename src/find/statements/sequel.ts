import * as kind from "../../text/kinds.js";
import { isBound } from "../clauses/noun-phrase.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import * as takes from "../clauses/words.js";
import { endOfAsked, endOfHearer } from "./adjuncts.js";
import { BOUNDARY, stepOver, WORDS } from "./step.js";
import { thatAfter } from "./that.js";
import type { VerbGroup } from "./verb-group.js";

/** What follows a verb of saying. */
export interface Sequel {
  /** In what form it was said; `nothing`, where the clause ends or says no more. */
  readonly form: "clause" | "quote" | "infinitive" | "object" | "nothing";
  /** Where what was said begins; where the reading stopped, if nothing was. */
  readonly start: number;
  /** Where the cue ends: a colon belongs to it. */
  readonly cueEnd: number;
  /** Whom it was said to. */
  readonly hearer?: Stretch;
}

/** What a question begins with. */
const QUESTIONS = new Set("whether if how why what who where when".split(" "));

/**
 * Reads what follows a verb of saying, up to where what was said begins.
 *
 * ```text
 * told reporters in Oslo on Monday that the bridge …
 *      └hearer─┘ └─────┬─────────┘      └ start
 *                   adjuncts
 * ```
 */
export function sequelOf(prose: Prose, group: VerbGroup, end: number): Sequel {
  const asked = requestAfter(prose, group, end);
  if (asked) return asked;

  const start = endOfHearing(prose, group, end);
  const hearer = start > group.end ? { hearer: { start: group.end, end: start } } : {};
  let at = start;
  for (;;) {
    const told = formAt(prose, group, at, end, start > group.end);
    if (told) return { cueEnd: group.end, ...hearer, ...told };
    const next = stepOver(prose, group.cue, at, end);
    if (next === at) break;
    at = next;
  }
  const { takes: bits } = group.cue;
  const form = bits & takes.CLAUSE ? "clause" : bits & takes.OBJECT ? "object" : "nothing";
  return {
    form: opensPhrase(prose, at) ? form : "nothing",
    start: at,
    cueEnd: group.end,
    ...hearer,
  };
}

/** `urged the council to act`: who is asked comes before what is asked. */
function requestAfter(prose: Prose, group: VerbGroup, end: number): Sequel | undefined {
  const start = group.end;
  const plain = start === group.verb + 1 || prose.words[start - 1] === "on";
  if (!(group.cue.takes & takes.REQUEST) || !plain) return undefined;
  const to = endOfAsked(prose, start, end);
  return to > start
    ? { form: "infinitive", start, cueEnd: start, hearer: { start, end: to } }
    : undefined;
}

function endOfHearing(prose: Prose, group: VerbGroup, end: number): number {
  const { cue, end: start } = group;
  const hears = cue.takes & takes.HEARER && start < end && !prose.quotedBy[start];
  return hears && !isParticled(prose, group) ? endOfHearer(prose, start, end) : start;
}

/** What is said from a token on, where the token itself shows it. */
function formAt(
  prose: Prose,
  group: VerbGroup,
  at: number,
  end: number,
  heard: boolean,
): (Partial<Sequel> & Pick<Sequel, "form" | "start">) | undefined {
  if (at >= end) return { form: "nothing", start: end };
  const { kinds, words, quotedBy, senses } = prose;
  const { takes: bits } = group.cue;
  const here = kinds[at]!;
  if (quotedBy[at]) return { form: bits & WORDS ? "quote" : "object", start: at };
  if (here & kind.COLON && kinds[at + 1]! & kind.SPACED) {
    return { form: "quote", start: at + 1, cueEnd: at === group.end ? at + 1 : group.end };
  }
  if (here & kind.COMMA && at + 1 < end && quotedBy[at + 1] && bits & WORDS) {
    return { form: "quote", start: at + 1 };
  }
  const that = here & kind.COMMA && bits & takes.THAT ? thatAfter(prose, at + 1, end) : undefined;
  if (that !== undefined) {
    return quotedBy[that] ? { form: "quote", start: that } : { form: "clause", start: that + 1 };
  }
  if (here & (BOUNDARY | kind.COMMA)) return { form: "nothing", start: at };
  const word = words[at]!;
  if (word === "that" && bits & takes.THAT) {
    return { form: "clause", start: kinds[at + 1]! & kind.COLON ? at + 2 : at + 1 };
  }
  if (bits & takes.OBJECT && senses[at]!.bits & part.OBJECT && leadsToQuote(prose, at + 1, end)) {
    return { form: "quote", start: at + 2, hearer: { start: at, end: at + 1 } };
  }
  if (isParticled(prose, group)) return { form: "object", start: at };
  const isInfinitive = word === "to" || (word === "not" && words[at + 1] === "to");
  if (isInfinitive && (bits & takes.INFINITIVE || heard)) return { form: "infinitive", start: at };
  return bits & takes.WHETHER && QUESTIONS.has(word) ? { form: "clause", start: at } : undefined;
}

/** `scolded him: "No."` */
function leadsToQuote({ kinds, quotedBy }: Prose, at: number, end: number): boolean {
  const comma = kinds[at]! & kind.COMMA && at + 1 < end && quotedBy[at + 1];
  return Boolean(kinds[at]! & kind.COLON || comma);
}

/** Whether the group ends with a preposition or particle of its verb: `called for`. */
function isParticled({ words }: Prose, { cue, end, verb }: VerbGroup): boolean {
  return end > verb + 1 && cue.particles.has(words[end - 1]!);
}

/** Small words that can begin a thing or a clause, though others of their kind cannot. */
const OPENERS = new Set("about over if when how as in near up with like having being".split(" "));

/** Whether a thing or a clause can begin with a token. */
function opensPhrase(prose: Prose, at: number): boolean {
  const { senses, kinds, words } = prose;
  const { bits } = senses[at]!;
  if (kinds[at]! & (kind.CLITIC | kind.OPEN)) return false;
  if (bits & (part.DETERMINER | part.RELATIVE) || OPENERS.has(words[at]!)) return true;
  if (isBound(prose, at)) return true;
  if (bits & (part.SUBJECT | part.OBJECT)) return true;
  return !(bits & (part.COORDINATOR | part.HELPER | part.PREPOSITION | part.SUBORDINATOR));
}
