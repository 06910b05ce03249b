import type { At } from "../at.js";
import { isAnnotation } from "./evidence/read.js";
import type { Graph, Told, TopNode } from "./graph.js";
import { nestedIn, storiesOn } from "./nested.js";
import { type Node, nodesIn, type PlacedNode } from "./nodes.js";
import { isOf } from "./sorts.js";
import { kindOf } from "./types.js";

/** Gathers the nodes of a payload. */
export function graphOf(payload: unknown, at: At): Graph {
  const tops = topsAmong(nodesIn(payload, at).flatMap(members));
  const byId = new Map<string, TopNode>();
  for (const top of tops) {
    const id = top.node["@id"];
    if (typeof id === "string" && !byId.has(id)) byId.set(id, top);
  }
  const nodes: TopNode[] = [];
  const nested = new Map<unknown, Node>();
  for (const top of tops) {
    nodes.push(top);
    if (top.tells !== "article") continue;
    for (const inner of nestedIn(top, byId)) {
      nested.set(inner.node, top.node);
      nodes.push(topOf(inner, top.position));
    }
  }
  return { nodes, nested, byId, used: new Set() };
}

/** The node itself, or those of its `@graph`. */
function members(top: PlacedNode): PlacedNode[] {
  const graph = top.node["@graph"];
  return graph === undefined ? [top] : nodesIn(graph, top.at.of("@graph"));
}

/** The nodes that were given, and behind each page the stories on it that are not among them. */
function topsAmong(given: readonly PlacedNode[]): TopNode[] {
  const ids = new Set(given.map(({ node }) => node["@id"]));
  const tops: TopNode[] = [];
  for (const placed of given) {
    const top = topOf(placed, tops.length);
    tops.push(top);
    if (top.tells === "article") continue;
    for (const story of storiesOn(placed)) {
      const id = story.node["@id"];
      if (id === undefined || !ids.has(id)) tops.push(topOf(story, tops.length));
    }
  }
  return tops;
}

function topOf({ node, at }: PlacedNode, position: number): TopNode {
  return { node, at, position, tells: toldBy(node) };
}

/** What is read before actors; of a node that is of several sorts, the first counts. */
const NEWS = ["article", "statement", "fact check", "event"] as const;

function toldBy(node: Node): Told {
  if (isAnnotation(node)) return "annotation";
  return NEWS.find((sort) => isOf(node, sort)) ?? (kindOf(node) ? "actor" : "other");
}
