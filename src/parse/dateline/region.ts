import { lookUp } from "../../lexicon/lexicon.js";
import { findName, opensName } from "../../lexicon/names.js";
import type { Pattern, Scanner } from "../../text/scanner.js";
import { isCapital, readRun, type Word } from "./run.js";
import type { DatelineLexicon } from "./words.js";

// CAIRO, Egypt      KANSAS CITY, Mo.      Moscow (USSR)      UST-LUGA /Leningrad Region/
//      └comma            └comma                 └enclosed             └enclosed
const COMMA: Pattern = /\s?[,،]\s{0,2}/uy;
const ENCLOSED: Pattern<"inside"> = /\s?[(/[]\s?(?<inside>[\p{L} .'-]{2,40}?)\s?[)/\]]/uy;
const DIVISION =
  /\s(?:area|border|county|district|oblast|prefecture|province|region|state|territory)$/iu;
// Yunnan.      but not Ont.
const WHOLE_WORD = /^\p{L}{5,}\.$/u;
// Lima, on May 5: Ontario is printed ON or Ont.
const SMALL_WORD = /^\p{Ll}{1,2}$/u;
const BOUNDARY = /^\s{0,3}(?:[-,(/[:—–―_|.]|\d{4}-|$)/u;
const CARDINAL =
  /^(?:central|eastern|near|north|northeast|northeastern|northern|northwest|northwestern|off|south|southeast|southeastern|southern|southwest|southwestern|the|western)$/u;

/** A part of a country, or a country, that a place lies in. */
export interface Region {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly regionCode?: string;
  readonly countryCode?: string;
  readonly isCountry: boolean;
  readonly isKnown: boolean;
  /** Whether it is written out. */
  readonly isWhole: boolean;
  /** The codes of the part and of the country that have this name: `Georgia`. */
  readonly isEither?: readonly [regionCode: string, countryCode: string];
}

/** What is known of the place that a region is looked for behind. */
interface Setting {
  readonly isCapital: boolean;
  /** The country that it is known to lie in. */
  readonly country: string | undefined;
  /** Whether the region may be one that no table has. */
  readonly mayBeUnknown: boolean;
}

/** The most words in the name of a region: `Democratic Republic of the Congo`. */
const LONGEST = 5;

/** Says what a name is of, if it is the name of a region or a country. */
function knownRegion(
  { text, start, end }: { text: string; start: number; end: number },
  { regions, countries }: DatelineLexicon,
): Region | undefined {
  const region = findName(regions, text);
  const country = findName(countries, text);
  if (!region && !country) return undefined;
  const isWhole = !region || region.name === region.first;
  const place = { text, start, end, isCountry: !region, isKnown: true, isWhole };
  if (region && country) return { ...place, isEither: [region.key, country.key] };
  if (region) return { ...place, regionCode: region.key, countryCode: region.key.slice(0, 2) };
  return country && { ...place, countryCode: country.key };
}

/** Reads the region that follows a place, or the country. */
export function readRegion(
  scanner: Scanner,
  place: Setting,
  lexicon: DatelineLexicon,
): Region | undefined {
  return readEnclosed(scanner, lexicon) ?? readAfterComma(scanner, place, lexicon);
}

function readEnclosed(scanner: Scanner, lexicon: DatelineLexicon): Region | undefined {
  return scanner.read(ENCLOSED, ({ inside }, span) => {
    const start = span.start + scanner.text.slice(span.start, span.end).indexOf(inside);
    const place = { text: inside, start, end: start + inside.length };
    const known = knownRegion(place, lexicon);
    return known ?? (DIVISION.test(inside) ? { ...place, ...UNCODED, isKnown: true } : undefined);
  });
}

function readAfterComma(
  scanner: Scanner,
  place: Setting,
  lexicon: DatelineLexicon,
): Region | undefined {
  const start = scanner.position;
  const region = scanner.skip(COMMA) ? readNamed(scanner, place, lexicon) : undefined;
  if (region) scanner.position = region.end;
  else scanner.position = start;
  return region;
}

function readNamed(scanner: Scanner, place: Setting, lexicon: DatelineLexicon): Region | undefined {
  const run = readRun(scanner.text, scanner.position, LONGEST, lexicon);
  const known = longestKnown(scanner.text, run, lexicon);
  if (known) return isElsewhere(known, place, lexicon) ? undefined : known;
  if (lookUp(lexicon.months, run[0]?.word ?? "")) return undefined;
  return unknown(scanner.text, run, place);
}

/** The longest name at the start of a run that is a region's: `Ill.` in `Ill. The mayor`. */
export function longestKnown(
  text: string,
  run: readonly Word[],
  lexicon: DatelineLexicon,
): Region | undefined {
  const [first] = run;
  if (!first || SMALL_WORD.test(first.word) || !opensRegion(first.word, lexicon)) return undefined;
  const { start } = first;
  for (const { end } of [...run].reverse()) {
    const known = knownRegion({ text: text.slice(start, end), start, end }, lexicon);
    if (known) return withoutStop(known);
  }
  return undefined;
}

/** LONDON, NEW YORK and PARIS are three cities, though New York is a state as well. */
function isElsewhere(
  { text, countryCode }: Region,
  { isCapital: isPlaceCapital, country }: Setting,
  { cities }: DatelineLexicon,
): boolean {
  const isOther = country !== undefined && countryCode !== undefined && country !== countryCode;
  return isOther && isPlaceCapital && isCapital(text) && findName(cities, text) !== undefined;
}

function opensRegion(word: string, { regions, countries }: DatelineLexicon): boolean {
  return opensName(regions, word) || opensName(countries, word);
}

/** `Ill.` keeps its point, `Egypt.` does not: there it ends the line. */
function withoutStop(region: Region): Region {
  return region.isWhole && region.text.indexOf(".") === region.text.length - 1
    ? { ...region, text: region.text.slice(0, -1), end: region.end - 1 }
    : region;
}

/** A name that no table has: `Yunnan`, `western Bohemia`; in capitals it is another place. */
function unknown(text: string, run: readonly Word[], place: Setting): Region | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const { start } = first;
  const end = WHOLE_WORD.test(last.word) ? last.end - 1 : last.end;
  if (!BOUNDARY.test(text.slice(end, end + 8))) return undefined;
  const isName = run.every(
    ({ word }, at) =>
      /^[\p{Lu}\p{Lo}]/u.test(word) ||
      SMALL.test(word) ||
      (at === 0 ? CARDINAL.test(word) : DIVISION.test(` ${word}`)),
  );
  if (
    !isName ||
    !place.mayBeUnknown ||
    (place.isCapital && run.every(({ word }) => isCapital(word) || SMALL.test(word)))
  )
    return undefined;
  return { text: text.slice(start, end), start, end, ...UNCODED, isKnown: false };
}

/** A part of a country that no table has. */
const UNCODED = { isCountry: false, isWhole: true };

const SMALL = /^(?:al|da|de|del|der|des|di|do|du|el|la|las|le|los|of|the|upon|van)$/u;
