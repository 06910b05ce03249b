import { plain } from "../../lexicon/names.js";
import type { Place } from "../../model/place.js";
import type { Phrase } from "./opening.js";
import type { City, Meaning } from "./vocabulary.js";

const ACCENTED = /[À-ɏ]/u;

/** How long the code of a country is. */
const CODE = 2;

/** Says where a place lies, by the names behind it and by its own. */
export function locate(
  place: Place,
  { city, country, part }: Meaning,
  regions: readonly Phrase[],
): void {
  for (const region of regions) placeIn(place, region, city);
  if (city && (place.countryCode ?? city.country) === city.country) {
    place.name = spelled(place.name, city.name);
    place.kind = "city";
    if (city.isSure && regions.length === 0) place.countryCode = city.country;
    return;
  }
  if (regions.length === 0 && country !== undefined && part === undefined) {
    place.kind = "country";
    place.countryCode = country;
  } else if (regions.length === 0 && part !== undefined && country === undefined) {
    place.kind = "state";
    place.countryCode = part.slice(0, CODE);
    place.regionCode = part;
  }
}

/** The usual spelling of a city, with the accents that are printed: `Bogotá`, though wires leave them off. */
function spelled(printed: string, usual: string): string {
  return ACCENTED.test(printed) && plain(printed) === plain(usual) ? printed : usual;
}

/** Tbilisi lies in the country of Georgia, Atlanta in the state. */
function placeIn(
  place: Place,
  { text, meaning: { country, part } }: Phrase,
  city: City | undefined,
) {
  if (country !== undefined && (part === undefined || city?.country === country)) {
    place.country ??= text;
    place.countryCode ??= country;
    return;
  }
  place.region ??= text;
  if (part !== undefined && (country === undefined || (city && part.startsWith(city.country)))) {
    place.regionCode ??= part;
    place.countryCode ??= part.slice(0, CODE);
  }
}
