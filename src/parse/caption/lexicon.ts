import { germanCallings } from "../../lexicon/de/callings.js";
import { months as germanMonths } from "../../lexicon/de/months.js";
import { weekdays as germanWeekdays } from "../../lexicon/de/weekdays.js";
import { areas } from "../../lexicon/en/areas.js";
import { callings } from "../../lexicon/en/callings.js";
import { cities } from "../../lexicon/en/cities.js";
import { countries } from "../../lexicon/en/countries.js";
import { pictureVerbs } from "../../lexicon/en/picture-verbs.js";
import { positions } from "../../lexicon/en/positions.js";
import { regions } from "../../lexicon/en/regions.js";
import { venueWords } from "../../lexicon/en/venue-words.js";
import { months as spanishMonths } from "../../lexicon/es/months.js";
import { months as frenchMonths } from "../../lexicon/fr/months.js";
import { months as italianMonths } from "../../lexicon/it/months.js";
import type { NameTable } from "../../lexicon/names.js";
import { months as portugueseMonths } from "../../lexicon/pt/months.js";
import { joined, writtenOut } from "../../lexicon/words.js";
import { type CreditLexicon, creditLexicon } from "../credit/lexicon.js";
import { type DateLexicon, englishDates } from "../date/words.js";
import { type NameLexicon, nameLexicon } from "../name/lexicon.js";

/**
 * The words that captions are read by.
 *
 * @category Lexicons
 */
export interface CaptionLexicon extends CreditLexicon, NameLexicon {
  /** Areas that are no city, region or country. */
  readonly areas: Readonly<Record<string, true>>;
  /** What people are called beside their offices. */
  readonly callings: Readonly<Record<string, true>>;
  /** Cities, by the code of their country. */
  readonly cities: NameTable;
  /** Countries, by their code. */
  readonly countries: NameTable;
  /** The words that dates are read by. */
  readonly dates: DateLexicon;
  /** What people are seen to do. */
  readonly pictureVerbs: Readonly<Record<string, true>>;
  /** Words that say where in a picture somebody is. */
  readonly positions: Readonly<Record<string, "place" | "with">>;
  /** Parts of countries, by their code. */
  readonly regions: NameTable;
  /** Nouns that tell the name of a place, a happening or a body from the name of a person. */
  readonly venueWords: Readonly<Record<string, "venue" | "event" | "body" | "town">>;
}

/**
 * The words that captions are read by unless others are given: markers of many languages, English words.
 *
 * @category Lexicons
 */
export const captionLexicon: CaptionLexicon = {
  ...creditLexicon,
  ...nameLexicon,
  areas,
  callings: joined(germanCallings, callings),
  cities,
  countries,
  dates: {
    ...englishDates,
    months: joined(germanMonths, englishDates.months),
    // short ones mean other things: `3 out of 4`, `2 set`
    trailingMonths: joined(
      ...[portugueseMonths, italianMonths, spanishMonths, frenchMonths].map(writtenOut),
    ),
    weekdays: joined(germanWeekdays, englishDates.weekdays),
  },
  pictureVerbs,
  positions,
  regions,
  venueWords,
};
