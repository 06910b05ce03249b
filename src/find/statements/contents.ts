import * as kind from "../../text/kinds.js";
import { endOfQuotation, type Prose, type Stretch } from "./prose.js";
import { speakerBefore } from "./speakers.js";
import type { VerbGroup } from "./verb-group.js";
import { isAdverb, verbGroupAt } from "./verb-group.js";
import * as word from "./words.js";

/** What follows a verb of saying. */
export interface Sequel {
  /** What kind of thing was said follows; `nothing` where the clause ends. */
  readonly kind: "clause" | "quote" | "infinitive" | "object" | "nothing";
  /** Where what was said begins. */
  readonly start: number;
  /** Where the cue ends, where a colon belongs to it. */
  readonly cueEnd: number;
  readonly hearer?: Stretch;
}

const CLOSERS = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON | kind.DASH;
/** What sets something against what was said, rather than being part of it. */
const ADVERSE = new Set(["but", "yet", "although", "though", "while", "whereas", "even"]);
/** What opens a clause that tells more of a thing. */
const TELLS_MORE = new Set([
  "which",
  "who",
  "where",
  "when",
  "whose",
  "most",
  "especially",
  "particularly",
  "despite",
]);
/** What leads off from a thing to when and why. */
const LEADS_OFF = new Set([
  "since",
  "when",
  "while",
  "during",
  "after",
  "amid",
  "because",
  "until",
  "before",
  "if",
  "although",
]);
const FINITE = word.BE | word.HAVE | word.DO | word.MODAL;

/** Reads what follows a verb group, up to where what was said begins. */
export function sequelOf(prose: Prose, group: VerbGroup, end: number): Sequel {
  const { kinds, words, senses, quotedBy } = prose;
  const { takes, lemma } = group.cue;
  let at = group.end;
  let hearer: Stretch | undefined;
  if (at < end && (takes & word.HEARER || lemma === "tell") && !quotedBy[at]) {
    const hearerEnd = endOfHearer(prose, at, end);
    if (hearerEnd > at) hearer = { start: at, end: hearerEnd };
    at = hearerEnd;
  }
  if (
    takes & word.INFINITIVE_AFTER &&
    (group.end === group.verb + 1 || words[group.end - 1] === "on") &&
    at < end &&
    !quotedBy[at]
  ) {
    const to = endOfPhrase(prose, at, end);
    if (to > at && words[to] === "to")
      return { kind: "infinitive", start: to, cueEnd: group.end, hearer: { start: at, end: to } };
  }
  const spoken = takes & (word.CLAUSE | word.QUOTE | word.THAT);
  const part = hearer ? { hearer } : {};
  const particled = group.end > group.verb + 1 && group.cue.particles.has(words[group.end - 1]!);
  for (;;) {
    if (at >= end) return { kind: "nothing", start: end, cueEnd: group.end, ...part };
    const bits = senses[at]!.bits;
    const here = kinds[at]!;
    if (quotedBy[at])
      return { kind: spoken ? "quote" : "object", start: at, cueEnd: group.end, ...part };
    if (here & kind.COLON && kinds[at + 1]! & kind.SPACED) {
      return {
        kind: "quote",
        start: at + 1,
        cueEnd: at === group.end ? at + 1 : group.end,
        ...part,
      };
    }
    if (here & kind.COMMA) {
      if (at + 1 < end && quotedBy[at + 1] && spoken)
        return { kind: "quote", start: at + 1, cueEnd: group.end, ...part };
      return { kind: "nothing", start: at, cueEnd: group.end, ...part };
    }
    if (here & (CLOSERS | kind.CLOSE))
      return { kind: "nothing", start: at, cueEnd: group.end, ...part };
    if (words[at] === "that" && takes & (word.CLAUSE | word.THAT))
      return { kind: "clause", start: at + 1, cueEnd: group.end, ...part };
    if (particled) return { kind: "object", start: at, cueEnd: group.end, ...part };
    if (words[at] === "to" && (takes & word.INFINITIVE || hearer))
      return { kind: "infinitive", start: at, cueEnd: group.end, ...part };
    if (
      takes & (word.CLAUSE | word.WHETHER) &&
      /^(?:whether|if|how|why|what|who|where|when)$/u.test(words[at]!)
    )
      return { kind: "clause", start: at, cueEnd: group.end, ...part };
    const time = endOfTime(prose, at, end);
    if (time > at) {
      at = time;
      continue;
    }
    if (bits & word.TIME || (words[at] === "on" && (senses[at + 1]?.bits ?? 0) & word.TIME)) {
      at++;
      continue;
    }
    if (spoken && isAdverb(prose, at) && !(bits & word.DETERMINER)) {
      at++;
      continue;
    }
    if (
      spoken &&
      bits & word.PREPOSITION &&
      !(bits & word.SUBORDINATOR && bits & word.DETERMINER)
    ) {
      const after = endOfAdjunct(prose, at, end);
      if (after === at) break;
      at = after;
      continue;
    }
    break;
  }
  if (!opensPhrase(prose, at)) return { kind: "nothing", start: at, cueEnd: group.end, ...part };
  if (takes & word.THING)
    return {
      kind: takes & word.CLAUSE ? "clause" : "object",
      start: at,
      cueEnd: group.end,
      ...part,
    };
  if (takes & word.CLAUSE) return { kind: "clause", start: at, cueEnd: group.end, ...part };
  return { kind: "nothing", start: at, cueEnd: group.end, ...part };
}

