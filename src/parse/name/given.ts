import type { GivenNames } from "../../lexicon/en/given-names.js";
import { type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";

const NAME = 1;

/** All given names of a table, whoever bears them. */
export const givenNamesOf: (table: GivenNames) => Vocabulary = vocabularyBy(
  ({ women, men, either }) => [[`${women} ${men} ${either}`.trim().split(/\s+/u), NAME]],
);
