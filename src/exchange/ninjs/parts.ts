import type { At } from "../at.js";
import { kindOf, relOf } from "./associations.js";
import { type Entry, isEntry, type PlacedEntry, put } from "./entry.js";
import { SHAPES } from "./item.js";

/** Which part of its list an entry belongs to, where the models know that part as a thing of its own. */
type Divide = (entry: Entry, isMain: boolean) => string | undefined;

const DIVISIONS: Readonly<Record<string, Divide>> = {
  headlines: (_, isMain) => (isMain ? "main" : undefined),
  subjects: ({ rel }) => (rel === "section" || rel === "keyword" ? rel : undefined),
  infoSources: ({ role }) => (role === "publisher" ? role : undefined),
  altIds: ({ role }) => (role === "url" || role === "id" ? role : undefined),
  associations: (entry) => (kindOf(entry) ? "media" : relOf(entry) && "relation"),
};

/** Which headline is the main one: the first that says so, or says nothing of it, else the first. */
function mainOf(entries: readonly Entry[]): number {
  const main = entries.findIndex(({ role }) => role === "main" || role === undefined);
  return Math.max(main, 0);
}

/** The properties of an item; lists are lists of placed entries, their parts under names such as `headlines[main]`. */
export function divided(item: ReadonlyMap<string, unknown>, at: At): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  for (const [name, value] of item) {
    if (name === "eventDetails" && isEntry(value)) {
      flatten(value, name, properties);
      continue;
    }
    if (!Array.isArray(value) || !Object.hasOwn(SHAPES, name)) {
      properties.set(name, value);
      continue;
    }
    const entries = value.map((entry: unknown) => (isEntry(entry) ? entry : {}));
    const main = mainOf(entries);
    for (const [index, entry] of entries.entries()) {
      if (Object.keys(entry).length === 0) continue;
      const part = DIVISIONS[name]?.(entry, index === main);
      const property = part === undefined ? name : `${name}[${part}]`;
      const placed = { entry, at: at.of(name).of(index) };
      const before = properties.get(property) as PlacedEntry[] | undefined;
      if (before) before.push(placed);
      else properties.set(property, [placed]);
    }
  }
  return properties;
}

/** What an event tells of itself, each under the way to it: `eventDetails.dates.startDate`. */
function flatten(details: Entry, way: string, properties: Map<string, unknown>): void {
  for (const [name, value] of Object.entries(details)) {
    if (name === "dates" && isEntry(value)) flatten(value, `${way}.${name}`, properties);
    else properties.set(`${way}.${name}`, value);
  }
}

/** The item again: the parts of each list together, and each detail of an event where its way leads. */
export function united(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const item = {};
  for (const [property, value] of Object.entries(properties)) {
    const way = property.startsWith("eventDetails.") ? property.split(".") : [property];
    const name = way.pop()!.replace(/\[\w+\]$/u, "");
    const place = way.reduce<object>((outer, step) => {
      if (!Object.hasOwn(outer, step)) put(outer, step, {});
      return (outer as Record<string, object>)[step]!;
    }, item);
    const before = Object.hasOwn(place, name) && (place as Entry)[name];
    put(place, name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return item;
}
