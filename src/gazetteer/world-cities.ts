import { citiesNamed } from "./cities.js";
import type { City, Whereabouts } from "./city.js";
import type { Gazetteer } from "./gazetteer.js";
import { located } from "./locate.js";

/**
 * A gazetteer of cities that can be asked by name.
 *
 * @category Lexicons
 */
export interface CityGazetteer extends Gazetteer {
  /**
   * Finds what a name may mean: one city where it is sure which, several where it is not, the
   * largest first, and none where the name is unknown.
   *
   * @param name - The name, in any case.
   * @param within - The country and the part of it that the city must lie in.
   * @returns The cities.
   */
  find(name: string, within?: Whereabouts): readonly City[];
}

/** How many times as many inhabitants make a city the one that is meant. */
const FAR_LARGER = 10;

/**
 * The cities of the world with 100,000 inhabitants or more, the capitals, and smaller ones that are
 * often in the news or share their names: about 5,000, from GeoNames (https://www.geonames.org, CC BY 4.0).
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
export const worldCities: CityGazetteer = {
  find: findCities,
  locate: (place) => located(place, findCities),
};

function findCities(name: string, within: Whereabouts = {}): readonly City[] {
  const entries = citiesNamed(name).filter(({ city }) => liesIn(city, within));
  const [first, second] = entries;
  const isPlaced = within.countryCode !== undefined || within.regionCode !== undefined;
  if (!first || (first.isDoubtful && !isPlaced)) return [];
  const isMeant = !second || first.city.population >= FAR_LARGER * second.city.population;
  return (isMeant ? [first] : entries).map(({ city }) => city);
}

function liesIn(city: City, { countryCode, regionCode }: Whereabouts): boolean {
  return (
    (countryCode === undefined || countryCode === city.countryCode) &&
    (regionCode === undefined || regionCode === city.regionCode)
  );
}
