import type { Article } from "../../model/article.js";
import type { At } from "../at.js";
import { readFields } from "../field.js";
import { keepRest } from "../rest.js";
import { ARTICLE } from "./article.js";
import type { Context } from "./context.js";
import { inBody } from "./dateline.js";
import { asPartOf, updatesIn } from "./live-blog.js";
import { takeNested } from "./nested.js";
import { idOf, type Node, type PlacedNode, propertiesOf, typesOf } from "./nodes.js";

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ARTICLE.properties.map(({ name }) => name),
);

/** The properties known here, by their name in small letters: pages are careless with capitals. */
const BY_SMALL_LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from(KNOWN, (name) => [name.toLowerCase(), name]),
);

/** The types that say no more than that something is a story. */
const PLAIN = new Set(["NewsArticle", "LiveBlogPosting"]);

/** What reading a story needs to say where its parts came from. */
type Note = (placed: PlacedNode, article: Article) => unknown;

/** Reads a story, and the updates in it; of one that another node told before, only the updates are new. */
export function readArticles(placed: PlacedNode, context: Context, note: Note): Article[] {
  const article = readArticle(placed, context, PLAIN);
  if (!article) return [];
  const story = context.twins.joined(article, placed.at);
  note(placed, story.article);
  const updates = updatesIn(placed).flatMap((update) => {
    const part = readArticle(update, context, UPDATE);
    if (!part) return [];
    const whole = asPartOf(part, story.article);
    note(update, whole);
    return [whole];
  });
  return story.isNew ? [story.article, ...updates] : updates;
}

const UPDATE = new Set(["BlogPosting", ...PLAIN]);

function readArticle(
  { node, at }: PlacedNode,
  context: Context,
  plain: ReadonlySet<string>,
): Article | undefined {
  const rest = renamed(node, at);
  const model = readFields(ARTICLE, rest, at, context);
  const headline =
    model.headline ?? model.headlines?.[0]?.text ?? model.summary ?? firstLine(model.body, plain);
  if (headline === undefined) {
    at.report("json-ld/no-headline", "Left out a story that has no headline");
    return undefined;
  }
  if (model.headline === undefined) {
    at.report("json-ld/no-headline", "Found no headline, and let other words stand in", headline);
  }
  takeNested(rest, context.graph.nested);
  rest.delete("@context");
  rest.delete("liveBlogUpdate");
  const id = idOf(node);
  if (typeof node["@id"] === "string") rest.delete("@id");
  if (typesOf(node).every((type) => plain.has(type))) rest.delete("@type");
  const ext = keepRest(rest, "schema", at);
  return {
    ...model,
    headline,
    ...inBody(model),
    ...(id !== undefined && { id }),
    ...(ext && { ext }),
  };
}

/** The first line of an update: live blogs leave the headline out. */
function firstLine(body: string | undefined, plain: ReadonlySet<string>): string | undefined {
  return plain === UPDATE ? body?.split("\n", 1)[0] : undefined;
}

/** The properties of a node, those with careless capitals under their right name where it is free. */
function renamed(node: Node, at: At): Map<string, unknown> {
  const properties = propertiesOf(node);
  for (const name of Object.keys(node)) {
    const right = KNOWN.has(name) ? name : BY_SMALL_LETTERS.get(name.toLowerCase());
    if (right === undefined || properties.has(right)) continue;
    at.of(name).report("json-ld/property", `Took \`${name}\` for \`${right}\``);
    properties.set(right, node[name]);
    properties.delete(name);
  }
  return properties;
}
