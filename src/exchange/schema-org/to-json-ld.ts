import type { Article } from "../../model/article.js";
import type { NewsBundle } from "../../model/bundle.js";
import { writeFields } from "../field.js";
import { type ExchangeOptions, lossesOf } from "../loss.js";
import { restOf } from "../rest.js";
import { ARTICLE } from "./article.js";
import { type Context, contextOf } from "./context.js";
import { fromJsonLd } from "./from-json-ld.js";
import type { Node } from "./nodes.js";
import { writeActor } from "./write.js";

/** The type of a story by its genre, where schema.org has one. */
const TYPES: Readonly<Partial<Record<NonNullable<Article["genre"]>, string>>> = {
  analysis: "AnalysisNewsArticle",
  explainer: "BackgroundNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  live: "LiveBlogPosting",
};

/**
 * Writes a bundle as schema.org's JSON-LD, the way search engines ask for it.
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
  const context = contextOf({ nodes: [], byId: new Map() });
  for (const actor of bundle.actors) {
    if (actor.id !== undefined) context.actors.set(actor.id, actor);
  }
  const articles = bundle.articles.map((article) => writeArticle(article, context));
  const others = bundle.actors.filter(({ id }) => id === undefined || !context.written.has(id));
  const nodes = [...articles, ...others.map(writeActor)];
  const payload = {
    "@context": "https://schema.org",
    ...(nodes.length === 1 ? nodes[0] : { "@graph": nodes }),
  };
  if (onLoss) lossesOf(bundle, fromJsonLd(payload).bundle, "JSON-LD").forEach(onLoss);
  return payload;
}

function writeArticle(article: Article, context: Context): Node {
  const { id, genre, ext } = article;
  return {
    "@type": (genre && TYPES[genre]) ?? "NewsArticle",
    ...(id !== undefined && { "@id": id }),
    ...writeFields(ARTICLE, article, context),
    ...restOf(ext, "schema"),
  };
}
