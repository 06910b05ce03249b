import { type Entry, type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";
import type { CreditLexicon } from "./lexicon.js";

/** A word that what opens a credit begins with. */
export const OPENS_MARKER: number = 1 << 0;
/** A word that stands in what opens a credit. */
export const IN_MARKER: number = 1 << 1;
/** A note beside the names. */
export const NOTE: number = 1 << 2;
/** A word that only the name of a house holds. */
export const HOUSE_WORD: number = 1 << 3;
/** An agency, or another house. */
export const AGENCY: number = 1 << 4;
/** A house that lends pictures kept in stock. */
export const STOCK: number = 1 << 5;
/** A word that a note ends with. */
export const ENDS_NOTE: number = 1 << 6;

/** What each word, and each known name, of a lexicon can be. */
export const vocabularyOf: (lexicon: CreditLexicon) => Vocabulary = vocabularyBy(
  (lexicon): Entry[] => {
    const markers = Object.keys(lexicon.creditMarkers);
    const notes = Object.keys(lexicon.creditNotes);
    return [
      [markers.map((marker) => marker.split(" ", 1).join()), OPENS_MARKER],
      [markers.flatMap((marker) => marker.split(" ")), IN_MARKER],
      [notes, NOTE],
      [notes.map((note) => note.slice(note.lastIndexOf(" ") + 1)), ENDS_NOTE],
      [Object.keys(lexicon.houseWords), HOUSE_WORD],
      [Object.keys(lexicon.photoAgencies), AGENCY],
      [Object.keys(lexicon.stockSites), STOCK],
    ];
  },
);
