import * as kind from "../../text/kinds.js";
import type { Candidate } from "./candidate.js";
import { OPENING } from "./description.js";
import { isFamilyFirst, isHyphenated } from "./family-first.js";
import type { CaptionLexicon } from "./lexicon.js";
import { isPlaceName } from "./place-name.js";
import { positionAfter } from "./position.js";
import {
  CALENDAR,
  CALLING,
  GIVEN,
  HONORIFIC,
  PEOPLE,
  POSITION,
  QUALIFIER,
  VERB as SEEN,
  THING,
  TOWN,
  VENUE,
} from "./senses.js";
import { doesSomething, isAged, isDescribed, isNumbered, isOwned } from "./told.js";
import { can, is, textOf, type Words, wordAt } from "./words.js";

/** Whether words name a person; `maybe` when only those who are named with them can tell. */
export type Verdict = "yes" | "no" | "maybe";

/** No name has more words. */
const MOST_WORDS = 5;

const ACRONYM = /^(?:\p{Upper}\.{0,2}){2,5}$/u;
const INITIAL = /\s\p{Upper}\.(?:\s|$)/u;
const ARTICLE = new Set("the a an this these its their our".split(" "));
const THEIRS = new Set("his her their".split(" "));
const WITHIN = new Set(
  "in at near inside outside into across around throughout under via im bei".split(" "),
);
const PLACE_OPENS = new Set(
  "st saint san santa são fort port mount mt lake los las new super world premier grand anti pre north south east west central united old great little".split(
    " ",
  ),
);
/** `Chefin der Werft` */
const OF = new Set("der des den dem die das".split(" "));
/** `presidente del Gobierno` */
const WHOSE = new Set("de del della du des der".split(" "));
/** `Institute for Marine Research` */
const FIELD_OF = new Set("of for".split(" "));
/** `Marine One` */
const NUMBER = new Set("one two three".split(" "));

/** Judges by itself whether a candidate is a person. */
export function judge(words: Words, candidate: Candidate, lexicon: CaptionLexicon): Verdict {
  const { from, to, isTitled } = candidate;
  const count = to - from;
  if (count > MOST_WORDS || NUMBER.has(wordAt(words, to - 1))) return "no";
  if (count === 1 && ACRONYM.test(textOf(words, candidate))) return "no";
  if (!is(words, from, kind.CAPITAL) && OF.has(wordAt(words, from))) return "no";
  if (isCommon(words, candidate, lexicon)) return "no";
  if (
    FIELD_OF.has(wordAt(words, from - 1)) &&
    is(words, from - 2, kind.CAPITAL) &&
    can(words, from - 2, THING) &&
    !(can(words, from, GIVEN) && isDescribed(words, to))
  )
    return "no";

  const first = wordAt(words, from);
  const isGiven = can(words, from, GIVEN);
  const isPlaced = positionAfter(words, to) !== undefined;
  const isBody = holdsBody(words, candidate) && !isHyphenated(words, candidate);
  const isSure = isGiven || isPlaced || is(words, from - 1, kind.ABBREVIATED);
  if (isTitled) return isBody && !isSure ? "no" : titled(words, candidate, isGiven);
  if (PLACE_OPENS.has(first)) return "no";
  if (isBody) return isGiven ? judgeLandmark(words, candidate, isPlaced) : "no";
  if (count === 1) return judgeLone(words, candidate, isGiven, isPlaced);

  if (isPlaced || isNumbered(words, to)) return "yes";
  const before = wordAt(words, from - 1);
  if (ARTICLE.has(before) || WITHIN.has(before)) return "no";
  if (isGiven || isFamilyFirst(words, candidate) || INITIAL.test(textOf(words, candidate)))
    return "yes";
  const acts = is(words, from, OPENING) && doesSomething(words, to);
  return acts || isDescribed(words, to) || isOwned(words, from) ? "yes" : "maybe";
}

/** `Anna Hill, left,` is a person, `Victoria Park` a place; `Anna Hill` alone may be either. */
function judgeLandmark(words: Words, { from, to }: Candidate, isPlaced: boolean): Verdict {
  const before = wordAt(words, from - 1);
  const isLandmark = to - from === 2 && can(words, to - 1, TOWN | VENUE);
  if (!isLandmark || ARTICLE.has(before) || WITHIN.has(before)) return "no";
  return isPlaced || isNumbered(words, to) || isDescribed(words, to) ? "yes" : "maybe";
}

/** `President Berg`, `her son Tim` and `her niece Nia`, but not `captain America`. */
function titled(words: Words, { from, to }: Candidate, isGiven: boolean): Verdict {
  // in Saint Johns
  if (PLACE_OPENS.has(wordAt(words, from - 1)) && WITHIN.has(wordAt(words, from - 2))) return "no";
  const isNamed = to - from > 1 || isGiven || is(words, from - 1, kind.CAPITAL);
  return isNamed || THEIRS.has(wordAt(words, from - 2)) ? "yes" : "maybe";
}

/** A single name is a person's only where the caption shows one: `Anna, left,`, `Zelda poses`. */
function judgeLone(
  words: Words,
  { from, to }: Candidate,
  isGiven: boolean,
  isPlaced: boolean,
): Verdict {
  const opens = is(words, from, OPENING);
  if ((isPlaced && (isGiven || opens)) || isAged(words, to)) return "yes";
  const before = wordAt(words, from - 1);
  if (!opens) return WITHIN.has(before) || WHOSE.has(before) ? "no" : "maybe";
  const next = wordAt(words, to);
  if (isGiven && (doesSomething(words, to) || WITHIN.has(next))) return "yes";
  const isOne = !/(?:s|ing)$/u.test(wordAt(words, from));
  return isOne && can(words, to, SEEN) ? "yes" : "maybe";
}

/** Whether words are a place, a day, an office or a people rather than a name. */
function isCommon(words: Words, candidate: Candidate, lexicon: CaptionLexicon): boolean {
  const { from, to, isTitled } = candidate;
  const isLone = to - from === 1;
  if (isPlaceName(words, candidate, lexicon)) {
    // Governor Florida, her daughter Florence
    const isNamed = is(words, from - 1, kind.CAPITAL) || can(words, from, GIVEN);
    return !(isTitled && isLone && isNamed);
  }
  // Jan Berg is a name
  if (!isLone) return can(words, from, CALENDAR) && !can(words, from, GIVEN) && !isTitled;
  // (2nd R)
  const isPosition = is(words, from + 1, kind.CLOSE) && can(words, from, POSITION);
  return isPosition || can(words, from, CALENDAR | CALLING | HONORIFIC | QUALIFIER);
}

/** Whether a word among them is one of a building, a happening, a body or a people: `Harbour Cup`. */
function holdsBody(words: Words, { from, to }: Candidate): boolean {
  for (let at = from; at < to; at++) {
    if (can(words, at, to - from > 1 ? THING | PEOPLE : THING)) return true;
  }
  return false;
}
