import type { Actor } from "../../model/actor.js";
import type { Article } from "../../model/article.js";
import type { Event } from "../../model/event.js";
import { keepRest, restOf } from "../rest.js";
import { readIdentity, writeIdentity } from "./catalogue.js";
import { labelOf } from "./concepts.js";
import type { Context } from "./context.js";
import { type Entry, leftOf, type PlacedEntry, textOf } from "./entry.js";
import { fits } from "./fit.js";

/** The lists of those who are named in an item, and the kind of actor that each holds. */
const ACTORS: ReadonlyMap<string, "person" | "organization"> = /* @__PURE__ */ new Map([
  ["people", "person"],
  ["organisations", "organization"],
]);

/** Takes the people, organizations and events that an item names out of its properties. */
export function readNamed(properties: Map<string, unknown>, context: Context): void {
  const { actors, events, source } = context;
  for (const [property, kind] of ACTORS) {
    for (const placed of taken(properties, property)) {
      const name = labelOf(placed);
      if (name === undefined) continue;
      const actor = { kind, name, ...readIdentity(placed.entry), ...(source && { source }) };
      actors.push(withRest(actor, writeActor(actor), placed));
    }
  }
  for (const placed of taken(properties, "events")) {
    const name = labelOf(placed);
    if (name === undefined) continue;
    const { identifiers } = readIdentity(placed.entry);
    const id = textOf(placed.entry.id);
    const event = {
      name,
      ...(id !== undefined && { id }),
      ...(identifiers && { identifiers }),
      ...(source && { source }),
    };
    events.push(withRest(event, writeEvent(event), placed));
  }
}

function taken(properties: Map<string, unknown>, property: string): readonly PlacedEntry[] {
  const entries = properties.get(property);
  properties.delete(property);
  return Array.isArray(entries) ? entries : [];
}

function withRest<Model>(model: Model, written: Entry, { entry, at }: PlacedEntry): Model {
  const ext = keepRest(new Map(Object.entries(leftOf(entry, written))), "ninjs", at);
  return { ...model, ...(ext && { ext }) };
}

/** The lists of those who are named in an item. */
export function writeNamed(
  actors: readonly Actor[],
  events: readonly Event[],
): Record<string, Entry[]> {
  const lists: Record<string, Entry[]> = {};
  for (const [property, kind] of ACTORS) {
    lists[property] = actors
      .filter((actor) => actor.kind === kind)
      .map((actor) => completed(property, writeActor(actor), actor.ext));
  }
  lists.events = events.map((event) => completed("events", writeEvent(event), event.ext));
  return Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));
}

function completed(property: string, written: Entry, ext: Article["ext"]): Entry {
  const complete = { ...written, ...restOf(ext, "ninjs") };
  return fits(property, [complete]) ? complete : written;
}

function writeActor({ name, id, identifiers }: Pick<Actor, "name" | "id" | "identifiers">): Entry {
  return { name, ...writeIdentity({ ...(id !== undefined && { id }), identifiers }) };
}

function writeEvent({ name, id, identifiers }: Pick<Event, "name" | "id" | "identifiers">): Entry {
  return { ...(id !== undefined && { id }), name, ...writeIdentity({ identifiers }) };
}
