import type { Pattern } from "../../text/scanner.js";
import { enclosedAgencies } from "./agency.js";
import { readDate } from "./date.js";
import { lettersOf } from "./letters.js";
import type { Opening, Phrase } from "./opening.js";
import { readPlaces } from "./place.js";

// (Reuters)   [Rompres]   /PRNewswire/   (Aug. 13)   (NEW YORK)   (Marketwire - Dec. 23, 2010)   (AP, Aug. 13)   ( )
const BRACKETS: Pattern<"inside"> =
  /[([](?<inside>[^()[\]]{0,90})[)\]](?:\(https?:[^()\s]{1,200}\))?/uy;
const SLASHES: Pattern<"inside"> = /\/(?<inside>[^/\n]{2,90}(?:\/[^/\s]{1,20})?)\//uy;
const BEFORE_DATE = /(?:\s[-–—]|,)\s/u;
const STOP = /^\.?$/u;

/** Reads what stands between brackets or slashes, and tells whether it is part of a dateline. */
export function readEnclosure(opening: Opening): boolean {
  const { text, position } = opening;
  const pattern = text.charAt(position) === "/" ? SLASHES : BRACKETS;
  const inside = opening.read(pattern, (groups) => groups.inside);
  if (inside === undefined) return false;
  const after = opening.position;
  const words = inside.trim();
  const start = text.indexOf(words, position + 1);
  const isRead = words === "" || readInside(opening, opening.phrase(start, start + words.length));
  opening.position = after;
  return isRead;
}

function readInside(opening: Opening, inside: Phrase): boolean {
  const { text, start, end } = inside;
  if (readWholeDate(opening, start, end)) return true;
  if (isPlace(opening, inside)) {
    opening.position = start;
    opening.places = readPlaces(opening);
    return true;
  }
  const [known] = opening.agencies;
  if (known) return !known.isEnclosed;
  const parted = BEFORE_DATE.exec(text);
  const isDated = parted && readWholeDate(opening, start + parted.index + parted[0].length, end);
  const names = isDated ? opening.phrase(start, start + parted.index) : inside;
  opening.agencies = enclosedAgencies(opening, names);
  return opening.agencies.length > 0;
}

function readWholeDate(opening: Opening, start: number, end: number): boolean {
  if (opening.isDated) return false;
  opening.position = start;
  if (readDate(opening) && STOP.test(opening.text.slice(opening.position, end))) return true;
  opening.date = undefined;
  opening.isDated = false;
  return false;
}

/** (NEW YORK) — and October 9, 2014 (JUBA) –, where no place stands outside the brackets. */
function isPlace({ places, date }: Opening, { text, meaning: { city, agency } }: Phrase): boolean {
  const isTown =
    date?.year !== undefined && !agency && lettersOf(text) === "capital" && !text.includes(" ");
  return places.length === 0 && (city !== undefined || isTown);
}
