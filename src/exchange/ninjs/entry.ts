import type { At } from "../at.js";

/** An object of ninjs: an item, or what stands in a list of one. */
export type Entry = Readonly<Record<string, unknown>>;

/** An entry of a list, and where it stands. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly at: At;
}

/** Whether a value is an object, rather than a text, a number or a list. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** The properties of an entry that writing what was read of it would not give again. */
export function leftOf(entry: Entry, written: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([name, value]) => JSON.stringify(written[name]) !== JSON.stringify(value),
    ),
  );
}

/** Sets a property, whatever its name: an assignment to `__proto__` would set none. */
export function put(place: object, name: string, value: unknown): void {
  Object.defineProperty(place, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
