import { type Entry, entriesOf, type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";
import type { HeadlineLexicon } from "./lexicon.js";

/** A label before a headline. */
export const KICKER: number = 1 << 0;
/** A section of a site. */
export const SECTION: number = 1 << 1;
/** A news organization. */
export const PUBLISHER: number = 1 << 2;
/** A word that names of media are made of. */
export const MASTHEAD: number = 1 << 3;
/** Who speaks. */
export const SPEAKER: number = 1 << 4;
/** A word of a clause. */
export const CLAUSE: number = 1 << 5;
/** A word that links. */
const LINK: number = 1 << 6;
/** A word that tells a sentence from a name. */
export const RUNNING: number = CLAUSE | LINK;
/** A word that stands small inside names. */
export const SMALL: number = 1 << 7;
/** What a company's name ends in. */
export const COMPANY: number = 1 << 8;
/** What a list counts. */
export const COUNTED: number = 1 << 9;
/** A word with a capital. */
export const CAPITALIZED: number = 1 << 11;
/** A number, spelled. */
export const NUMBER: number = 1 << 10;

/** What each word, and each known name, of a lexicon can be. */
export const vocabularyOf: (lexicon: HeadlineLexicon) => Vocabulary = vocabularyBy(
  (lexicon): Entry[] => [
    [Object.keys(lexicon.kickers), KICKER],
    [Object.keys(lexicon.sections), SECTION],
    [Object.keys(lexicon.publishers), PUBLISHER],
    [Object.keys(lexicon.mastheads), MASTHEAD],
    [Object.keys(lexicon.speakers), SPEAKER],
    ...entriesOf(lexicon.runningWords, { clause: CLAUSE, link: LINK }),
    [Object.keys(lexicon.smallWords), SMALL],
    [Object.keys(lexicon.companyForms), COMPANY],
    [Object.keys(lexicon.listNouns), COUNTED],
    [Object.keys(lexicon.numbers), NUMBER],
  ],
);
