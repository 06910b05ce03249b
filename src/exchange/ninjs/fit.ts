import { type Entry, isEntry } from "./entry.js";
import { SHAPES } from "./item.js";

/** Whether a value is what ninjs 3.1 has under a property. */
export function fits(property: string, value: unknown): boolean {
  return Object.hasOwn(SHAPES, property) && SHAPES[property]!.safeParse(value).success;
}

/** The properties of an item, as far as ninjs 3.1 has them. */
export function fitting(item: Entry, own: ReadonlySet<string> = new Set()): Entry {
  return Object.fromEntries(
    Object.entries(item).flatMap(([property, value]): [string, unknown][] => {
      const list = Array.isArray(value) ? fittingEntries(property, value) : [];
      if (list.length > 0) return [[property, list]];
      return own.has(property) || (!Array.isArray(value) && fits(property, value))
        ? [[property, value]]
        : [];
    }),
  );
}

/** What stands on an item that goes with another, besides what is on every item. */
const OF_ASSOCIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(["name", "rel"]);

function fittingEntries(property: string, entries: readonly unknown[]): unknown[] {
  return entries
    .filter((entry) => fits(property, [entry]))
    .map((entry) =>
      property === "associations" && isEntry(entry) ? fitting(entry, OF_ASSOCIATIONS) : entry,
    );
}
