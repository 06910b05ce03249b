import type { Pattern } from "../../text/scanner.js";
import { isSignature } from "./agency.js";
import { isCapital, isParticle, isTitle } from "./letters.js";
import type { Opening, Phrase } from "./opening.js";
import type { City } from "./vocabulary.js";

// CAIRO, Egypt      Moscow (USSR)      UST-LUGA /Leningrad Region/
//      └comma             └open  └close         └open           └close
const COMMA: Pattern = /\s?[,،]\s{0,2}/uy;
const OPEN: Pattern<"mark"> = /\s?(?<mark>[([/])\s?/uy;
const CLOSE: Readonly<Record<string, Pattern>> = {
  "(": /\.?\s?\)/uy,
  "[": /\.?\s?\]/uy,
  "/": /\.?\s?\//uy,
};
// Bhopal (Madhya Pradesh) [India]
//                        └further
const FURTHER: Pattern = /(?=\s\[\p{Lu})/uy;
// western Bohemia      Zaire-Zambia border
// └quarter                          └division
const QUARTER = /(?:ern|east|west|north|south|near|off|central)$/u;
const DIVISION =
  /\b(?:area|border|county|district|oblast|prefecture|province|region|state|territory)$/iu;
// Lima, on May 5: Ontario is printed ON or Ont.
const SMALL_WORD = /^\p{Ll}{1,2}$/u;

/** The most words in the name of a region that no table has. */
const LONGEST = 5;
/** A word as long as this is whole, and the point behind it no part of it. */
const WHOLE = 5;

/** Reads the region that follows a place, or the country; the first may be one that no table has. */
export function readRegion(
  opening: Opening,
  isPlaceCapital: boolean,
  city: City | undefined,
  isFirst: boolean,
): Phrase | undefined {
  const start = opening.position;
  let region: Phrase | undefined;
  if (opening.skip(COMMA)) {
    const run = opening.run(LONGEST);
    const known = run[0] && knownRegion(opening, run[0]);
    if (!known) region = isFirst ? unknownRegion(opening, run, isPlaceCapital) : undefined;
    else if (!isPlaceCapital || !isElsewhere(known, city)) region = known;
    opening.position = region ? region.end : start;
  } else {
    const close = opening.read(OPEN, ({ mark }) => CLOSE[mark]);
    region = close && enclosedRegion(opening, close);
    if (!region) opening.position = start;
  }
  return region;
}

/** A region between brackets, but no agency: `(PA)`; one that no table has where the country follows. */
function enclosedRegion(opening: Opening, close: Pattern): Phrase | undefined {
  const start = opening.position;
  const last = opening.run(LONGEST).at(-1);
  if (!last) return undefined;
  const region = opening.phrase(start, last.end);
  opening.position = last.end;
  if (region.meaning.agency || !opening.skip(close)) return undefined;
  return isRegion(region) || opening.skip(FURTHER) ? region : undefined;
}

/** Whether a name is known for a country's, or a region's. */
export function isRegion({ text, meaning: { country, part } }: Phrase): boolean {
  return (country ?? part) !== undefined || DIVISION.test(text);
}

/** The region whose name begins with a word: `Ill.` keeps its point, `Egypt.` does not. */
export function knownRegion(opening: Opening, first: Phrase): Phrase | undefined {
  if (SMALL_WORD.test(first.text)) return undefined;
  const name = opening.longest(first, ({ country, part }) => country ?? part);
  return name && withPoint(opening, name, name.meaning.isShort || name.text.includes("."));
}

function withPoint(opening: Opening, name: Phrase, isShort: boolean | undefined): Phrase {
  const end = isShort ? opening.afterPoint(name) : name.end;
  return { ...name, end, text: opening.text.slice(name.start, end) };
}

/** LONDON, NEW YORK and PARIS are three cities, though New York is a state as well. */
function isElsewhere({ text, meaning }: Phrase, city: City | undefined): boolean {
  const land = meaning.country ?? meaning.part;
  return (
    isCapital(text) &&
    meaning.city !== undefined &&
    city !== undefined &&
    !land?.startsWith(city.country)
  );
}

/** A name that no table has: `Yunnan`, `western Bohemia`; in capitals it is another place. */
function unknownRegion(
  opening: Opening,
  run: readonly Phrase[],
  isPlaceCapital: boolean,
): Phrase | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length === LONGEST) return undefined;
  const { month, city } = first.meaning;
  const isName = run.every(
    (word) =>
      isTitle(word.text) ||
      isParticle(word.text) ||
      (word === first ? QUARTER : DIVISION).test(word.text),
  );
  // Ada Reyes, Harbour News May 5
  const goesOn = opening.text.charAt(last.end) !== "." && opening.wordBeside(last);
  const isMixed = run.some(({ text }) => isTitle(text) && !(isPlaceCapital && isCapital(text)));
  if (month !== undefined || city || isSignature(first) || !isName || !isMixed || goesOn)
    return undefined;
  return withPoint(opening, opening.phrase(first.start, last.end), last.text.length < WHOLE);
}
