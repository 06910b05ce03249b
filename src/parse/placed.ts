import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Place } from "../model/place.js";

/** The sorts of places that a gazetteer knows; what was read of most says none. */
const SORTS: readonly Place["kind"][] = [undefined, "city", "town"];

/** A place with what a gazetteer knows of it, where it can be but one; else the place itself. */
export function placed<Read extends Place>(place: Read, gazetteer: Gazetteer): Read {
  const { name, kind, region, regionCode } = place;
  const [known, ...others] = SORTS.includes(kind) ? gazetteer.find(name, place) : [];
  if (!known || others.length > 0) return place;

  const { name: spelling, region: part, population, ...facts } = known;
  const isThere =
    region === undefined ||
    regionCode !== undefined ||
    (part !== undefined && region.toLowerCase().includes(part.toLowerCase()));
  if (!isThere) return place;
  const isSameName = spelling.toLowerCase() === name.toLowerCase();
  return { ...place, kind: kind ?? "city", ...facts, ...(isSameName && { name: spelling }) };
}
