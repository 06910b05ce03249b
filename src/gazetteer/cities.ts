import type { City } from "./city.js";
import { keyOf } from "./key.js";
import * as rows from "./rows.js";

/** A city, and whether its name may just as well be a word, or a person's. */
export interface Entry {
  readonly city: City;
  readonly isDoubtful: boolean;
}

const BETWEEN = "|";
const BASE = 36;
const HUNDRED = 100;
const THOUSAND = 1000;

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

/** The cities that go by a name, the largest first. */
export function citiesNamed(name: string): readonly Entry[] {
  index ??= indexOf();
  return index.get(keyOf(name)) ?? [];
}

function indexOf(): ReadonlyMap<string, readonly Entry[]> {
  const named = new Map<string, Entry[]>();
  for (const [entry, names] of readCities()) {
    for (const key of new Set(names.map(keyOf))) {
      const namesakes = named.get(key);
      if (namesakes) namesakes.push(entry);
      else named.set(key, [entry]);
    }
  }
  for (const namesakes of named.values())
    namesakes.sort((one, other) => other.city.population - one.city.population);
  return named;
}

/** Each city with its names, put together from the columns that it is kept in. */
function readCities(): [Entry, string[]][] {
  const countries = rows.countries.split(BETWEEN);
  const populations = rows.populations.split(BETWEEN);
  const ids = sums(rows.ids);
  const latitudes = sums(rows.latitudes);
  const longitudes = sums(rows.longitudes);
  const regionOf = entries(rows.regions, rows.regionList);
  const zoneOf = entries(rows.zones, rows.zoneList);

  return rows.names.split(BETWEEN).map((written, row) => {
    const isDoubtful = written.endsWith("?");
    const names = (isDoubtful ? written.slice(0, -1) : written).split("=");
    const countryCode = countries[row]!;
    const [regionCode, region] = regionOf[row]!.split("=");
    const timeZone = zoneOf[row];
    const city = {
      name: names[0]!,
      countryCode,
      ...(region && { regionCode: `${countryCode}-${regionCode}`, region }),
      population: Number(populations[row]) * THOUSAND,
      geo: { latitude: latitudes[row]! / HUNDRED, longitude: longitudes[row]! / HUNDRED },
      ...(timeZone && { timeZone }),
      identifiers: [{ scheme: "geonames", value: String(ids[row]) }],
    };
    return [{ city, isDoubtful }, names];
  });
}

/** The numbers of a column that is kept as the steps from each to the next. */
function sums(column: string): number[] {
  let sum = 0;
  return column.split(BETWEEN).map((step) => {
    sum += Number.parseInt(step, BASE);
    return sum;
  });
}

/** The entries of a list that the numbers of a column count into. */
function entries(column: string, list: string): string[] {
  const all = list.split(BETWEEN);
  return sums(column).map((number) => all[number]!);
}
