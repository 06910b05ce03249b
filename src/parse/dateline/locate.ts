import type { Place } from "../../model/place.js";
import type { Phrase } from "./opening.js";
import type { City, Meaning } from "./vocabulary.js";

/** How long the code of a country is. */
const CODE = 2;

/** Says where a place lies, by the names behind it and by its own, and whether it is a city that is known. */
export function locate(
  place: Place,
  { city, country, part }: Meaning,
  regions: readonly Phrase[],
): boolean {
  for (const region of regions) placeIn(place, region, city);
  if (city && (place.countryCode ?? city.country) === city.country) {
    place.name = city.name;
    place.kind = "city";
    if (city.isSure && regions.length === 0) place.countryCode = city.country;
    return true;
  }
  if (regions.length === 0 && country !== undefined && part === undefined) {
    place.kind = "country";
    place.countryCode = country;
  } else if (regions.length === 0 && part !== undefined && country === undefined) {
    place.kind = "state";
    place.countryCode = part.slice(0, CODE);
    place.regionCode = part;
  }
  return false;
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
