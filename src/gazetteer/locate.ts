import type { Place } from "../model/place.js";
import type { City, Whereabouts } from "./city.js";

/** The sorts of places that are cities; what was read of most says none. */
const SORTS: readonly Place["kind"][] = [undefined, "city", "town"];

/** A place with what is known of the city that it must be; the place itself where it may be none, or several. */
export function located<Read extends Place>(
  place: Read,
  find: (name: string, within: Whereabouts) => readonly City[],
): Read {
  const { name, kind, region, regionCode } = place;
  const [known, ...others] = SORTS.includes(kind) ? find(name, place) : [];
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
