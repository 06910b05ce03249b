import type { Article } from "../../model/article.js";
import type { At } from "../at.js";
import { readFields } from "../field.js";
import { ARTICLE } from "./article.js";
import type { Context } from "./context.js";
import { inBody } from "./dateline.js";
import { asPartOf, updatesIn } from "./live-blog.js";
import { takeNested } from "./nested.js";
import { idOf, isNode, type Node, type PlacedNode, typesOf } from "./nodes.js";
import { extensionOf } from "./rest.js";
import { readLanguage } from "./values.js";

/** The properties known here, by their name in small letters: pages are careless with capitals. */
const BY_SMALL_LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from(ARTICLE.orders.keys(), (name) => [name.toLowerCase(), name]),
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
  { node: given, at }: PlacedNode,
  context: Context,
  plain: ReadonlySet<string>,
): Article | undefined {
  const node = renamed(given, at);
  const { model, rest } = readFields(ARTICLE, node, at, context);
  const headline =
    model.headline ?? model.headlines?.[0]?.text ?? model.summary ?? firstLine(model.body, plain);
  if (headline === undefined) {
    at.report("json-ld/no-headline", "Left out a story that has no headline");
    return undefined;
  }
  if (model.headline === undefined) {
    at.report("json-ld/no-headline", "Found no headline, and let other words stand in", headline);
  }
  const language = model.language ?? readLanguage(languageIn(node.headline), at.of("headline"));
  takeNested(rest, context.graph.nested);
  rest.delete("liveBlogUpdate");
  if (tellsMore(node.mainEntityOfPage)) rest.set("mainEntityOfPage", node.mainEntityOfPage);
  const isPlain = typesOf(node).every((type) => plain.has(type));
  const ext = extensionOf(rest, isPlain, at);
  const id = idOf(node);
  const article: Article = Object.assign(model, { headline });
  if (article.dateline) article.dateline = inBody(article.dateline, article.body);
  if (language !== undefined) article.language = language;
  if (id !== undefined) article.id = id;
  if (ext) article.ext = ext;
  return article;
}

/** What a page tells that is nothing but its address. */
const ADDRESS = new Set(["@context", "@type", "@id", "url"]);

/** Whether a page tells more than the address that was read of it. */
function tellsMore(page: unknown): boolean {
  return isNode(page) && !Object.keys(page).every((key) => ADDRESS.has(key));
}

/** The language that a text says it is in: `{ "@value": "Fähre fährt", "@language": "de" }`. */
function languageIn(text: unknown): unknown {
  const first = Array.isArray(text) ? text[0] : text;
  return isNode(first) ? first["@language"] : undefined;
}

/** The first line of an update: live blogs leave the headline out. */
function firstLine(body: string | undefined, plain: ReadonlySet<string>): string | undefined {
  return plain === UPDATE ? body?.split("\n", 1)[0] : undefined;
}

/** A node, its properties with careless capitals under their right name where that is free. */
function renamed(node: Node, at: At): Node {
  let right = node;
  for (const name of Object.keys(node)) {
    const known = ARTICLE.orders.has(name) ? undefined : BY_SMALL_LETTERS.get(name.toLowerCase());
    if (known === undefined || right[known] !== undefined) continue;
    at.of(name).report("json-ld/property", `Took \`${name}\` for \`${known}\``);
    const { [name]: value, ...others } = right;
    right = { ...others, [known]: value };
  }
  return right;
}
