import { chooseFrom, type Named } from "./choose.js";
import { groupBy } from "./group.js";
import { readParts } from "./parts.js";
import { codesOf } from "./regions.js";
import { readRegionOf, readSettlements } from "./settlements.js";
import { zoneOf } from "./zones.js";

const BETWEEN = "|";
const BASE = 36;
const HUNDRED = 100;
const THOUSAND = 1000;

/** A place with what the other packages know of it. */
interface Row extends Named {
  readonly region: string;
  readonly zone: string;
}

/** The program of the cities: a column of each thing that is known, and the lists that two of them count into. */
export function rowsOf(): string {
  const rows = readRows();
  const regionList = ["", ...new Set(rows.map(({ region }) => region).filter(Boolean))];
  const zoneList = ["", ...new Set(rows.map(({ zone }) => zone).filter(Boolean))];
  const columns = {
    names: listed(rows.map(written)),
    countries: listed(rows.map(({ country }) => country)),
    populations: listed(rows.map((row) => Number(row.population.toPrecision(2)) / THOUSAND)),
    regions: steps(rows.map(({ region }) => regionList.indexOf(region))),
    regionList: listed(regionList),
    zones: steps(rows.map(({ zone }) => zoneList.indexOf(zone))),
    zoneList: listed(zoneList),
    latitudes: steps(rows.map(({ latitude }) => Math.round(latitude * HUNDRED))),
    longitudes: steps(rows.map(({ longitude }) => Math.round(longitude * HUNDRED))),
    ids: steps(rows.map(({ id }) => id)),
  };
  return [
    "/* From GeoNames (https://www.geonames.org), CC BY 4.0. Made by `npm run gazetteer`. */",
    ...Object.entries(columns).map(
      ([name, column]) => `export const ${name}: string = ${JSON.stringify(column)};`,
    ),
    "",
  ].join("\n");
}

function readRows(): Row[] {
  const regionOf = remembered(readRegionOf());
  const chosen = chooseFrom(readSettlements(), regionOf);
  const byCountry = groupBy(chosen, ({ country }) => country);
  const parts = groupBy(readParts(), ({ country }) => country);
  return [...byCountry].sort().flatMap(([country, places]) => {
    const codes = codesOf(country, parts.get(country)?.map(({ name }) => name) ?? []);
    return places
      .map((place) => {
        const name = regionOf(place) ?? "";
        const code = codes.get(name);
        const region = code === undefined ? "" : `${code.slice(country.length + 1)}=${name}`;
        return { ...place, region, zone: zoneOf(country, code ?? "", place.names[0] ?? "") ?? "" };
      })
      .sort((one, other) => compare(one.region, other.region) || one.id - other.id);
  });
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function remembered(
  regionOf: (place: Named, names: readonly string[]) => string | undefined,
): (place: Named) => string | undefined {
  const known = new Map<number, string | undefined>();
  return (place) => {
    if (!known.has(place.id)) known.set(place.id, regionOf(place, place.names));
    return known.get(place.id);
  };
}

/** Kyiv=Kiev   Reading? */
function written({ names, isDoubtful }: Named): string {
  return names.join("=") + (isDoubtful ? "?" : "");
}

/** How far it is from each number to the next: neighbours lie near each other, in short digits. */
function steps(numbers: readonly number[]): string {
  const digits = numbers.map((number, row) => (number - (numbers[row - 1] ?? 0)).toString(BASE));
  return listed(digits);
}

function listed(values: readonly (string | number)[]): string {
  return values.join(BETWEEN);
}
