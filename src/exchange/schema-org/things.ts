import type { Article } from "../../model/article.js";
import type { Event } from "../../model/event.js";
import type { Statement } from "../../model/statement.js";
import type { Source } from "../../model/written.js";
import type { Context } from "./context.js";
import type { Evident } from "./evidence/put.js";
import type { Things } from "./evidence/read.js";
import type { Graph } from "./graph.js";
import { isNode, type PlacedNode } from "./nodes.js";

/** What was read, by its `@id` or, without one, by its node. */
export interface Read {
  /** One of those that share an id. */
  readonly articles: Map<unknown, Article>;
  readonly statements: Map<unknown, Statement>;
  readonly events: Map<unknown, Event>;
}

/** Adds what a node tells; where another node with its id told something else before, that stands. */
export function add<Thing extends Event | Statement>(
  thing: Thing,
  { node, at }: PlacedNode,
  things: Map<unknown, Thing>,
  source: Pick<Thing, "source">,
): void {
  const key = keyOf(node);
  const whole = { ...thing, ...source };
  if (!things.has(key)) things.set(key, whole);
  else if (JSON.stringify(things.get(key)) !== JSON.stringify(whole)) {
    at.report("exchange/lost", `Left out what a second node tells of \`${key}\``, node);
  }
}

/** Which of several stories holds what a node tells. */
export function sourceOf(
  { node }: PlacedNode,
  { articles }: Read,
  { nested }: Graph,
): { source?: Source } {
  const story = articles.size > 1 ? nested.get(node) : undefined;
  const { id } = articles.get(story && keyOf(story)) ?? {};
  return id === undefined ? {} : { source: { article: id } };
}

/** What a node is known by: its `@id`, or itself. */
export function keyOf(node: object): unknown {
  const id = (node as { "@id"?: unknown })["@id"];
  return typeof id === "string" && id !== "" ? id : node;
}

/** All that was read, by the ids that annotations know it by. */
export function thingsIn({ articles, statements, events }: Read, { found }: Context): Things {
  const others = new Map<unknown, { list: Evident; thing: object }>();
  for (const [id, { actor }] of found) {
    others.set(isNode(id) ? keyOf(id) : id, { list: "actors", thing: actor });
  }
  for (const [id, thing] of statements) others.set(id, { list: "statements", thing });
  for (const [id, thing] of events) others.set(id, { list: "events", thing });
  return { articles, others };
}
