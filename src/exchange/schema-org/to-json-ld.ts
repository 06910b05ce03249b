import type { NewsBundle } from "../../model/bundle.js";
import { At } from "../at.js";
import { type ExchangeOptions, lossesOf } from "../loss.js";
import { readJsonLd } from "./from-json-ld.js";
import { writeGraph } from "./write-graph.js";

/**
 * Writes a bundle as schema.org's JSON-LD, the way search engines ask for it.
 *
 * Statements go out as Quotation or Claim, fact checks as ClaimReview, events as Event, and where
 * the words of each stand as annotations of the W3C's, in code points.
 *
 * @param bundle - The bundle.
 * @param options - Whom to tell of what could not be carried.
 * @returns One node, or an `@graph` where the bundle holds more than one thing.
 *
 * @example
 * ```ts
 * import { toJsonLd } from "newsdesk";
 *
 * const page = toJsonLd({
 *   schemaVersion: "1",
 *   articles: [{ headline: "Ferry and bridge reopen", datePublished: "2026-03-06" }],
 *   actors: [],
 *   statements: [],
 *   events: [],
 * });
 *
 * JSON.parse(JSON.stringify(page))["@type"]; // => "NewsArticle"
 * Object.keys(page); // => ["@context", "@type", "headline", "datePublished"]
 * ```
 *
 * @category Exchange
 */
export function toJsonLd(bundle: NewsBundle, { onLoss }: ExchangeOptions = {}): object {
  const nodes = writeGraph(bundle);
  const payload = {
    "@context": "https://schema.org",
    ...(nodes.length === 1 ? nodes[0] : { "@graph": nodes }),
  };
  if (onLoss) lossesOf(bundle, readJsonLd(payload, new At([])).bundle, "JSON-LD").forEach(onLoss);
  return payload;
}
