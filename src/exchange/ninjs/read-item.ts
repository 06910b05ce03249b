import type { Actor } from "../../model/actor.js";
import type { Article } from "../../model/article.js";
import type { Event } from "../../model/event.js";
import { Extension } from "../../model/extension.js";
import { parseDateline } from "../../parse/dateline/dateline.js";
import { At } from "../at.js";
import { readFields } from "../field.js";
import { keepRest, reportUnkept } from "../rest.js";
import { ARTICLE, locatedAt } from "./article.js";
import { Aside } from "./aside.js";
import { kindOf } from "./associations.js";
import type { Context } from "./context.js";
import { type Entry, isEntry, type PlacedEntry, textOf } from "./entry.js";
import { EVENT } from "./event.js";
import { readId } from "./identity.js";
import { readNamed } from "./named.js";
import { divided, united } from "./parts.js";
import { soundItem } from "./sound.js";

/** What items tell, gathered. */
export interface Told {
  readonly articles: Article[];
  readonly actors: Actor[];
  /** The events that items name. */
  readonly events: Event[];
  /** The events that are items of their own. */
  readonly eventItems: Event[];
}

/** Reads an item into what all of them tell. */
export function readItem(item: Entry, at: At, told: Told, isOneOfMany: boolean): void {
  const sound = soundItem(item, at);
  const properties = divided(sound, at);
  if (isOurs(properties.get("standard"))) properties.delete("standard");
  const identity = readId(properties);
  const source = isOneOfMany && identity.id !== undefined ? { article: identity.id } : undefined;
  const context = { aside: new Aside(), actors: told.actors, events: told.events, source };

  if (sound.get("type") === "event") {
    properties.delete("type");
    const { model, rest } = readFields(EVENT, Object.fromEntries(properties), at, context);
    const name = model.name ?? standIn(sound, undefined, at);
    if (name === undefined) return;
    const ext = extensionOf(rest, context, at);
    told.eventItems.push({ ...identity, ...model, name, ...(ext && { ext }) });
    return;
  }
  if (sound.get("type") === "text") properties.delete("type");
  readNamed(properties, context);
  const { renditions, type, descriptions, by } = Object.fromEntries(sound);
  if (kindOf({ type }) && Array.isArray(renditions)) {
    properties.delete("renditions");
    properties.set("renditions[media]", [{ entry: { type, renditions, descriptions, by }, at }]);
  }
  const { model, rest } = readFields(ARTICLE, Object.fromEntries(properties), at, context);
  const headline = model.headline ?? standIn(sound, model.summary, at);
  if (headline === undefined) return;
  const dateline = datelineOf(model, context, at);
  const ext = extensionOf(rest, context, at);
  told.articles.push({
    headline,
    ...identity,
    ...model,
    ...(dateline && { dateline }),
    ...(ext && { ext }),
  });
}

/** Whether what an item says of its standard is what every item of ninjs says. */
function isOurs(standard: unknown): boolean {
  const { name, schema } = isEntry(standard) ? standard : {};
  return name === "ninjs" || (typeof schema === "string" && SCHEMA.test(schema));
}

const SCHEMA = /iptc\.org\/std\/ninjs\//u;

/** What an item can be told by where it has no headline. */
function standIn(
  item: ReadonlyMap<string, unknown>,
  summary: string | undefined,
  at: At,
): string | undefined {
  const label =
    textOf(item.get("title")) ?? textOf(item.get("slugline")) ?? summary ?? textOf(item.get("uri"));
  const message =
    label === undefined
      ? "Left out an item that has no headline, nor anything that could stand in for one"
      : "Found no headline, and let what else tells the item stand in";
  at.report("ninjs/no-headline", message, undefined, label);
  return label;
}

/** The dateline that opens the body; where the item says otherwise, that is kept. */
function datelineOf(
  { body, dateline: located }: Partial<Article>,
  { aside }: Context,
  at: At,
): Article["dateline"] {
  const dateline = body === undefined ? undefined : parseDateline(body);
  if (!dateline) return located;
  if (located && located.text !== locatedAt(dateline)) {
    aside.keepText("located", located.text, at.of("located"));
  }
  return dateline;
}

/** What has no home in the models, under `ninjs:`. */
function extensionOf(
  rest: ReadonlyMap<string, unknown>,
  { aside }: Context,
  at: At,
): Extension | undefined {
  const item = united(
    Object.fromEntries(
      [...rest].map(([property, value]) => [
        property,
        isPlaced(value) ? value.map(({ entry }) => entry) : value,
      ]),
    ),
  );
  const kept = Object.entries(keepRest(new Map(Object.entries(item)), "ninjs", at) ?? {});
  for (const [property, value] of aside.kept) {
    const extension = Extension.safeParse({ [`ninjs:${property}`]: value });
    if (extension.success) kept.push(...Object.entries(extension.data));
    else reportUnkept(property, at);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function isPlaced(value: unknown): value is PlacedEntry[] {
  return Array.isArray(value) && value.every((one) => isEntry(one) && one.at instanceof At);
}
