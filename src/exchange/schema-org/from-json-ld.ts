import type { Article } from "../../model/article.js";
import type { NewsBundle } from "../../model/bundle.js";
import type { Repair } from "../../model/repair.js";
import { At } from "../at.js";
import { refuseEndless } from "../endless.js";
import { readFields } from "../field.js";
import { keepRest } from "../rest.js";
import { readScript } from "../script.js";
import { isActorType, readActor } from "./actors.js";
import { ARTICLE } from "./article.js";
import { type Context, contextOf } from "./context.js";
import { graphOf, type Node, type PlacedNode, typesOf } from "./nodes.js";

const ARTICLE_TYPE = /^(?:.*Article|.*BlogPosting|Report|LiveBlogPosting|CreativeWork)$/iu;

/** What else a type says of a story. */
const GENRES: ReadonlyMap<string, NonNullable<Article["genre"]>> = /* @__PURE__ */ new Map([
  ["AnalysisNewsArticle", "analysis"],
  ["BackgroundNewsArticle", "explainer"],
  ["OpinionNewsArticle", "opinion"],
  ["ReviewNewsArticle", "review"],
  ["LiveBlogPosting", "live"],
]);

/** The properties known here, by their name in small letters: pages are careless with capitals. */
const PROPERTIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  ARTICLE.fields.flatMap(([, { properties }]) =>
    properties.map((name) => [name.toLowerCase(), name]),
  ),
);

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
 * Every mend is reported with the path to it, and whatever has no home in the models is kept
 * in `ext` under `schema:`, and reported too.
 *
 * @param value - An object, an array, an `@graph`, or the raw text of a script block.
 * @returns The bundle and the report.
 * @throws {SyntaxError} When a text is no JSON, not even broken JSON.
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
  const payload = typeof value === "string" ? readScript(value, at) : value;
  refuseEndless(payload);
  const graph = graphOf(payload, at);
  const context = contextOf(graph);
  const articles = graph.nodes.flatMap((placed) => readArticle(placed, context) ?? []);
  for (const placed of graph.nodes) {
    const types = typesOf(placed.node);
    if (types.some(isActorType)) readActor(placed, context);
    else if (!types.some((type) => ARTICLE_TYPE.test(type))) {
      placed.at.report("json-ld/other", `Left out a node that is no story: ${types.join(", ")}`);
    }
  }
  if (articles.length === 0) at.report("json-ld/no-article", "Found no article in the payload");
  return {
    bundle: {
      schemaVersion: "1",
      articles,
      actors: [...context.actors.values()],
      statements: [],
      events: [],
    },
    repairs: at.repairs,
  };
}

function readArticle({ node, at }: PlacedNode, context: Context): Article | undefined {
  const types = typesOf(node);
  if (!types.some((type) => ARTICLE_TYPE.test(type))) return undefined;

  const { model, rest } = readFields(ARTICLE, renamed(node, at), at, context);
  const headline = model.headline ?? model.summary;
  if (headline === undefined) {
    at.report("json-ld/no-headline", "Left out a story that has no headline");
    return undefined;
  }
  if (model.headline === undefined) {
    at.report("json-ld/no-headline", "Found no headline, and let the description stand in");
  }
  const genre = types.map((type) => GENRES.get(type)).find((known) => known !== undefined);
  const id = typeof node["@id"] === "string" && node["@id"] !== "" ? node["@id"] : undefined;
  rest.delete("@context");
  if (id !== undefined) rest.delete("@id");
  if (genre || types.includes("NewsArticle")) rest.delete("@type");
  const ext = keepRest(rest, "schema", at);
  return {
    ...model,
    headline,
    ...(id !== undefined && { id }),
    ...(genre && { genre }),
    ...(ext && { ext }),
  };
}

/** The properties of a node, those with careless capitals under their right name. */
function renamed(node: Node, at: At): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  for (const [name, value] of Object.entries(node)) {
    const right = PROPERTIES.get(name.toLowerCase()) ?? name;
    if (right === name || !Object.hasOwn(node, right)) properties.set(right, value);
    if (right !== name) at.of(name).report("json-ld/property", `Took \`${name}\` for \`${right}\``);
  }
  return properties;
}
