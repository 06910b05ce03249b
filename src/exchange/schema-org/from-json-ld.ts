import type { NewsBundle } from "../../model/bundle.js";
import type { Repair } from "../../model/repair.js";
import { At } from "../at.js";
import { refuseEndless } from "../endless.js";
import { type KeyOf, pointerInto } from "../pointer.js";
import { readScript, readScripts } from "../script.js";
import { graphOf } from "./gather.js";
import { inPlainTerms } from "./plain-terms.js";
import { readGraph } from "./read-graph.js";

/**
 * What a payload of JSON-LD was read as.
 *
 * @category Exchange
 */
export interface JsonLdReading {
  /** What the payload tells; without an article where it tells of none. */
  bundle: NewsBundle;
  /** What was mended, kept in `ext`, or left out. */
  repairs: Repair[];
}

/**
 * Reads what a page or a feed says of its story in schema.org's JSON-LD.
 *
 * Stories and live blogs, who made them and who acts in them, quotations, claims and fact checks,
 * and events are read. Every mend is reported with the path to it, and whatever has no home in the
 * models is kept in `ext` under `schema:`, and reported too.
 *
 * @param value - An object, an array, an `@graph`, or the raw text of a script block; of a page, the
 *   texts of all its blocks in a list, which may refer to each other and tell one story twice.
 * @returns The bundle and the report.
 * @throws {SyntaxError} When a text is no JSON, not even broken JSON; of several, when none is.
 * @throws {RangeError} When the payload nests too deep, in circles, or is far longer than a page's.
 *
 * @example
 * ```ts
 * import { fromJsonLd } from "newsdesk";
 *
 * const { bundle, repairs } = fromJsonLd({
 *   "@type": "NewsArticle",
 *   headline: "Ferry &amp; bridge reopen",
 *   author: { "@type": "Person", name: "Ada Lund" },
 *   datePublished: "2026-03-06 09:30:00+0100",
 * });
 *
 * bundle.articles[0]?.headline; // => "Ferry & bridge reopen"
 * bundle.articles[0]?.datePublished; // => "2026-03-06T09:30:00+01:00"
 * repairs.map(({ rule }) => rule); // => ["json-ld/entities", "json-ld/date"]
 * ```
 *
 * @category Exchange
 */
export function fromJsonLd(value: unknown): JsonLdReading {
  const at = new At([]);
  const payload = payloadOf(value, at);
  refuseEndless(payload);
  return readJsonLd(payload, at);
}

/** What is given, or what it says where it is text: a script, or those of a page. */
function payloadOf(value: unknown, at: At): unknown {
  if (typeof value === "string") return readScript(value, at);
  return Array.isArray(value) && value.some((one) => typeof one === "string")
    ? readScripts(value, at)
    : value;
}

/** Reads a payload that has an end. */
export function readJsonLd(given: unknown, at: At): JsonLdReading {
  const { payload, names } = inPlainTerms(given, at);
  const bundle = readGraph(graphOf(payload, at));
  const { articles, statements, events } = bundle;
  if (articles.length + statements.length + events.length === 0) {
    at.report("json-ld/no-article", "Found no article in the payload, nor anything said or done");
  }
  if (!names) return { bundle, repairs: at.repairs };
  const keyOf: KeyOf = (place, term) => names.get(place)?.get(term);
  const repairs = at.repairs.map((repair) => ({
    ...repair,
    at: pointerInto(given, repair.at as string, keyOf),
  }));
  return { bundle, repairs };
}
