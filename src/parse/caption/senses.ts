import { type NameTable, namesIn, plain } from "../../lexicon/names.js";
import { type Entry, entriesOf, type Vocabulary, vocabularyBy } from "../../lexicon/vocabulary.js";
import { triggersOf } from "../date/triggers.js";
import { givenNamesOf } from "../name/given.js";
import type { CaptionLexicon } from "./lexicon.js";

/** An office, a post, a calling: the name follows. */
export const CALLING: number = 1 << 0;
/** A word of address or rank. */
export const HONORIFIC: number = 1 << 1;
/** A word that narrows an office. */
export const QUALIFIER: number = 1 << 2;
/** A people: `Norwegian`. */
export const PEOPLE: number = 1 << 3;
/** What an office is over. */
export const DOMAIN: number = 1 << 4;
/** A given name. */
export const GIVEN: number = 1 << 5;
/** A family name that stands first. */
export const FAMILY: number = 1 << 6;
/** A small word inside a name. */
export const PARTICLE: number = 1 << 7;
/** A noun for a building or ground. */
export const VENUE: number = 1 << 8;
/** A noun that ends the names of towns, and of grounds. */
export const TOWN: number = 1 << 9;
/** A noun for what happens. */
export const EVENT: number = 1 << 10;
/** A noun for a body, or a house that pictures are credited to. */
export const BODY: number = 1 << 11;
/** A word that says where in a picture somebody is. */
export const POSITION: number = 1 << 12;
/** A word that goes with a position. */
export const WITH_POSITION: number = 1 << 13;
/** A month or a day of the week. */
export const CALENDAR: number = 1 << 14;
/** What a person is seen to do. */
export const VERB: number = 1 << 15;
/** The name of a country, or of a part of one. */
export const REGION: number = 1 << 16;
/** The name of a city, a region, a country or an area. */
export const PLACE: number = 1 << 19;

/** A word that names of places begin with, those of more words: `New`. */
export const OPENS_PLACE: number = 1 << 21;

/** A word that a date is found by: a month, `last`, `ago`. */
export const DATED: number = 1 << 17;

/** A word that a marker ends with or consists of: `by`, `courtesy`. */
export const CLUE: number = 1 << 18;

/** A word that says that the picture is an old one, alone or with the next: `FILE`, `file photo`. */
export const FILED: number = 1 << 20;

/** What stands in the name of a building, a happening or a body. */
export const THING: number = VENUE | TOWN | EVENT | BODY;

const CLUES = "by of via from von de di aus courtesy source copyright fot".split(" ");
const FILES = "file archivbild archivfoto".split(" ");

/** What each word of a lexicon can be. */
export const vocabularyOf: (lexicon: CaptionLexicon) => Vocabulary = vocabularyBy(
  (lexicon): Entry[] => {
    const cities = placesOf(lexicon.cities);
    const regions = [...placesOf(lexicon.countries), ...placesOf(lexicon.regions)];
    const areas = Object.keys(lexicon.areas);
    return [
      [Object.keys(lexicon.offices), CALLING],
      [Object.keys(lexicon.callings), CALLING],
      [Object.keys(lexicon.honorifics), HONORIFIC],
      ...entriesOf(lexicon.qualifiers, {
        rank: QUALIFIER,
        field: QUALIFIER,
        country: QUALIFIER | PEOPLE,
        place: QUALIFIER,
      }),
      [Object.keys(lexicon.domains), DOMAIN],
      [givenNamesOf(lexicon.givenNames), GIVEN],
      [Object.keys(lexicon.familyFirst), FAMILY],
      ...entriesOf(lexicon.particles, { opens: PARTICLE, binds: PARTICLE, links: 0 }),
      ...entriesOf(lexicon.venueWords, { venue: VENUE, town: TOWN, event: EVENT, body: BODY }),
      [Object.keys(lexicon.photoAgencies), BODY],
      ...entriesOf(lexicon.positions, { place: POSITION, with: WITH_POSITION }),
      [Object.keys(lexicon.dates.months), CALENDAR],
      [Object.keys(lexicon.dates.weekdays), CALENDAR],
      [CLUES, CLUE],
      [FILES, FILED],
      [[...triggersOf(lexicon.dates).words.keys()], DATED],
      [Object.keys(lexicon.pictureVerbs), VERB],
      [cities, PLACE],
      [regions, PLACE | REGION],
      [areas, PLACE],
      [[...cities, ...regions, ...areas].flatMap(openingOf), OPENS_PLACE],
    ];
  },
);

/** The first word of a name that has more: `New` of `New York`, `Cox` of `Cox's Bazar`. */
function openingOf(name: string): string[] {
  const end = name.search(/ |'s /u);
  return end < 0 ? [] : [name.slice(0, end)];
}

/** The names of a table, with their accents and without. */
function placesOf(table: NameTable): string[] {
  const names = namesIn(table);
  return [...names, ...names.map(plain)];
}
