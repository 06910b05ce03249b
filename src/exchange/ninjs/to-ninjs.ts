import type { Actor } from "../../model/actor.js";
import type { Article } from "../../model/article.js";
import type { NewsBundle } from "../../model/bundle.js";
import type { Event } from "../../model/event.js";
import { refuseEndless } from "../endless.js";
import { writeFields } from "../field.js";
import { type ExchangeOptions, lossesOf } from "../loss.js";
import { restOf } from "../rest.js";
import { ARTICLE } from "./article.js";
import { Aside } from "./aside.js";
import type { Context } from "./context.js";
import { type Entry, isEntry } from "./entry.js";
import { EVENT } from "./event.js";
import { fitting } from "./fit.js";
import { readItems } from "./from-ninjs.js";
import { writeId } from "./identity.js";
import { writeNamed } from "./named.js";
import { united } from "./parts.js";

/** What the items that are written say of themselves. */
const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
};

/** A bundle holds a few times as many values as the payload that it was read from. */
const MOST_VALUES = 1_000_000;

/**
 * Writes a bundle as items of IPTC's ninjs 3.1.
 *
 * @param bundle - The bundle.
 * @param options - Whom to tell of what could not be carried.
 * @returns One item, or `{ items }` where the bundle holds more than one.
 *
 * @example
 * ```ts
 * import { toNinjs } from "newsdesk";
 *
 * const item = toNinjs({
 *   schemaVersion: "1",
 *   articles: [{ id: "urn:example:ferry", headline: "Ferry and bridge reopen", urgency: 4 }],
 *   actors: [{ kind: "person", name: "Ada Lund" }],
 *   statements: [],
 *   events: [],
 * });
 *
 * Object.keys(item); // => ["standard", "uri", "type", "headlines", "urgency", "people"]
 * JSON.parse(JSON.stringify(item)).headlines; // => [{ role: "main", value: "Ferry and bridge reopen" }]
 * ```
 *
 * @category Exchange
 */
export function toNinjs(bundle: NewsBundle, { onLoss }: ExchangeOptions = {}): object {
  refuseEndless(bundle, MOST_VALUES);
  const { articles, actors, events } = bundle;
  const isItem = (event: Event) => articles.length === 0 || event.ext?.["ninjs:type"] === "event";
  const named = byArticle(actors, articles);
  const told = byArticle(
    events.filter((event) => !isItem(event)),
    articles,
  );
  const items = [
    ...articles.map((article, index) => writeArticle(article, named[index]!, told[index]!)),
    ...events.filter(isItem).map(writeEvent),
  ];
  const [only = { items: [] }, ...others] = items;
  const payload = others.length === 0 ? only : { items };
  if (onLoss) lossesOf(bundle, readItems(payload).bundle, "ninjs").forEach(onLoss);
  return payload;
}

/** The actors or events of each article: of the one they were read in, else of the first. */
function byArticle<Thing extends Actor | Event>(
  things: readonly Thing[],
  articles: readonly Article[],
): Thing[][] {
  const indices = new Map(articles.map(({ id }, index) => [id, index]));
  const lists = articles.map((): Thing[] => []);
  for (const thing of things) {
    const id = thing.source?.article;
    const index = id === undefined ? 0 : indices.get(id);
    if (index !== undefined) lists[index]?.push(thing);
  }
  return lists;
}

function writeArticle(article: Article, actors: readonly Actor[], events: readonly Event[]): Entry {
  const kept = restOf(article.ext, "ninjs");
  const written = writeFields(ARTICLE, article, contextOf(kept));
  const identity = writeId(article, `${article.headline}\n${article.body ?? ""}`);
  return itemOf("text", { ...identity, ...written, ...writeNamed(actors, events) }, kept);
}

function writeEvent(event: Event): Entry {
  const kept = restOf(event.ext, "ninjs");
  const written = writeFields(EVENT, event, contextOf(kept));
  return itemOf("event", { ...writeId(event, event.name), ...written }, kept);
}

function contextOf(kept: Entry): Context {
  return { aside: new Aside(kept), actors: [], events: [], source: undefined };
}

/** An item of what was written and what reading kept of the one it was read from, as far as ninjs 3.1 has it. */
function itemOf(type: string, written: Entry, kept: Entry): Entry {
  const item = united({ standard: STANDARD, uri: "", type, ...written });
  const whole = Object.entries(kept).map(([name, value]) => [name, joined(item[name], value)]);
  return fitting({ ...item, ...fitting(Object.fromEntries(whole)) });
}

/** What was written of a property together with what was kept of it: what was written comes first, and counts. */
function joined(written: unknown, kept: unknown): unknown {
  if (Array.isArray(written)) return Array.isArray(kept) ? [...written, ...kept] : written;
  if (!isEntry(written)) return kept;
  if (!isEntry(kept)) return written;
  const both = { ...kept, ...written };
  return "dates" in both ? { ...both, dates: joined(written.dates, kept.dates) } : both;
}
