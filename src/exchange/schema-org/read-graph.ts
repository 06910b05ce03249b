import type { Article } from "../../model/article.js";
import type { NewsBundle } from "../../model/bundle.js";
import { readActor } from "./actors.js";
import { isArticleType } from "./article-types.js";
import { contextOf } from "./begin.js";
import type { Context } from "./context.js";
import { isAnnotation, readEvidence } from "./evidence/read.js";
import { type Graph, type PlacedNode, typesOf } from "./nodes.js";
import { readArticles } from "./read-article.js";
import { readEvent } from "./read-event.js";
import { readFactCheck, readStatement } from "./read-statement.js";
import { add, keyOf, type Read, sourceOf, thingsIn } from "./things.js";
import { isEventType, isFactCheckType, isStatementType, kindOf } from "./types.js";

type Sort = "article" | "actor" | "statement" | "fact check" | "event" | "annotation" | "other";

/** Reads all nodes of a graph: stories first, as they name those whom the others mean. */
export function readGraph(graph: Graph): NewsBundle {
  const context = contextOf({ graph });
  const sorts = sorted(graph);
  const read: Read = { articles: new Map(), statements: new Map(), events: new Map() };

  const articles: Article[] = [];
  each(sorts.get("article"), context, (placed) => {
    const note = ({ node }: PlacedNode, article: Article): unknown =>
      read.articles.set(keyOf(node), article);
    articles.push(...readArticles(placed, context, note));
  });
  each(sorts.get("actor"), context, (placed) => readActor(placed, context));
  each(sorts.get("event"), context, (placed) => {
    const event = readEvent(placed, context);
    if (event) add(event, placed, read.events, sourceOf(placed, read, graph));
  });
  each(sorts.get("statement"), context, (placed) => {
    const statement = readStatement(placed, context);
    if (statement) add(statement, placed, read.statements, sourceOf(placed, read, graph));
  });
  each(sorts.get("fact check"), context, (placed) => {
    const checked = readFactCheck(placed, context, read.statements);
    if (!checked) return;
    const { claim, statement } = checked;
    read.statements.set(keyOf(claim.node), { ...sourceOf(placed, read, graph), ...statement });
  });
  const annotations = sorts.get("annotation");
  if (annotations) readEvidence(annotations, thingsIn(read, context));
  for (const { node, at } of sorts.get("other") ?? []) {
    if (graph.used.has(node)) continue;
    at.report(
      "json-ld/other",
      `Left out a node that is no news: ${typesOf(node).join(", ")}`,
      node,
    );
  }
  return {
    schemaVersion: "1",
    articles,
    actors: [...context.found.values()]
      .toSorted((one, other) => one.position - other.position)
      .map(({ actor }) => actor),
    statements: [...read.statements.values()],
    events: [...read.events.values()],
  };
}

function each(
  nodes: readonly PlacedNode[] | undefined,
  context: Context,
  read: (placed: PlacedNode) => void,
): void {
  for (const placed of nodes ?? []) {
    context.position = context.graph.positions.get(placed.node)!;
    read(placed);
  }
}

function sorted({ nodes }: Graph): Map<Sort, PlacedNode[]> {
  const sorts = new Map<Sort, PlacedNode[]>();
  for (const placed of nodes) {
    const sort = sortOf(placed);
    const others = sorts.get(sort);
    if (others) others.push(placed);
    else sorts.set(sort, [placed]);
  }
  return sorts;
}

function sortOf({ node }: PlacedNode): Sort {
  const types = typesOf(node);
  if (isAnnotation(node)) return "annotation";
  if (types.some(isArticleType)) return "article";
  if (types.some(isStatementType)) return "statement";
  if (types.some(isFactCheckType)) return "fact check";
  if (types.some(isEventType)) return "event";
  return kindOf(node) ? "actor" : "other";
}
