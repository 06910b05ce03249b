import { apStates } from "../lexicon/en/ap-states.js";
import { countries } from "../lexicon/en/countries.js";
import { regions } from "../lexicon/en/regions.js";
import type { StandAloneCities } from "../lexicon/en/stand-alone.js";
import { lookUp } from "../lexicon/lexicon.js";
import type { Place } from "../model/place.js";

/** How a house prints the places of its datelines. */
export interface PlaceStyle {
  /** Whether American states are shortened as AP does. */
  readonly shortStates: boolean;
  /** The cities that stand without a state or country, if any do. */
  readonly standAlone: StandAloneCities;
}

/** The countries whose parts are printed behind a city, rather than the country itself. */
const PARTED = /^(?:CA|GB|US)-/u;

/** What is printed behind a city in a dateline: its state or country, or nothing. */
export function regionBehind(place: Place, style: PlaceStyle): string | undefined {
  const { kind, regionCode = "", region, country, countryCode } = place;
  if (kind === "country" || kind === "state" || standsAlone(place, style.standAlone))
    return undefined;

  const part = PARTED.test(regionCode) ? partOf(regionCode, style) : undefined;
  const isAbroad = countryCode !== undefined && countryCode !== "US";
  const [land] = isAbroad ? namesOf(countries, countryCode) : [];
  // PALERMO, Sicily, but WUHAN, China where Hubei stands before it
  const printed = country && spelt(country, countryCode);
  const whole = printed ?? (region === undefined ? land : undefined);
  return part ?? whole ?? region;
}

function partOf(code: string, { shortStates }: PlaceStyle): string | undefined {
  return shortStates && Object.hasOwn(apStates, code) ? apStates[code] : namesOf(regions, code)[0];
}

/** Whether a city is one that needs no state or country behind it. */
export function standsAlone(
  { name, regionCode, countryCode }: Place,
  { domestic, foreign }: StandAloneCities,
): boolean {
  const state = lookUp(domestic, name);
  if (state !== undefined && (countryCode ?? "US") === "US") return (regionCode ?? state) === state;
  const country = lookUp(foreign, name);
  return country !== undefined && (countryCode ?? country) === country;
}

/** The name of a country in its usual case: `JORDAN` is Jordan, and `USSR` is itself. */
function spelt(country: string, code = ""): string {
  const capitals = country.toUpperCase();
  return namesOf(countries, code).find((name) => name.toUpperCase() === capitals) ?? country;
}

/** The names that stand under a code. */
function namesOf(table: Readonly<Record<string, string>>, code: string): string[] {
  return Object.hasOwn(table, code) ? table[code]!.split(", ") : [];
}
