import { givenNamesIn } from "../name/given.js";
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
/** A word that the name of a place begins with. */
export const PLACE: number = 1 << 16;

/** What stands in the name of a building, a happening or a body. */
export const THING: number = VENUE | TOWN | EVENT | BODY;

const made = new WeakMap<CaptionLexicon, ReadonlyMap<string, number>>();
const MARKS = /\p{M}/gu;
const VENUES = { venue: VENUE, town: TOWN, event: EVENT, body: BODY };

/** What each word of a lexicon can be, made once. */
export function sensesOf(lexicon: CaptionLexicon): ReadonlyMap<string, number> {
  const known = made.get(lexicon);
  if (known) return known;

  const senses = new Map<string, number>();
  const add = (words: Iterable<string>, sense: number): void => {
    for (const word of words) senses.set(word, (senses.get(word) ?? 0) | sense);
  };
  const keys = (table: object): string[] => Object.keys(table);
  const those = <Value>(table: Readonly<Record<string, Value>>, value: Value): string[] =>
    keys(table).filter((key) => table[key] === value);

  add([...keys(lexicon.offices), ...keys(lexicon.callings)], CALLING);
  add(keys(lexicon.honorifics), HONORIFIC);
  add(keys(lexicon.qualifiers), QUALIFIER);
  add(those(lexicon.qualifiers, "country"), PEOPLE);
  add(keys(lexicon.domains), DOMAIN);
  add(givenNamesIn(lexicon.givenNames), GIVEN);
  add(keys(lexicon.familyFirst), FAMILY);
  add([...those(lexicon.particles, "opens"), ...those(lexicon.particles, "binds")], PARTICLE);
  for (const [word, what] of Object.entries(lexicon.venueWords)) add([word], VENUES[what]);
  add(keys(lexicon.photoAgencies), BODY);
  add(those(lexicon.positions, "place"), POSITION);
  add(those(lexicon.positions, "with"), WITH_POSITION);
  add([...keys(lexicon.dates.months), ...keys(lexicon.dates.weekdays)], CALENDAR);
  add(keys(lexicon.pictureVerbs), VERB);
  for (const table of [lexicon.cities, lexicon.countries, lexicon.regions]) {
    for (const names of Object.values(table)) add(firstWords(names), PLACE);
  }
  add(
    keys(lexicon.areas).map((area) => area.split(" ", 1)[0] as string),
    PLACE,
  );
  made.set(lexicon, senses);
  return senses;
}

/** What a word, in lower case, can be: `U.S.` is `us`, `co-owner` an owner, `Anna-Maria` an Anna. */
export function senseOf(word: string, senses: ReadonlyMap<string, number>): number {
  const known = senses.get(word);
  if (known !== undefined) return known;
  if (word.includes(".")) return senses.get(word.replaceAll(".", "")) ?? 0;
  return word.includes("-") ? compound(word, senses) : 0;
}

function compound(word: string, senses: ReadonlyMap<string, number>): number {
  const parts = word.split("-").map((part) => senses.get(part) ?? 0);
  const called = parts.some((part) => part & (CALLING | HONORIFIC)) ? CALLING : 0;
  return called | ((parts[0] as number) & GIVEN);
}

/** The words that names begin with, with their accents and without. */
function firstWords(names: string): string[] {
  const forms = names.toLowerCase().split(/, | \(/u);
  const words = forms.map((form) => (form.split(" ", 1)[0] as string).replace(/[?).]/gu, ""));
  return [...words, ...words.map((word) => word.normalize("NFD").replace(MARKS, ""))];
}
