import type { Place } from "../../model/place.js";
import type { Pattern } from "../../text/scanner.js";
import type { PlaceReading } from "./draft.js";
import { locate } from "./locate.js";
import { type PlaceName, placeName } from "./name.js";
import type { Opening, Phrase } from "./opening.js";
import { isRegion, readRegion } from "./region.js";
import { mend } from "./slip.js";
import { usualSpelling } from "./spelling.js";
import type { City } from "./vocabulary.js";

// SEATTLE and ST. PAUL, Minn.      NEW YORK/LONDON      DALLAS, AUSTIN & EL PASO, Texas
// └place┘└and┘└place ┘  └region    └place─┘└slash             └comma └and
const JOINT: Pattern =
  /\s?,\s?(?:and|AND|&amp;|&)\s|\s?(?:&amp;|&)\s?|\s(?:and|AND|et|y|und)\s|\/(?=\p{Upper})|\s?[,،]\s/uy;
const STRAY = /[{}]/gu;

/** The most places that one dateline names, and regions behind it. */
const MOST_PLACES = 6;
const MOST_REGIONS = 3;

/** Reads the places of a dateline, each with its region. */
export function readPlaces(opening: Opening): PlaceReading[] {
  const places: PlaceReading[] = [];
  let end = opening.position;
  while (places.length < MOST_PLACES) {
    const place = readPlace(opening, places.at(-1));
    if (!place) break;
    places.push(place);
    end = opening.position;
    if (!opening.skip(JOINT)) break;
  }
  opening.position = end;
  return places;
}

function readPlace(opening: Opening, previous: PlaceReading | undefined): PlaceReading | undefined {
  const name = placeName(opening);
  if (!name) return undefined;
  const { start, letters, isRubric } = name;
  const isCapital = letters === "capital";
  const end = endOfTwin(opening, name);
  const { text: words, meaning: asPrinted } = opening.phrase(start, end);
  const printed = words.replace(STRAY, "");
  const meaning = words === printed ? asPrinted : opening.meaningOf(printed);
  // In, Or and Me are no names of states
  const isKnown =
    !meaning.isShort && (meaning.city ?? meaning.country ?? meaning.part) !== undefined;
  if (isRubric && !isCapital && !isKnown) return undefined;
  const isAlike = previous?.isCapital === isCapital || meaning.city;
  if (previous && (!isAlike || letters === "small" || meaning.agency)) return undefined;
  if (words !== printed) mend(opening, "stray-character", start, end, printed);

  opening.position = name.region?.end ?? end;
  const regions = readRegions(opening, name, meaning.city);
  const printedPlace: Place = {
    name: letters === "title" ? printed : usualSpelling(printed),
    text: opening.text.slice(start, opening.position),
    span: opening.span(start, opening.position),
  };
  locate(printedPlace, meaning, regions);
  const place = opening.gazetteer?.locate(printedPlace) ?? printedPlace;
  return {
    place,
    isCapital,
    isRubric,
    isKnown: isKnown || place !== printedPlace,
    hasRegion: regions.some(isRegion),
  };
}

/** DALLAS/FORT WORTH is one place. */
function endOfTwin(opening: Opening, { start, end }: PlaceName): number {
  if (opening.text.charAt(end) !== "/") return end;
  opening.position = end + 1;
  const twin = placeName(opening);
  return twin && opening.phrase(start, twin.end).meaning.city ? twin.end : end;
}

function readRegions(opening: Opening, name: PlaceName, city: City | undefined): Phrase[] {
  const regions = name.region ? [name.region] : [];
  while (regions.length < MOST_REGIONS) {
    const region = readRegion(opening, name.letters === "capital", city, regions.length === 0);
    if (!region) break;
    regions.push(region);
  }
  return regions;
}
