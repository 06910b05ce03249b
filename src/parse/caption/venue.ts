import { isCalled } from "./candidate.js";
import type { Description } from "./description.js";
import type { CaptionLexicon } from "./lexicon.js";
import { isPlaceName, isRegionName } from "./place-name.js";
import { BODY, EVENT, TOWN, VENUE } from "./senses.js";
import { can, type Run, textOf, wordAt } from "./words.js";

const AT = new Set("at inside".split(" "));
const IN = new Set("in outside near on past".split(" "));
const OF = new Set("of from to into".split(" "));
const LINK = /^(?:of|of the|for|for the|and|&|['’]s?)$/u;
/** No name of a building is bound together from more runs. */
const MOST_RUNS = 4;

/**
 * Finds the building or ground of a caption.
 *
 * ```text
 * people wait at the Harbour Hall of the Arts in New York
 *                    └──────── venue ───────┘
 * ```
 */
export function findVenue(
  words: Description,
  taken: ReadonlySet<number>,
  lexicon: CaptionLexicon,
): Run | undefined {
  let best: Run | undefined;
  let most = 0;
  for (let index = 0; index < words.runs.length; index++) {
    const run = words.runs[index]!;
    const article = wordAt(words, run.from - 1) === "the" ? 1 : 0;
    const before = run.from - 1 - article;
    const preposition = wordAt(words, before);
    const weight = AT.has(preposition) ? 3 : IN.has(preposition) ? 2 : Number(OF.has(preposition));
    if (weight <= most || taken.has(run.from)) continue;
    // director of the Harbour Museum: what she heads, not where she is
    if (weight === 1 && isCalled(words, before - 1)) continue;

    // near Mountain View, California: a town after all
    const isHall = can(words, run.to - 1, VENUE);
    if (article === 0 && !AT.has(preposition) && !isHall && hasRegion(words, index, lexicon))
      continue;

    const isTown = preposition === "in" && article === 0;
    const venue = readVenue(words, index, isTown, taken, lexicon);
    if (!venue) continue;
    best = venue;
    most = weight;
  }
  return best;
}

function readVenue(
  words: Description,
  index: number,
  isTown: boolean,
  taken: ReadonlySet<number>,
  lexicon: CaptionLexicon,
): Run | undefined {
  const run = words.runs[index] as Run;
  const { from } = run;
  // the Harbour studio
  const noun = can(words, run.to, VENUE);
  if (noun && !isPlaceName(words, run, lexicon)) return { from, to: run.to + 1 };

  let { to } = run;
  for (const other of words.runs.slice(index + 1, index + MOST_RUNS)) {
    if (!LINK.test(textOf(words, { from: to, to: other.from })) || taken.has(other.from)) break;
    to = other.to;
  }
  if (!isVenue(words, run, isTown) && !isVenue(words, { from, to }, isTown)) return undefined;
  const venue = can(words, to - 1, EVENT) ? run : { from, to };
  return isPlaceName(words, venue, lexicon) ? undefined : venue;
}

/** Whether a region stands behind a run: `, California`. */
function hasRegion(words: Description, index: number, lexicon: CaptionLexicon): boolean {
  const { to } = words.runs[index] as Run;
  const next = words.runs[index + 1];
  return next?.from === to + 1 && isRegionName(words, next, lexicon);
}

/** Whether words hold one for a building, and do not end with one for what happens there. */
function isVenue(words: Description, { from, to }: Run, isTown: boolean): boolean {
  if (can(words, to - 1, EVENT | BODY)) return false;
  for (let at = from; at < to; at++) {
    if (can(words, at, isTown ? VENUE : VENUE | TOWN)) return true;
  }
  return false;
}
