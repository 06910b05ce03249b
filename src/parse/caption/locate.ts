import { findName } from "../../lexicon/names.js";
import type { Place } from "../../model/place.js";
import type { Span } from "../../model/span.js";
import type { CaptionLexicon } from "./lexicon.js";

// OSLO, NORWAY - MAY 04:
// └── place ──┘
const LEAD = /^(?<place>\p{Upper}[^:–—-]{1,80}?)\s[-–—]{1,2}\s[^:]{1,40}:$/u;

/** Tells the region and the country of a place, where they are named or known for sure. */
export function locate(
  name: string,
  behind: readonly string[],
  lexicon: CaptionLexicon,
): Pick<Place, "region" | "country" | "countryCode" | "regionCode"> {
  const [first, second] = behind;
  if (first === undefined) {
    const known = findName(lexicon.countries, name) ?? findName(lexicon.cities, name);
    return known?.isSure ? { countryCode: known.key } : {};
  }

  const region = findName(lexicon.regions, first)?.key;
  const country = findName(lexicon.countries, second ?? first)?.key;
  const isRegion =
    region !== undefined &&
    (second !== undefined || country === undefined || holdsCity(region, name, lexicon));
  if (!isRegion && country === undefined) return withinCity(first, lexicon);
  if (!isRegion) return { country: first, countryCode: country };
  return {
    region: first,
    regionCode: region,
    countryCode: region.slice(0, 2),
    ...(second !== undefined && { country: second }),
  };
}

/** `Atlanta, Georgia`: a country is called so too. */
function holdsCity(region: string, name: string, { cities }: CaptionLexicon): boolean {
  return region.startsWith(`${findName(cities, name)?.key}-`);
}

/** What a city tells of a part of it: `Northside, Dublin`. */
function withinCity(
  name: string,
  { cities }: CaptionLexicon,
): Pick<Place, "region" | "countryCode"> {
  const city = findName(cities, name);
  return { region: name, ...(city?.isSure && { countryCode: city.key }) };
}

/** The place of a wire's lead: `OSLO, NORWAY - MAY 04:`. */
export function placeOfLead(text: string, lead: Span, lexicon: CaptionLexicon): Place | undefined {
  const written = LEAD.exec(text.slice(lead.start, lead.end))?.groups?.place;
  if (!written) return undefined;
  const [name = written, ...regions] = written.split(", ");
  const span = { start: lead.start, end: lead.start + written.length };
  return { name, text: written, span, ...locate(name, regions, lexicon) };
}
