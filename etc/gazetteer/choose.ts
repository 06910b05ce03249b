import { keyOf } from "../../src/gazetteer/key.js";
import { groupBy } from "./group.js";
import { cityNames } from "./names.js";
import type { Settlement } from "./settlements.js";

/** A settlement by its names in the news, the usual one first. */
export interface Named extends Settlement {
  names: readonly string[];
  /** Whether the list of names has it. */
  isNamed?: true;
  /** Whether its name may just as well be a word, or a person's. */
  isDoubtful?: true;
}

const LARGE = 100_000;
/** Whoever has a tenth as many inhabitants may be meant as well. */
const FAR_LARGER = 10;
// Kiev (Kyiv)   Reading?
const ENTRY = /^(?<other>[^()?]+?)(?: \((?<usual>[^()]+)\))?(?<doubt>\?)?$/u;

/**
 * Chooses the large cities, the capitals, and whatever else may be meant by one of their names, in
 * the world, in their countries and in the parts of these.
 */
export function chooseFrom(
  settlements: readonly Settlement[],
  regionOf: (place: Named) => string | undefined,
): Named[] {
  const all = withNames(settlements);
  const chosen = new Set(
    all.filter(({ population, isCapital, isNamed }) => population >= LARGE || isCapital || isNamed),
  );
  const namesakes = groupBy(
    all.flatMap((place) => place.names.map((name) => ({ place, key: keyOf(name) }))),
    ({ key }) => key,
  );
  const scopes: ((place: Named) => string)[] = [
    () => "",
    ({ country }) => country,
    (place) => `${place.country} ${regionOf(place)}`,
  ];
  for (const scope of scopes) {
    for (const named of namesakes.values()) {
      const places = named.map(({ place }) => place);
      if (!places.some((place) => chosen.has(place))) continue;
      for (const group of groupBy(places, scope).values())
        for (const place of likelyOf(group, chosen)) chosen.add(place);
    }
  }
  return [...chosen].filter((place) => regionOf(place) !== undefined);
}

/** Those that are not far smaller than the largest that is chosen. */
function likelyOf(places: readonly Named[], chosen: ReadonlySet<Named>): Named[] {
  const known = places.filter((place) => chosen.has(place));
  const largest = Math.max(...known.map(({ population }) => population));
  return known.length === 0
    ? []
    : places.filter(({ population }) => population * FAR_LARGER >= largest);
}

/** The settlements with the names of the list, each of which goes to the largest that it fits. */
function withNames(settlements: readonly Settlement[]): Named[] {
  const named = settlements.map((place): Named => ({ ...place, names: [place.name] }));
  const byName = groupBy(named, ({ country, name }) => `${country} ${keyOf(name)}`);
  for (const [country, list] of Object.entries(cityNames)) {
    for (const entry of list.split("; ")) {
      const { other = "", usual = other, doubt } = ENTRY.exec(entry)?.groups ?? {};
      const [largest] = [usual, other]
        .flatMap((name) => byName.get(`${country} ${keyOf(name)}`) ?? [])
        .sort((one, next) => next.population - one.population);
      if (!largest) throw new Error(`${country}: no city is called ${entry}`);
      largest.names = distinct([usual, ...largest.names, other]);
      if (doubt) largest.isDoubtful = true;
      else largest.isNamed = true;
      byName.set(`${country} ${keyOf(usual)}`, [largest]);
    }
  }
  return named;
}

/** The names that are told apart when they are compared, the first way of writing each. */
function distinct(names: readonly string[]): string[] {
  const keys = names.map(keyOf);
  return names.filter((name, at) => keys.indexOf(keyOf(name)) === at);
}
