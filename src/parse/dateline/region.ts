import type { Pattern } from "../../text/scanner.js";
import type { Opening, Phrase, Word } from "./opening.js";
import type { City } from "./vocabulary.js";

// CAIRO, Egypt      Moscow (USSR)      UST-LUGA /Leningrad Region/      Bhopal (Madhya Pradesh) [India]
//      └comma             └inside               └inside                         └inside         └further
const COMMA: Pattern = /\s?[,،]\s{0,2}/uy;
const ENCLOSED: Pattern<"inside"> =
  /(?:\s?[([]|\s\/)\s?(?<inside>\p{Alpha}[^()[\]/\n]{1,50}?)\.?\s?[)\]/]/uy;
const FURTHER = /^\s\[\p{Upper}/u;
// western Bohemia      Zaire-Zambia border
// └quarter                          └division
const QUARTER = /(?:ern|east|west|north|south|near|off|central)$/u;
const DIVISION =
  /\b(?:area|border|county|district|oblast|prefecture|province|region|state|territory)$/iu;
// Lima, on May 5: Ontario is printed ON or Ont.
const SMALL_WORD = /^\p{Lower}{1,2}$/u;

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
  if (!opening.skip(COMMA)) return enclosedRegion(opening);
  const run = opening.run(LONGEST);
  const [first] = run;
  const known = first && knownRegion(opening, first);
  let region = known;
  if (known && isPlaceCapital && first.letters === "capital" && isElsewhere(known, city))
    region = undefined;
  if (!known && isFirst) region = unknownRegion(opening, run, isPlaceCapital);
  opening.position = region?.end ?? start;
  return region;
}

/** A region between brackets, but no agency: `(PA)`; one that no table has where the country follows. */
function enclosedRegion(opening: Opening): Phrase | undefined {
  const { text } = opening;
  return opening.read(ENCLOSED, ({ inside }, { start, end }) => {
    const first = text.indexOf(inside, start);
    const region = opening.phrase(first, first + inside.length);
    if (region.meaning.agency) return undefined;
    return isRegion(region) || FURTHER.test(text.slice(end, end + 3)) ? region : undefined;
  });
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
  const end = opening.afterPoint(name);
  if (!isShort || end === name.end) return name;
  return { ...name, end, text: opening.text.slice(name.start, end) };
}

/** LONDON, NEW YORK and PARIS are three cities, though New York is a state as well. */
function isElsewhere({ meaning }: Phrase, city: City | undefined): boolean {
  const land = meaning.country ?? meaning.part;
  return meaning.city !== undefined && city !== undefined && !land?.startsWith(city.country);
}

/** A name that no table has: `Yunnan`, `western Bohemia`; in capitals it is another place. */
function unknownRegion(
  opening: Opening,
  run: readonly Word[],
  isPlaceCapital: boolean,
): Phrase | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length === LONGEST) return undefined;
  const { month, weekday, city, agency } = first.meaning;
  const isName = run.every(
    ({ text, letters }, at) => letters !== "small" || (at === 0 ? QUARTER : DIVISION).test(text),
  );
  // Ada Reyes, Harbour News May 5
  const goesOn = opening.text.charAt(last.end) !== "." && opening.wordBeside(last);
  const isMixed = run.some(
    ({ letters }) => letters === "title" || (letters === "capital" && !isPlaceCapital),
  );
  if ((month ?? weekday) !== undefined || city || agency || !isName || !isMixed || goesOn)
    return undefined;
  return withPoint(opening, opening.phrase(first.start, last.end), last.text.length < WHOLE);
}
