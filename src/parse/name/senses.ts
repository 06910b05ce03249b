import { type Entry, entriesOf, type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";
import { givenNamesOf } from "./given.js";
import type { NameLexicon } from "./lexicon.js";

/** A word of address that goes with a family name. */
const WITH_FAMILY = 1 << 0;
/** A word of address that goes with a given name. */
export const WITH_GIVEN: number = 1 << 1;
/** A word of address that goes with all the names of one who reigns. */
export const REGNAL: number = 1 << 2;
/** An office, a post, a calling. */
const OFFICE = 1 << 3;
/** A word of address or rank, or an office. */
export const TITLE: number = WITH_FAMILY | WITH_GIVEN | REGNAL | OFFICE;
/** A word of address or rank. */
export const HONORIFIC: number = WITH_FAMILY | WITH_GIVEN | REGNAL;
/** A word that narrows an office. */
export const QUALIFIER: number = 1 << 4;
/** A word that names of places begin with. */
export const PLACE: number = 1 << 5;
/** What an office is over. */
export const DOMAIN: number = 1 << 6;
/** A title that is a family name as well. */
const AS_FAMILY = 1 << 7;
/** A title that is a given name as well. */
export const AS_GIVEN: number = 1 << 8;
/** A title that is a name as well. */
export const AS_NAME: number = AS_FAMILY | AS_GIVEN;
/** What tells the son from the father. */
export const GENERATION: number = 1 << 9;
/** A degree, an honour, a calling behind a name. */
const DEGREE = 1 << 10;
/** What stands behind a name. */
export const SUFFIX: number = GENERATION | DEGREE;
/** A small word that opens a family name. */
export const OPENS: number = 1 << 11;
/** A small word that binds the next to a given name. */
export const BINDS: number = 1 << 12;
/** A small word that links its neighbours. */
export const LINKS: number = 1 << 13;
/** A small word inside names. */
export const PARTICLE: number = OPENS | BINDS | LINKS;
/** A family name that stands first. */
export const FIRST: number = 1 << 14;
/** A Vietnamese family name, which stands first. */
export const VIETNAMESE: number = 1 << 22;
/** A given name. */
export const GIVEN: number = 1 << 15;

/** What each word of a lexicon can be. */
export const vocabularyOf: (lexicon: NameLexicon) => Vocabulary = vocabularyBy(
  (lexicon): Entry[] => [
    ...entriesOf(lexicon.honorifics, {
      family: WITH_FAMILY,
      given: WITH_GIVEN,
      regnal: REGNAL,
    }),
    [Object.keys(lexicon.offices), OFFICE],
    ...entriesOf(lexicon.qualifiers, {
      rank: QUALIFIER,
      field: QUALIFIER,
      country: QUALIFIER,
      place: QUALIFIER | PLACE,
    }),
    [Object.keys(lexicon.domains), DOMAIN],
    ...entriesOf(lexicon.titleNames, { family: AS_FAMILY, given: AS_GIVEN }),
    ...entriesOf(lexicon.suffixes, {
      generation: GENERATION,
      degree: DEGREE,
      honour: DEGREE,
      calling: DEGREE,
    }),
    ...entriesOf(lexicon.particles, { opens: OPENS, binds: BINDS, links: LINKS }),
    ...entriesOf(lexicon.familyFirst, { zh: FIRST, ko: FIRST, vi: VIETNAMESE }),
    [givenNamesOf(lexicon.givenNames), GIVEN],
  ],
);
