import { lookUp } from "../../lexicon/lexicon.js";
import { findName } from "../../lexicon/names.js";
import type { CaptionLexicon } from "./lexicon.js";

/** Whether words are the name of a city, region, country or area. */
export function isPlaceName(name: string, lexicon: CaptionLexicon): boolean {
  return (
    isRegionName(name, lexicon) ||
    findName(lexicon.cities, name) !== undefined ||
    lookUp(lexicon.areas, name) !== undefined
  );
}

/** Whether words are the name of a country, or of a part of one. */
export function isRegionName(name: string, lexicon: CaptionLexicon): boolean {
  return (findName(lexicon.countries, name) ?? findName(lexicon.regions, name)) !== undefined;
}

/** Whether a word is the name of a month or of a day of the week. */
export function isCalendarWord(word: string, { dates }: CaptionLexicon): boolean {
  return (lookUp(dates.months, word) ?? lookUp(dates.weekdays, word)) !== undefined;
}
