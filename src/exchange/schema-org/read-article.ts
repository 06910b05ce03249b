import type { Article } from "../../model/article.js";
import type { At } from "../at.js";
import { readFields } from "../field.js";
import { keepRest } from "../rest.js";
import { ARTICLE } from "./article.js";
import type { Context } from "./context.js";
import { inBody } from "./dateline.js";
import { asPartOf, updatesIn } from "./live-blog.js";
import { idOf, type Node, type PlacedNode, typesOf } from "./nodes.js";

/** The properties known here, by their name in small letters: pages are careless with capitals. */
const PROPERTIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  ARTICLE.fields.flatMap(([, { properties }]) =>
    properties.map((name) => [name.toLowerCase(), name]),
  ),
);

/** The types that say no more than that something is a story. */
const PLAIN = new Set(["NewsArticle", "LiveBlogPosting"]);

/** What reading a story needs to say where its parts came from. */
type Note = (placed: PlacedNode, article: Article) => unknown;

/** Reads a story, and the updates in it. */
export function readArticles(placed: PlacedNode, context: Context, note: Note): Article[] {
  const article = readArticle(placed, context, PLAIN);
  if (!article) return [];
  note(placed, article);
  const updates = updatesIn(placed).flatMap((update) => {
    const part = readArticle(update, context, UPDATE);
    if (!part) return [];
    const whole = asPartOf(part, article);
    note(update, whole);
    return [whole];
  });
  return [article, ...updates];
}

const UPDATE = new Set(["BlogPosting", ...PLAIN]);

function readArticle(
  { node, at }: PlacedNode,
  context: Context,
  plain: ReadonlySet<string>,
): Article | undefined {
  const { model, rest } = readFields(ARTICLE, renamed(node, at), at, context);
  const headline =
    model.headline ?? model.headlines?.[0]?.text ?? model.summary ?? firstLine(model.body, plain);
  if (headline === undefined) {
    at.report("json-ld/no-headline", "Left out a story that has no headline");
    return undefined;
  }
  if (model.headline === undefined) {
    at.report("json-ld/no-headline", "Found no headline, and let other words stand in", headline);
  }
  rest.delete("@context");
  rest.delete("liveBlogUpdate");
  const id = idOf(node);
  if (typeof node["@id"] === "string") rest.delete("@id");
  if (typesOf(node).every((type) => plain.has(type))) rest.delete("@type");
  const ext = keepRest(rest, "schema", at);
  const { dateline: _, ...others } = model;
  return {
    ...others,
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
