import type { Lead } from "../../lexicon/en/leading-words.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import type { Candidate } from "./candidates.js";
import { isNamed } from "./codes.js";
import * as part from "./parts.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import { isTopic, type Sense } from "./senses.js";
import { nearest } from "./subjects.js";
import type { Account } from "./words.js";

/** How a noun tells: as done. */
const NOUN = {
  voice: "noun",
  modal: undefined,
  isNegated: false,
  isAlleged: false,
  isPast: true,
} as const;

/** A noun that tells of an event, where it says of whom: `the visit of the envoy to Lima`. */
export function nounCandidate(
  account: Account,
  { start, end: ceiling }: Stretch,
  at: number,
  sense: Sense,
): Candidate | undefined {
  const { senses, kinds } = account;
  let from = at;
  while (
    from > start &&
    kinds[from - 1]! & kind.WORD &&
    !(kinds[from - 1]! & kind.CLITIC) &&
    !(senses[from - 1]!.bits & ~word.ADVERB)
  )
    from--;
  if (from > start + 1 && isDescribed(account, from)) from--;
  const opening = senses[from - 1]?.bits ?? 0;
  const isOwned = from > start + 1 && (kinds[from - 1]! & kind.CLITIC) !== 0;
  const parties = sense.isMutual ? partiesOf(account, at, ceiling) : [];
  const opens = (opening & (word.DETERMINER | word.POSSESSIVE)) !== 0 || isOwned;
  if (!opens && parties.length === 0) return undefined;
  const near = Math.min(ceiling, at + 2);
  const of = prepositionAfter(account, at + 1, near, part.OWNER);
  const by = prepositionAfter(account, at + 1, Math.min(ceiling, at + 9), part.DOER);
  const ofWhom = of === undefined ? [] : phrasesFrom(account, of + 1, ceiling);
  const to = prepositionAfter(
    account,
    ofWhom.at(-1)?.end ?? at + 1,
    Math.min(ceiling, (ofWhom.at(-1)?.end ?? at) + 3),
    part.RECEIVER,
  );
  const toWhom =
    to === undefined || isTopic(sense.code) ? [] : phrasesFrom(account, to + 1, ceiling);
  const byWhom = by === undefined ? [] : phrasesFrom(account, by + 1, ceiling);
  const owners =
    isOwned && !HELD.test(sense.code) ? ownersOf(account, { start, end: from }, at) : [];
  if (ofWhom.length + byWhom.length + toWhom.length + owners.length === 0) return undefined;
  const last = [ofWhom, toWhom, byWhom].map((phrases) => phrases.at(-1)?.end ?? 0);
  const isDone = !isTopic(sense.code) && /^(?:04|0[568]|1[0-5])/u.test(sense.code);
  return {
    start: at,
    end: at + 1,
    code: sense.code,
    sense,
    verb: { ...NOUN, start: at, at, chain: at },
    fate: fateOf(account, from - 2, Math.max(...last)),
    agents: firstOf(byWhom, isDone ? ofWhom : [], isDone || ofWhom.length > 0 ? owners : []),
    targets: isDone ? toWhom : firstOf(ofWhom, toWhom, owners),
  };
}

/** The first of some lists that is not empty. */
function firstOf(...lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** Elections and trials, which are a country's but not done to it. */
const HELD = /^(?:20000574|20000106)/u;

/** Whose it is: `the envoy's visit`; not so in `Monday's attack`, and in `Norland's death toll`. */
function ownersOf(account: Account, { start, end }: Stretch, at: number): Stretch[] {
  const { senses, kinds } = account;
  const isNarrowing = (kinds[at + 1] ?? 0) & kind.WORD && senses[at + 1]!.bits === 0;
  const isDay = senses[end - 2]!.bits & (word.TIME | word.MOMENT | word.UNIT);
  const owner = isNarrowing || isDay ? undefined : nearest(account, end - 1, start);
  return owner ? [owner] : [];
}

/** With whom talks are held that need no article: `for talks with Lund`, `negotiations between Norland and Sudria`. */
function partiesOf(account: Account, at: number, ceiling: number): Stretch[] {
  if (!(account.senses[at + 1]!.tells & part.MUTUAL)) return [];
  return phrasesFrom(account, at + 2, ceiling).filter((party) => isNamed(account, party));
}

/** Whether a participle stands before a noun and behind its article: `a heated meeting`. */
function isDescribed({ senses }: Account, at: number): boolean {
  const isParticiple = (senses[at - 1]!.bits & word.PARTICIPLE) !== 0;
  return isParticiple && (senses[at - 2]!.bits & word.DETERMINER) !== 0;
}

/**
 * Whether it was put off or called off (`cancelled the visit to Lima`, `the visit to Lima was postponed`), or is
 * still to come (`it would be the first visit to Lima`, `demanded the resignation of Roe`).
 */
function fateOf({ senses, words }: Account, before: number, after: number): Lead | undefined {
  const tellsAt = (at: number): number => senses[at]?.tells ?? 0;
  if (words[before] === "be" && tellsAt(before - 1) & part.AHEAD) return "expected";
  if (tellsAt(words[before] === "for" ? before - 1 : before) & part.WISHED) return "wished";
  let at = after;
  while (senses[at]!.bits & (word.BE | word.HAVE | word.ADVERB)) at++;
  const leads = [senses[before]?.lead, at > after ? senses[at]?.lead : undefined];
  return leads.find((lead) => lead === "cancelled" || lead === "postponed");
}
