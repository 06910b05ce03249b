import type { NewsBundle } from "../../model/bundle.js";
import type { Event } from "../../model/event.js";
import type { Repair } from "../../model/repair.js";
import { At } from "../at.js";
import { refuseEndless } from "../endless.js";
import { pointerInto } from "../pointer.js";
import { type Entry, isEntry } from "./entry.js";
import { givenKey } from "./given-key.js";
import { readItem, type Told } from "./read-item.js";

/**
 * What items of ninjs were read as.
 *
 * @category Exchange
 */
export interface NinjsReading {
  /** What the items tell. */
  bundle: NewsBundle;
  /** What was mended, kept in `ext`, or left out. */
  repairs: Repair[];
}

/**
 * Reads items of IPTC's ninjs, of any version from 1.0 to 3.1.
 *
 * Whatever is wrong with an item is reported with the path to it, and whatever has no home in the
 * models is kept in `ext` under `ninjs:`, and reported too.
 *
 * @param value - An item, an array of items, an object with `items`, or any of these as JSON.
 * @returns The bundle and the report.
 * @throws {SyntaxError} When a text is no JSON.
 * @throws {TypeError} When there is no item.
 * @throws {RangeError} When the value nests too deep, in circles, or holds too much.
 *
 * @example
 * ```ts
 * import { fromNinjs } from "newsdesk";
 *
 * const { bundle, repairs } = fromNinjs({
 *   uri: "urn:example:ferry",
 *   headline: "Ferry and bridge reopen",
 *   byline: "By Ada Lund",
 *   versioncreated: "2026-03-06T09:30:00+01:00",
 *   slugline: "ferry",
 * });
 *
 * bundle.articles[0]?.headline; // => "Ferry and bridge reopen"
 * bundle.articles[0]?.dateModified; // => "2026-03-06T09:30:00+01:00"
 * repairs.map(({ message }) => message); // => ["Kept `slugline` as `ninjs:slugline` of `ext`"]
 * ```
 *
 * @category Exchange
 */
export function fromNinjs(value: unknown): NinjsReading {
  const payload: unknown = typeof value === "string" ? parsed(value) : value;
  refuseEndless(payload);
  return readItems(payload);
}

/** Reads a payload that has an end. */
export function readItems(payload: unknown): NinjsReading {
  const items = itemsOf(payload);
  const told: Told = { articles: [], actors: [], events: [], eventItems: [] };
  const repairs = items.flatMap(({ item, pointer }) => {
    const at = new At([]);
    if (isEntry(item)) readItem(refuseOverfull(item), at, told, items.length > 1);
    else at.report("ninjs/wrong", "Expected an item", item);
    return at.repairs.map((repair) => ({
      ...repair,
      at: pointer + pointerInto(item, repair.at as string, givenKey),
    }));
  });
  const { articles, actors, events, eventItems } = told;
  const marked = articles.length === 0 ? eventItems : eventItems.map(markedAsItem);
  return {
    bundle: {
      schemaVersion: "1",
      articles,
      actors,
      statements: [],
      events: [...events, ...marked],
    },
    repairs,
  };
}

/** An event that is an item of its own beside a story, and remembers it. */
function markedAsItem(event: Event): Event {
  return { ...event, ext: { ...event.ext, "ninjs:type": "event" } };
}

/** Nobody's items are longer, in code units, or have more properties; many of them can be read one by one. */
const LIMITS = { length: 4_000_000, properties: 1000 };

function parsed(text: string): unknown {
  if (text.length > LIMITS.length) {
    throw new RangeError(
      `The text is longer than ${LIMITS.length} characters: read its items one by one`,
    );
  }
  return JSON.parse(text.trim());
}

function refuseOverfull(item: Entry): Entry {
  if (Object.keys(item).length > LIMITS.properties) {
    throw new RangeError(`The item has more than ${LIMITS.properties} properties`);
  }
  return item;
}

/** The items of a payload, each with a JSON Pointer to it. */
function itemsOf(payload: unknown): { item: unknown; pointer: string }[] {
  const list = isEntry(payload) && Array.isArray(payload.items) ? payload.items : payload;
  if (Array.isArray(list)) {
    const way = list === payload ? "" : "/items";
    return list.map((item: unknown, index) => ({ item, pointer: `${way}/${index}` }));
  }
  if (isEntry(payload) && Object.keys(payload).length > 0) return [{ item: payload, pointer: "" }];
  throw new TypeError("Expected an item of ninjs, or a list of them");
}
