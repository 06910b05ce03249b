import type { GivenNames } from "../../lexicon/en/given-names.js";

const made = new WeakMap<GivenNames, ReadonlySet<string>>();

/** All given names of a table, whoever bears them. */
export function givenNamesIn(table: GivenNames): ReadonlySet<string> {
  const known = made.get(table);
  if (known) return known;
  const names = new Set(`${table.women} ${table.men} ${table.either}`.split(/\s+/u));
  names.delete("");
  made.set(table, names);
  return names;
}
