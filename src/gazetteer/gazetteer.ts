import type { Geo, Place } from "../model/place.js";

/**
 * A city or town that a gazetteer knows.
 *
 * @category Lexicons
 */
export interface GazetteerPlace extends Pick<Place, "timeZone" | "regionCode" | "identifiers"> {
  /** Its usual name: `Kyiv`. */
  readonly name: string;
  /** The code of its country (ISO 3166-1 alpha-2). */
  readonly countryCode: string;
  /** What the part of the country is called whose code it has: `Bavaria`. */
  readonly region?: string;
  /** How many live there. */
  readonly population: number;
  /** Where it lies. */
  readonly geo: Geo;
}

/**
 * Where a place is known to lie.
 *
 * @category Lexicons
 */
export interface Whereabouts extends Pick<Place, "countryCode" | "regionCode"> {}

/**
 * What knows where places lie; `worldCities` of `newsdesk/gazetteer` is one, and any object that
 * can find is another.
 *
 * @category Lexicons
 */
export interface Gazetteer {
  /**
   * Finds what a name may mean: one place where it is sure which, several where it is not, the
   * likeliest first, and none where the name is unknown.
   *
   * @param name - The name, in any case.
   * @param within - The country and the part of it that the place must lie in.
   * @returns The places.
   */
  find(name: string, within?: Whereabouts): readonly GazetteerPlace[];
}
