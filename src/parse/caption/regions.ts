import * as kind from "../../text/kinds.js";
import type { Description } from "./description.js";
import type { CaptionLexicon } from "./lexicon.js";
import { isPlaceName, isRegionName } from "./place-name.js";
import { BODY, CALENDAR, PEOPLE, THING, TOWN } from "./senses.js";
import { can, is, type Run, textOf, type Words, wordAt } from "./words.js";

/** Words that a town stands behind, and a building does not. */
export const IN: ReadonlySet<string> = new Set("in im en em à".split(" "));
/** What a place is called behind its name: `Harbour district` */
const AREA = new Set(
  "district province county region state island municipality township prefecture governorate village neighborhood neighbourhood".split(
    " ",
  ),
);
const DIRECTION = /^(?:(?:north|south)?(?:east|west)|north|south)(?:ern)?$|^central$/u;

/** Finds the end of a name, with the word behind it that says what it is; a people is no place: `a Danish village`. */
export function endOfName(words: Words, { to }: Run): number {
  return AREA.has(wordAt(words, to)) && !can(words, to - 1, PEOPLE) ? to + 1 : to;
}

/** Finds the end of `, Harbour State, U.S.` behind a name; a nearby city may stand first. */
export function endOfRegions(
  words: Description,
  index: number,
  taken: ReadonlySet<number>,
  lexicon: CaptionLexicon,
): number {
  const first = words.runs[index] as Run;
  let to = endOfName(words, first);
  for (let next = index + 1; next < words.runs.length && is(words, to, kind.COMMA); next++) {
    const run = words.runs[next] as Run;
    // Guiyang, southwest China's Guizhou Province
    const isTold = !is(words, to + 1, kind.CAPITAL) && DIRECTION.test(wordAt(words, to + 1));
    const start = isTold || isNear(words, run) ? to + 2 : to + 1;
    const end = endOfName(words, run);
    const isRegion =
      end > run.to ||
      isRegionName(words, run, lexicon) ||
      (next === index + 1 &&
        (isQuarter(words, first, run, lexicon) ||
          (isNear(words, run) && isPlaceName(words, run, lexicon))));
    if (run.from !== start || !isRegion || taken.has(run.from)) break;
    const part = words.runs[next + 1];
    const isPart = isTold && is(words, run.to, kind.CLITIC) && part?.from === run.to + 1;
    to = isPart ? part.to : end;
  }
  return to;
}

/** `Harbour, near Oslo`: a name that only tells whereabouts a place is. */
export function isNear(words: Words, { from }: Run): boolean {
  return wordAt(words, from - 1) === "near";
}

/** Whether one name is that of a part of the city that is named behind it: `in Northside, Dublin`. */
function isQuarter(words: Words, part: Run, city: Run, lexicon: CaptionLexicon): boolean {
  if (!IN.has(wordAt(words, part.from - 1)) || isPlaceName(words, part, lexicon)) return false;
  return isPlaceName(words, city, lexicon) && mayBePlace(words, part, true);
}

/** Whether words that no table holds may be a place: no acronym, no date, no building or body. */
export function mayBePlace(words: Words, run: Run, isInside: boolean): boolean {
  if (is(words, run.to, kind.CLITIC) || can(words, run.from, CALENDAR)) return false;
  if (/^\p{Upper}{2,}$/u.test(textOf(words, run))) return false;
  for (let at = run.from; at < run.to; at++) {
    const isTown = isInside && at === run.to - 1 && can(words, at, TOWN);
    const isFirst = at === run.from && !can(words, at, BODY);
    if (can(words, at, THING) && !isTown && !isFirst) return false;
  }
  return true;
}
