import type { CaptionLexicon } from "./lexicon.js";
import { OPENS_PLACE, PLACE, REGION, vocabularyOf } from "./senses.js";
import type { Run, Words } from "./words.js";

/** Whether words are the name of a city, region, country or area. */
export function isPlaceName(words: Words, run: Run, lexicon: CaptionLexicon): boolean {
  return (sensesOfAll(words, run, lexicon) & PLACE) !== 0;
}

/** Whether words are the name of a country, or of a part of one. */
export function isRegionName(words: Words, run: Run, lexicon: CaptionLexicon): boolean {
  return (sensesOfAll(words, run, lexicon) & REGION) !== 0;
}

/** What the words of a run can be together. */
function sensesOfAll(
  { text, starts, ends, senses }: Words,
  { from, to }: Run,
  lexicon: CaptionLexicon,
): number {
  if (to - from === 1) return senses[from]!;
  if (!(senses[from]! & OPENS_PLACE)) return 0;
  return vocabularyOf(lexicon).sensesAt(text, starts[from]!, ends[to - 1]!);
}
