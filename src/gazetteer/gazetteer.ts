import type { Place } from "../model/place.js";

/**
 * What knows where places lie: `worldCities` of `newsdesk/gazetteer`, or any object that can locate.
 *
 * @category Lexicons
 */
export interface Gazetteer {
  /**
   * Adds to a place what is known of it: its codes, where it lies, its time zone.
   *
   * @param place - The place as it was read.
   * @returns The fuller place; the very same one where it is unknown, or may be several.
   */
  locate<Read extends Place>(place: Read): Read;
}
