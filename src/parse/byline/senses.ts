import { type Entry, type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";
import { givenNamesOf } from "../name/given.js";
import { plain } from "../name/word.js";
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
/** A word that a label of two opens with: `Sponsored Content`. */
export const OPENS_LABEL: number = 1 << 9;

/** What each word, and each known name, of a lexicon can be. */
export const vocabularyOf: (lexicon: BylineLexicon) => Vocabulary = vocabularyBy(
  (lexicon): Entry[] => [
    [Object.keys(lexicon.bylineRoles), ROLE],
    [Object.keys(lexicon.bylineWords), SMALL_WORD],
    [labelsOf(lexicon).map((label) => label.split(" ", 1).join()), OPENS_LABEL],
    [Object.keys(lexicon.jobTitles), JOB],
    [Object.keys(lexicon.datedWords), DATED],
    [Object.keys(lexicon.publishers), PUBLISHER],
    [Object.keys(lexicon.agencies), AGENCY],
    [Object.keys(lexicon.houseWords), HOUSE_WORD],
    [Object.keys(lexicon.mastheads), MASTHEAD],
    [givenNamesOf(lexicon.givenNames), GIVEN],
  ],
);

function labelsOf({ bylineWords }: BylineLexicon): string[] {
  return Object.keys(bylineWords).filter((words) => words.includes(" "));
}

const ACCENTED = /[À-ɏ]/u;

/** What a word can be: `José` is a given name, and so is what begins with one, `Jean-Luc`. */
export function sensesOf(word: string, lexicon: BylineLexicon): number {
  const vocabulary = vocabularyOf(lexicon);
  const senses = vocabulary.sensesOf(word);
  if (senses & GIVEN) return senses;
  const bare = ACCENTED.test(word) ? plain(word) : word;
  const hyphen = bare.indexOf("-");
  const first = hyphen > 0 ? vocabulary.sensesAt(bare, 0, hyphen) : 0;
  const whole = bare === word ? 0 : vocabulary.sensesOf(bare);
  return senses | ((first | whole) & GIVEN);
}
