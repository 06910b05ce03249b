/*
 * The entry point `newsdesk/gazetteer`: the cities of the world. Nothing else brings them.
 */

export type { City, Whereabouts } from "./gazetteer/city.js";
export type { Gazetteer } from "./gazetteer/gazetteer.js";
export { type CityGazetteer, worldCities } from "./gazetteer/world-cities.js";
