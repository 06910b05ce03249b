import { findName, type Named } from "../../lexicon/names.js";
import type { Span } from "../../model/span.js";
import type { Pattern, Scanner } from "../../text/scanner.js";
import type { Mending, PlaceReading } from "./draft.js";
import { type PlaceName, placeName } from "./name.js";
import { type Region, readRegion } from "./region.js";
import { readRun, type Word } from "./run.js";
import { usualSpelling } from "./spelling.js";
import type { DatelineLexicon } from "./words.js";

// SEATTLE and ST. PAUL, Minn.      NEW YORK/LONDON      DALLAS, AUSTIN & EL PASO, Texas
// └place┘└and┘└place ┘  └region    └place─┘└slash             └comma └and
const JOINT: Pattern =
  /\s?,\s?(?:and|AND|&amp;|&)\s|\s?(?:&amp;|&)\s?|\s(?:and|AND|et|y|und)\s|\/(?=\p{Lu})|\s?[,،]\s/uy;
const SLASH: Pattern = /\/(?=\p{Lu})/uy;
const SMALL = /\p{Ll}/u;
const STRAY = /[{}]/gu;

/** The most places that one dateline names, words that name one, and regions behind it. */
const MOST_PLACES = 6;
const LONGEST = 7;
const MOST_REGIONS = 3;

/** Reads the places of a dateline, each with its region. */
export function readPlaces(
  scanner: Scanner,
  first: readonly Word[],
  lexicon: DatelineLexicon,
): PlaceReading[] {
  const places: PlaceReading[] = [];
  for (let end = scanner.position; places.length < MOST_PLACES; end = scanner.position) {
    const previous = places.at(-1);
    const place =
      !previous || scanner.skip(JOINT)
        ? readPlace(scanner, previous ? runAt(scanner, lexicon) : first, previous, lexicon)
        : undefined;
    if (!place) {
      scanner.position = end;
      break;
    }
    places.push(place);
  }
  return places;
}

/** The words that stand side by side, of which one or more may name a place. */
export function runAt({ text, position }: Scanner, lexicon: DatelineLexicon): Word[] {
  return readRun(text, position, LONGEST, lexicon);
}

function readPlace(
  scanner: Scanner,
  run: readonly Word[],
  previous: PlaceReading | undefined,
  lexicon: DatelineLexicon,
): PlaceReading | undefined {
  const { text } = scanner;
  const name = placeName(text, run, lexicon);
  if (!name) return undefined;
  const isSmall = SMALL.test(text.charAt(name.start));
  if (
    previous &&
    (isSmall || previous.isCapital !== name.isCapital || isAgency(text, name, lexicon))
  )
    return undefined;

  scanner.position = name.region?.end ?? name.end;
  const twin = readTwin(scanner, name, lexicon) ?? name;
  const country = findName(lexicon.cities, text.slice(twin.start, twin.end))?.key;
  const regions = name.region ? [name.region] : [];
  while (regions.length < MOST_REGIONS) {
    const region = readRegion(
      scanner,
      { ...twin, country, mayBeUnknown: regions.length === 0 },
      lexicon,
    );
    if (!region) break;
    regions.push(region);
  }
  return toPlace(scanner, twin, regions, lexicon);
}

/** DALLAS/FORT WORTH is one place. */
function readTwin(
  scanner: Scanner,
  name: PlaceName,
  lexicon: DatelineLexicon,
): PlaceName | undefined {
  const { text, position } = scanner;
  const other = scanner.skip(SLASH) ? placeName(text, runAt(scanner, lexicon), lexicon) : undefined;
  const isOne = other && findName(lexicon.cities, text.slice(name.start, other.end));
  scanner.position = isOne ? other.end : position;
  return isOne ? { ...name, end: other.end } : undefined;
}

function isAgency(text: string, { start, end }: PlaceName, { agencies }: DatelineLexicon): boolean {
  return findName(agencies, text.slice(start, end)) !== undefined;
}

function toPlace(
  { text, position: end }: Scanner,
  { start, end: nameEnd, isCapital }: PlaceName,
  regions: readonly Region[],
  lexicon: DatelineLexicon,
): PlaceReading {
  const before = text.slice(start, nameEnd);
  const printed = before.replace(STRAY, "");
  const city = findName(lexicon.cities, printed);
  const codes = codesOf(regions, city);
  const isThere = city !== undefined && [undefined, city.key].includes(codes.countryCode);
  const country = findName(lexicon.countries, printed);
  const state = findName(lexicon.regions, printed);
  return {
    name: isThere ? city.name : isCapital ? usualSpelling(printed) : printed,
    text: text.slice(start, end),
    span: { start, end },
    ...(isThere || regions.length === 0 ? kindOf(isThere, country, state) : {}),
    ...codes,
    isCapital,
    isKnown: city !== undefined || country !== undefined || state !== undefined,
    hasRegion: regions.some((region) => region.isKnown),
    mending: before === printed ? undefined : mended(before, printed, { start, end: nameEnd }),
  };
}

/** ME}LBOURNE: a character that the line picked up. */
function mended(before: string, after: string, at: Span): Mending {
  const rule = "dateline/stray-character";
  return { rule, message: `Read \`${before}\` as \`${after}\``, at, before, after };
}

/** What sort of place it is, where it is one that the lexicon knows. */
function kindOf(isCity: boolean, country: Named | undefined, state: Named | undefined) {
  if (isCity) return { kind: "city" as const };
  if (country) return { kind: "country" as const, countryCode: country.key };
  return (
    state && { kind: "state" as const, countryCode: state.key.slice(0, 2), regionCode: state.key }
  );
}

/** The region and country of a place, as printed and by code. */
function codesOf(read: readonly Region[], city: Named | undefined) {
  const regions = read.map((region) => settled(region, city));
  const part = regions.find(({ isCountry }) => !isCountry);
  const country = regions.find(({ isCountry }) => isCountry);
  const countryCode =
    country?.countryCode ??
    part?.countryCode ??
    (regions.length === 0 && city?.isSure ? city.key : undefined);
  return {
    ...(part && { region: part.text }),
    ...(country && { country: country.text }),
    ...(countryCode && { countryCode }),
    ...(part?.regionCode && { regionCode: part.regionCode }),
  };
}

/** Tbilisi lies in the country of Georgia, Atlanta in the state. */
function settled(region: Region, city: Named | undefined): Region {
  const [regionCode = "", countryCode = ""] = region.isEither ?? [];
  if (!city || ![regionCode.slice(0, 2), countryCode].includes(city.key)) return region;
  return city.key === countryCode
    ? { ...region, isCountry: true, countryCode }
    : { ...region, regionCode, countryCode: city.key };
}
