import { lookUp } from "../../lexicon/lexicon.js";
import { findName } from "../../lexicon/names.js";
import type { CaptionLexicon } from "./lexicon.js";
import { PLACE } from "./senses.js";
import { can, type Run, textOf, type Words } from "./words.js";

/** No name of a place has more words. */
const MOST_WORDS = 5;

/** Whether words are the name of a city, region, country or area. */
export function isPlaceName(words: Words, run: Run, lexicon: CaptionLexicon): boolean {
  if (!mayBe(words, run)) return false;
  const name = textOf(words, run);
  return (
    isRegion(name, lexicon) ||
    findName(lexicon.cities, name) !== undefined ||
    lookUp(lexicon.areas, name) !== undefined
  );
}

/** Whether words are the name of a country, or of a part of one. */
export function isRegionName(words: Words, run: Run, lexicon: CaptionLexicon): boolean {
  return mayBe(words, run) && isRegion(textOf(words, run), lexicon);
}

function mayBe(words: Words, { from, to }: Run): boolean {
  return to - from <= MOST_WORDS && can(words, from, PLACE);
}

function isRegion(name: string, lexicon: CaptionLexicon): boolean {
  return (findName(lexicon.countries, name) ?? findName(lexicon.regions, name)) !== undefined;
}