/** Whether a thing or a clause can begin with a token. */
function opensPhrase({ senses, kinds, words }: Prose, at: number): boolean {
  const { bits } = senses[at]!;
  if (kinds[at]! & (kind.CLITIC | kind.OPEN)) return false;
  if (bits & (word.COORDINATOR | FINITE))
    return (
      (bits & (word.SUBJECT | word.DETERMINER | word.OBJECT)) !== 0 ||
      words[at] === "having" ||
      words[at] === "being"
    );
  return (
    !(bits & (word.PREPOSITION | word.SUBORDINATOR)) ||
    (bits & (word.DETERMINER | word.RELATIVE)) !== 0 ||
    /^(?:about|over|if|when|how|as|in|near|up|with|like)$/u.test(words[at]!)
  );
}

const UNITS =
  /^(?:week|month|year|night|morning|afternoon|evening|day|weekend|summer|spring|fall|winter|quarter)$/u;

/** Goes over a time in words: `last week`, `Monday night`, `on Friday`, `earlier this month`. */
export function endOfTime({ senses, words }: Prose, start: number, end: number): number {
  let at = start;
  if (/^(?:on|early|earlier|late|later)$/u.test(words[at]!)) at++;
  if (at >= end) return start;
  if (
    /^(?:last|this|next|that|the|each|every|one)$/u.test(words[at]!) &&
    at + 1 < end &&
    (UNITS.test(words[at + 1]!) || senses[at + 1]!.bits & word.TIME)
  )
    at += 2;
  else if (senses[at]!.bits & word.TIME && words[at] !== "may" && words[at] !== "march") at++;
  else return start;
  while (at < end && (UNITS.test(words[at]!) || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(words[at]!)))
    at++;
  return at;
}

/** Goes over "in a statement", "on Twitter", "during a visit to Bern": to where the clause goes on. */
function endOfAdjunct(prose: Prose, start: number, end: number): number {
  const { kinds, words, senses, quotedBy } = prose;
  let at = start + 1;
  while (at < end) {
    const bits = senses[at]!.bits;
    const title = quotedBy[at];
    if (title && kinds[at - 1]! & kind.CLITIC) {
      at = endOfQuotation(title);
      continue;
    }
    if (title || kinds[at]! & CLOSERS || words[at] === "that") return at;
    if (bits & word.TIME) return at + 1;
    if (bits & word.SUBJECT && !(bits & (word.DETERMINER | word.OBJECT))) return at;
    if (bits & FINITE && at > start + 1) return start;
    at++;
  }
  return at;
}

/** Goes over whom it was said to. */
function endOfHearer(prose: Prose, start: number, end: number): number {
  const { kinds, words, senses, quotedBy } = prose;
  if (senses[start]!.bits & word.OBJECT) return start + 1;
  if (words[start] === "that" || words[start] === "to" || senses[start]!.bits & word.PREPOSITION)
    return start;
  let at = start;
  while (at < end) {
    const bits = senses[at]!.bits;
    if (quotedBy[at] || kinds[at]! & CLOSERS) return at;
    const time = endOfTime(prose, at, end);
    if (time > at) {
      at = time;
      continue;
    }
    if (bits & word.TIME || (bits & (word.PREPOSITION | word.SUBORDINATOR) && words[at] !== "of"))
      return at;
    if (
      at > start &&
      bits & (word.DETERMINER | word.POSSESSIVE | word.SUBJECT) &&
      !(kinds[at - 1]! & kind.CLITIC) &&
      senses[at - 1]!.bits === 0
    )
      return at;
    if (bits & FINITE && !(kinds[at]! & kind.CLITIC)) return Math.min(at, start + 1);
    at++;
  }
  return at;
}

/** Goes over a plain noun phrase: to the first comma, verb or preposition but `of`. */
function endOfPhrase(
  { kinds, words, senses, quotedBy }: Prose,
  start: number,
  end: number,
): number {
  let at = start;
  while (at < end && at < start + 12) {
    const { bits } = senses[at]!;
    if (quotedBy[at] || kinds[at]! & CLOSERS) return at;
    if (bits & FINITE && !(kinds[at]! & kind.CLITIC)) return at;
    if (words[at] === "to" || bits & word.SUBORDINATOR) return at;
    at++;
  }
  return at;
}

