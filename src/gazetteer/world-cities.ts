import { citiesNamed } from "./cities.js";
import type { Gazetteer, GazetteerPlace, Whereabouts } from "./gazetteer.js";

/** How many times as many people make a city the one that is meant. */
const FAR_LARGER = 10;

/**
 * The cities of the world with 100,000 inhabitants or more, the capitals, and the smaller towns
 * that share their names: about 4,800, from GeoNames (https://www.geonames.org, CC BY 4.0).
 *
 * A name means the only city that has it, or the one with ten times as many inhabitants as the next.
 * One that is more often a word or a person's name, as Reading or Irving, means a city only where
 * its country is told. Numbers of inhabitants are told to two digits, and points to a hundredth of a
 * degree.
 *
 * @example
 * ```ts
 * import { worldCities } from "newsdesk/gazetteer";
 *
 * worldCities.find("PARIS").map(({ countryCode }) => countryCode); // => ["FR"]
 * worldCities.find("Birmingham").map(({ countryCode }) => countryCode); // => ["GB", "US"]
 * worldCities.find("Birmingham", { regionCode: "US-AL" }).length; // => 1
 * worldCities.find("Atlantis"); // => []
 * ```
 *
 * @category Lexicons
 */
export const worldCities: Gazetteer = {
  find(name, within = {}) {
    const cities = citiesNamed(name).filter(({ place }) => liesIn(place, within));
    const [first, second] = cities;
    const isPlaced = within.countryCode !== undefined || within.regionCode !== undefined;
    if (!first || (first.isDoubtful && !isPlaced)) return [];
    const isMeant = !second || first.place.population >= FAR_LARGER * second.place.population;
    return (isMeant ? [first] : cities).map(({ place }) => place);
  },
};

function liesIn(place: GazetteerPlace, { countryCode, regionCode }: Whereabouts): boolean {
  return (
    (countryCode === undefined || countryCode === place.countryCode) &&
    (regionCode === undefined || regionCode === place.regionCode)
  );
}
