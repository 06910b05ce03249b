import type { Article } from "../../model/article.js";
import type { NewsBundle } from "../../model/bundle.js";
import { readActor } from "./actors.js";
import { contextOf } from "./begin.js";
import type { Context } from "./context.js";
import { readEvidence } from "./evidence/read.js";
import type { Graph, Told, TopNode } from "./graph.js";
import { type PlacedNode, typesOf } from "./nodes.js";
import { readArticles } from "./read-article.js";
import { readEvent } from "./read-event.js";
import { readFactCheck, readStatement } from "./read-statement.js";
import { add, keyOf, type Read, sourceOf, thingsIn } from "./things.js";

/** Reads all nodes of a graph: stories first, as they name those whom the others mean. */
export function readGraph(graph: Graph): NewsBundle {
  const context = contextOf({ graph });
  const read: Read = { articles: new Map(), statements: new Map(), events: new Map() };

  const articles: Article[] = [];
  each("article", context, (placed) => {
    const note = ({ node }: PlacedNode, article: Article): unknown =>
      read.articles.set(keyOf(node), article);
    articles.push(...readArticles(placed, context, note));
  });
  each("actor", context, (placed) => readActor(placed, context));
  each("event", context, (placed) => {
    const event = readEvent(placed, context);
    if (event) add(event, placed, read.events, sourceOf(placed, read, graph));
  });
  each("statement", context, (placed) => {
    const statement = readStatement(placed, context);
    if (statement) add(statement, placed, read.statements, sourceOf(placed, read, graph));
  });
  each("fact check", context, (placed) => {
    const checked = readFactCheck(placed, context, read.statements);
    if (!checked) return;
    const { claim, statement } = checked;
    read.statements.set(keyOf(claim.node), { ...sourceOf(placed, read, graph), ...statement });
  });
  const annotations = graph.nodes.filter(({ tells }) => tells === "annotation");
  if (annotations.length > 0) readEvidence(annotations, thingsIn(read, context));
  each("other", context, ({ node, at }) => {
    if (graph.used.has(node)) return;
    const types = typesOf(node).join(", ") || "it has no type";
    at.report("json-ld/other", `Left out a node that is no news: ${types}`, node);
  });
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

function each(tells: Told, context: Context, read: (top: TopNode) => void): void {
  for (const top of context.graph.nodes) {
    if (top.tells !== tells) continue;
    context.position = top.position;
    read(top);
  }
}
