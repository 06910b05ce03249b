import type { Place } from "../../model/place.js";
import type { Phrase } from "./opening.js";
import { CODE, landOf, type Meaning } from "./vocabulary.js";

/** Says where a place lies, by the names behind it and by its own. */
export function locate(place: Place, meaning: Meaning, regions: readonly Phrase[]): void {
  const { city } = meaning;
  for (const { text, meaning } of regions) {
    const land = landOf(meaning, city);
    if (land?.length === CODE) place.country ??= text;
    else place.region ??= text;
    code(place, land);
  }
  if (city && (place.countryCode ?? city.country) === city.country) {
    place.name = city.usual ?? place.name;
    place.kind = "city";
    if (city.isSure && regions.length === 0) code(place, city.country);
  } else if (regions.length === 0 && !meaning.isShort) {
    const land = landOf(meaning);
    if (land) place.kind = land.length === CODE ? "country" : "state";
    code(place, land);
  }
}

/** Adds the codes of a land, where they are not told yet. */
function code(place: Place, land: string | undefined): void {
  if (!land) return;
  if (land.length > CODE) place.regionCode ??= land;
  place.countryCode ??= land.slice(0, CODE);
}