/** Finds where what was said ends, in the frame that it begins in. */
export function endOfContent(
  prose: Prose,
  start: number,
  end: number,
  clause: boolean,
  opening = false,
  tense = 0,
): number {
  const { kinds, words, senses, quotedBy } = prose;
  let at = start;
  while (at < end) {
    const quotation = quotedBy[at];
    if (quotation) {
      at = endOfQuotation(quotation);
      const ended = kinds[quotation.close - 1]! & (kind.COMMA | kind.STOP);
      if (ended && quotation.open === start && clause) return at;
      if (ended && at < end && (ADVERSE.has(words[at]!) || cuts(prose, at, end, true, tense)))
        return at;
      continue;
    }
    const bits = senses[at]!.bits;
    if (kinds[at]! & kind.COMMA && at > start) {
      const next = at + 1;
      if (opening && opensMain(prose, next, end)) return at;
      if (ADVERSE.has(words[next]!) || (!clause && TELLS_MORE.has(words[next]!))) return at;
      if (words[next] === "according" || cuts(prose, next, end, true, tense)) return at;
      if (
        !clause &&
        senses[next] &&
        senses[next]!.bits & (word.RELATIVE | word.COORDINATOR) &&
        words[next] !== "and" &&
        words[next] !== "or"
      )
        return at;
    } else if (kinds[at]! & kind.SEMICOLON || (!clause && at > start && LEADS_OFF.has(words[at]!)))
      return at;
    else if (ADVERSE.has(words[at]!) && quotedBy[at - 1]) return at;
    else if (bits & word.COORDINATOR && at > start && cuts(prose, at, end, !clause, tense))
      return at;
    else if (words[at] === "according" && words[at + 1] === "to") return at;
    at++;
  }
  while (
    at > start &&
    !quotedBy[at - 1] &&
    kinds[at - 1]! & (kind.STOP | kind.COMMA) &&
    !(kinds[at - 1]! & kind.WORD)
  )
    at--;
  return Math.min(at, end);
}

/** Whether a second verb of the same tense goes on with the same speaker: `said … and warned …` */
function goesOn(prose: Prose, { verb, cue }: VerbGroup, tense: number): boolean {
  return (prose.senses[verb]!.bits & tense) !== 0 && (cue.takes & word.CLAUSE) !== 0;
}

/** Whether a main clause begins, after one that led up to it: `Asked why, she …` */
function opensMain(prose: Prose, start: number, end: number): boolean {
  const { senses, kinds, quotedBy } = prose;
  for (let at = start; at < end && at < start + 12; at++) {
    if (quotedBy[at] || kinds[at]! & CLOSERS) return false;
    const { bits } = senses[at]!;
    if (at === start && bits & word.SUBJECT && !(bits & word.DETERMINER)) return true;
    const finite = FINITE | word.PAST | word.THIRD | (senses[at]!.cue ? word.BASE : 0);
    if (at > start && bits & finite && !(kinds[at]! & kind.CLITIC)) {
      const subject = speakerBefore(prose, at, start);
      return subject?.start === start;
    }
  }
  return false;
}

/** Whether another thing is said from a token on: `, adding that …`, `, but he has said …` */
function cuts(prose: Prose, start: number, end: number, loose: boolean, tense = 0): boolean {
  const { senses, quotedBy, kinds, words } = prose;
  let at = start;
  const joined = senses[at] !== undefined && (senses[at]!.bits & word.COORDINATOR) !== 0;
  const opened = joined || /^(?:although|though|while|whereas|as)$/u.test(words[at] ?? "");
  if (opened) at++;
  const limit = Math.min(end, at + (opened ? 9 : 4));
  for (let verb = at; verb < limit; verb++) {
    if (quotedBy[verb] || kinds[verb]! & (kind.COMMA | kind.STOP | kind.COLON | kind.SEMICOLON))
      return false;
    if (!senses[verb]!.cue) continue;
    const group = verbGroupAt(prose, verb, at);
    if (!group) continue;
    if (group.start === at)
      return (
        group.voice === "gerund" ||
        (joined && group.voice === "finite" && (loose || goesOn(prose, group, tense)))
      );
    if (group.voice === "gerund" || !opened || !loose) return false;
    if (
      group.cue.takes & word.CLAUSE ||
      words[at] === "he" ||
      words[at] === "she" ||
      words[at] === "they"
    )
      return speakerBefore(prose, group.start, at)?.start === at;
    return false;
  }
  return false;
}
