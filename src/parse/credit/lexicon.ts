import { germanCreditMarkers } from "../../lexicon/de/credit-markers.js";
import { creditMarkers } from "../../lexicon/en/credit-markers.js";
import { creditNotes } from "../../lexicon/en/credit-notes.js";
import { houseWords } from "../../lexicon/en/house-words.js";
import { photoAgencies } from "../../lexicon/en/photo-agencies.js";
import { stockSites } from "../../lexicon/en/stock-sites.js";
import { otherCreditMarkers } from "../../lexicon/mul/credit-markers.js";
import { joined } from "../../lexicon/words.js";
import type { Credit } from "../../model/credit.js";

/**
 * The words that credits are read by.
 *
 * @category Lexicons
 */
export interface CreditLexicon {
  /** Words that open a credit → what they say was made. */
  readonly creditMarkers: Readonly<
    Record<string, NonNullable<Credit["medium"]> | "courtesy" | "any">
  >;
  /** Words beside the names → how the picture came to be shown; `aside` when they tell nothing. */
  readonly creditNotes: Readonly<Record<string, NonNullable<Credit["kind"]> | "aside">>;
  /** Words that only the name of a house holds. */
  readonly houseWords: Readonly<Record<string, true>>;
  /** Agencies and other houses → the usual spelling. */
  readonly photoAgencies: Readonly<Record<string, string>>;
  /** Houses that lend pictures kept in stock. */
  readonly stockSites: Readonly<Record<string, true>>;
}

/**
 * The words that credits are read by unless others are given: markers of many languages, English words.
 *
 * @category Lexicons
 */
export const creditLexicon: CreditLexicon = {
  creditMarkers: joined(otherCreditMarkers, germanCreditMarkers, creditMarkers),
  creditNotes,
  houseWords,
  photoAgencies,
  stockSites,
};
