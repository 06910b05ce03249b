import { type Entry, type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";
import { givenNamesOf } from "../name/given.js";
import type { BylineLexicon } from "./lexicon.js";

/** A word that says what the one who is named did. */
export const ROLE: number = 1 << 0;
/** A small word before, between or behind names. */
export const SMALL_WORD: number = 1 << 1;
/** A post, its rank or field, or a body that signs as one. */
export const JOB: number = 1 << 2;
/** A month, a weekday, or what stands behind a time. */
export const DATED: number = 1 << 3;
/** A news organization. */
export const PUBLISHER: number = 1 << 4;
/** An agency. */
export const AGENCY: number = 1 << 5;
/** A word in the names of papers and other houses. */
export const HOUSE_WORD: number = 1 << 6;
/** A word in the names of media. */
export const MASTHEAD: number = 1 << 7;
/** A given name. */
export const GIVEN: number = 1 << 8;

/** What each word, and each known name, of a lexicon can be. */
export const vocabularyOf: (lexicon: BylineLexicon) => Vocabulary = vocabularyBy(
  (lexicon): Entry[] => [
    [Object.keys(lexicon.bylineRoles), ROLE],
    [Object.keys(lexicon.bylineWords), SMALL_WORD],
    [Object.keys(lexicon.jobTitles), JOB],
    [Object.keys(lexicon.datedWords), DATED],
    [Object.keys(lexicon.publishers), PUBLISHER],
    [Object.keys(lexicon.agencies), AGENCY],
    [Object.keys(lexicon.houseWords), HOUSE_WORD],
    [Object.keys(lexicon.mastheads), MASTHEAD],
    [givenNamesOf(lexicon.givenNames), GIVEN],
  ],
);
