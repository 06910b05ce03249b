import type { Place } from "../../model/place.js";
import * as kind from "../../text/kinds.js";
import type { FoundDate } from "../date/news-date.js";
import { type Description, OPENING } from "./description.js";
import type { CaptionLexicon } from "./lexicon.js";
import { locate } from "./locate.js";
import { isPlaceName } from "./place-name.js";
import { endOfName, endOfRegions, IN, isNear, mayBePlace } from "./regions.js";
import { VENUE } from "./senses.js";
import { can, is, type Run, spanOf, textOf, wordAt } from "./words.js";

/** Where a picture may have been taken: a name, and the regions behind it. */
interface Spot extends Run {
  /** The number of its name among the runs, behind which the regions stand. */
  readonly index: number;
  /** How much speaks for it. */
  readonly weight: number;
}

/** What else of the description is read, and so is no place. */
export interface Read {
  /** The words that are spoken for. */
  readonly taken: ReadonlySet<number>;
  /** The building or ground it was taken in. */
  readonly venue: Run | undefined;
  /** When it was taken. */
  readonly date: FoundDate | undefined;
}

/** `In Harbour City, people walk` */
const OPENS = new Set("in at near".split(" "));
const NEAR = new Set(
  "near outside at around central downtown northern southern eastern western suburban".split(" "),
);
const SETTLEMENT = new Set(
  "village town city port suburb suburbs outskirts district neighborhood neighbourhood island hamlet township municipality resort county province state region".split(
    " ",
  ),
);
const OF = new Set("of de".split(" "));
const FROM = new Set("from to across through over of on off de".split(" "));
const GOES_ON = new Set(
  "on in during as after before to and for where while by with last this ahead when at early late".split(
    " ",
  ),
);
/** Less speaks for no place. */
const ENOUGH = 3;

/** Finds where a caption says that its picture was taken. */
export function findPlace(
  words: Description,
  read: Read,
  lexicon: CaptionLexicon,
): Place | undefined {
  let best: Spot | undefined;
  for (let index = 0; index < words.runs.length; index++) {
    const spot = readSpot(words, index, read, lexicon);
    if (!spot) continue;
    if (spot.weight >= ENOUGH && spot.weight >= (best?.weight ?? 0)) best = spot;
    while (((words.runs[index + 1] as Run | undefined)?.to ?? Infinity) <= spot.to) index++;
  }
  return best && toPlace(words, best, lexicon);
}

function readSpot(
  words: Description,
  index: number,
  read: Read,
  lexicon: CaptionLexicon,
): Spot | undefined {
  const run = words.runs[index] as Run;
  const opens = is(words, run.from, OPENING) && OPENS.has(wordAt(words, run.from));
  const from = opens ? run.from + 1 : run.from;
  if (from >= run.to || read.taken.has(run.from)) return undefined;

  const name = endOfName(words, run);
  const isKnown = name > run.to || isPlaceName(words, { from, to: run.to }, lexicon);
  const to = endOfRegions(words, index, read.taken, lexicon);
  const hasRegions = to > name;
  const article = wordAt(words, from - 1) === "the" ? 1 : 0;
  const before = wordAt(words, from - 1 - article);
  // im Hafen: German nouns have capitals
  if (before === "im" && !isKnown) return undefined;
  if (
    !hasRegions &&
    !isKnown &&
    !mayBePlace(words, { from, to: run.to }, IN.has(before) && article === 0)
  )
    return undefined;

  let weight = weightBefore(words, from, before, isKnown || hasRegions, read.venue) - article;
  if (hasRegions) weight += 3;
  else if (isKnown) weight += 1;
  weight += weightAfter(words, to, read.date, isKnown || hasRegions);
  if (from >= words.first) weight -= 2;
  return { from, to, index, weight };
}

function weightBefore(
  words: Description,
  from: number,
  before: string,
  isKnown: boolean,
  venue: Run | undefined,
): number {
  // May 4, 2021; Harbour City, MA, USA; Anna Berg
  if (IN.has(before) || (isKnown && is(words, from - 1, kind.SEMICOLON))) return 3;
  if (venue && from === venue.to + 1 && is(words, venue.to, kind.COMMA)) return 3;
  if (OF.has(before) && SETTLEMENT.has(wordAt(words, from - 2))) return 3;
  if (before === "near" || before === "outside") return 2;
  if (!isKnown) return -9;
  if (NEAR.has(before)) return 2;
  if (FROM.has(before)) return 0;
  return is(words, from - 1, kind.COMMA | kind.DASH) ? 1 : -2;
}

function weightAfter(
  words: Description,
  to: number,
  date: FoundDate | undefined,
  isKnown: boolean,
): number {
  const dated = date?.span.start;
  if (dated !== undefined && (words.starts[to] === dated || words.starts[to + 1] === dated))
    return 2;
  if (is(words, to, kind.COMMA | kind.STOP | kind.CLOSE) || to >= words.to) return 1;
  // at Oslo airport
  if (can(words, to, VENUE)) return 1;
  if (is(words, to, kind.CLITIC)) return -1;
  if (!is(words, to, kind.WORD) || GOES_ON.has(wordAt(words, to))) return 0;
  return isKnown ? -1 : -2;
}

function toPlace(words: Description, spot: Spot, lexicon: CaptionLexicon): Place {
  const { from, to, index } = spot;
  const name = textOf(words, { from, to: words.runs[index]!.to });
  const regions: string[] = [];
  for (let next = index + 1; next < words.runs.length && words.runs[next]!.to <= to; next++) {
    const run = words.runs[next]!;
    if (!isNear(words, run)) regions.push(textOf(words, run));
  }
  return {
    name,
    text: textOf(words, spot),
    span: spanOf(words, spot),
    ...locate(name, regions, lexicon),
  };
}
