/*
 * The entry point `newsdesk/gazetteer`: the cities of the world. Nothing else brings them.
 */

export type { Gazetteer, GazetteerPlace, Whereabouts } from "./gazetteer/gazetteer.js";
export { worldCities } from "./gazetteer/world-cities.js";
