import type { Pattern } from "../../text/scanner.js";
import { readBareAgency } from "./agency.js";
import { readDate } from "./date.js";
import type { Separator } from "./draft.js";
import { readEnclosure } from "./enclosure.js";
import type { Opening } from "./opening.js";
import { readPlaces } from "./place.js";
import { readSeparator } from "./separator.js";

// The parts of a dateline, in any order, and what may stand between two of them.
//
// SAITAMA, Japan, Dec. 9 Kyodo -      MOSCOW, May 26. /TASS/.      (ANSA) - ROME, JUL 11 -
// └places──────┘  └date┘ └agency      └place  └date┘ └enclosure    └enclosure └place └date
// Genève, le 9 juin      Berlin, den 9. Mai
//       └joint                 └joint
const JOINT: Pattern = /\s?\.?[,،]?\s{0,3}(?:(?:le|den)\s(?=\d))?/uy;
// EINSTEIN was right      AYDIN Nov 23      omaha, april 7
//         ^
const SMALL: Pattern = /\s\p{Lower}/uy;
// SPRINGFIELD, Ill. Farmers      LIMA (AP) “The harbour
//                   ^                      ^
const STORY: Pattern = /(?=\s{0,2}["“‘«]?\p{Alpha})/uy;

const OPENERS = "([/";

/** What no further part of a dateline comes after. */
const FINAL: readonly Separator[] = ["colon", "line"];
/** What a place that comes last must be parted from the story by. */
const PARTING: readonly Separator[] = ["dash", "colon", "bar", "slash"];
/** What does not part a dateline from its story where a dash or a bar already did. */
const OPEN: readonly Separator[] = ["none", "point"];

/** Reads what parts a dateline from its story, and tells whether it may end there. */
export function readEnd(opening: Opening, isLastPlace: boolean): boolean {
  const { text, position, isParted } = opening;
  const separator = readSeparator(opening);
  opening.separator = separator;
  if (isLastPlace) return PARTING.includes(separator);
  if (separator === "none" && !opening.skip(STORY)) return false;
  // LIMA -- (AP) The harbour
  return !isParted || !OPEN.includes(separator) || text.charAt(position - 1) === ")";
}

/** Goes on to the next part of a dateline, if there may be one. */
export function goOn(opening: Opening, end: number): boolean {
  const { separator } = opening;
  if (FINAL.includes(separator)) return false;
  if (separator === "none") {
    opening.position = end;
    if (opening.skip(SMALL)) return false;
  }
  opening.isParted ||= separator === "dash" || separator === "bar";
  opening.skip(JOINT);
  return true;
}

/** Reads the next part of a dateline, and tells whether it was there. */
export function readPart(opening: Opening): boolean {
  const { text, position, places, agencies, isParted } = opening;
  if (OPENERS.includes(text.charAt(position))) return readEnclosure(opening);
  if (readDate(opening)) return true;

  const first = opening.wordAt();
  if (!first || (places.length > 0 && agencies.length > 0)) return false;
  // Lima has ordered      EINSTEIN was right
  const isName = first.letters === "title" || first.letters === "capital";
  if (isName && opening.wordBeside(first)?.letters === "small") return false;
  const agency = agencies.length > 0 ? undefined : readBareAgency(opening, first);
  if (agency && mayStandBare(opening)) {
    opening.agencies = [agency];
    return true;
  }
  opening.position = position;
  const isFeed = isParted && agencies.some(({ isEnclosed }) => !isEnclosed);
  if (places.length > 0 || isFeed) return false;
  opening.places = readPlaces(opening);
  return opening.places.length > 0;
}

/** CANA, Lebanon is a place, though CANA is an agency; and `Ada Reyes, Reuters` is a byline. */
function mayStandBare({ text, position, places, isDated }: Opening): boolean {
  const [place] = places;
  if (isDated) return true;
  return place ? place.isCapital || place.isKnown : text.charAt(position) !== ",";
}
