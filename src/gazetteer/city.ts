import type { Geo, Place } from "../model/place.js";

/**
 * A city or town that a gazetteer knows.
 *
 * @category Lexicons
 */
export interface City extends Pick<Place, "timeZone" | "regionCode" | "identifiers"> {
  /** Its usual name: `Kyiv`. */
  readonly name: string;
  /** The code of its country (ISO 3166-1 alpha-2). */
  readonly countryCode: string;
  /** What the part of the country is called whose code it has: `Bavaria`. */
  readonly region?: string;
  /** How many live there, to two digits. */
  readonly population: number;
  /** Where it lies, to a hundredth of a degree. */
  readonly geo: Geo;
}

/**
 * Where a city is known to lie.
 *
 * @category Lexicons
 */
export interface Whereabouts extends Pick<Place, "countryCode" | "regionCode"> {}
