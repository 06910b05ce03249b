import type { At } from "../at.js";
import { nestedIn, storiesOn } from "./nested.js";
import { type Graph, type Node, nodesIn, type PlacedNode } from "./nodes.js";

/** Gathers the nodes of a payload. */
export function graphOf(value: unknown, at: At): Graph {
  const given = nodesIn(value, at).flatMap((top) =>
    top.node["@graph"] === undefined ? [top] : nodesIn(top.node["@graph"], top.at.of("@graph")),
  );
  const ids = new Set(given.map(({ node }) => node["@id"]));
  const tops = given.flatMap((top) => [
    top,
    ...storiesOn(top).filter(({ node: { "@id": id } }) => id === undefined || !ids.has(id)),
  ]);
  const byId = new Map<string, PlacedNode>();
  for (const placed of tops) {
    const id = placed.node["@id"];
    if (typeof id === "string" && !byId.has(id)) byId.set(id, placed);
  }
  const nodes: PlacedNode[] = [];
  const nested = new Map<unknown, Node>();
  for (const top of tops) {
    const inner = nestedIn(top, byId);
    nodes.push(top, ...inner);
    for (const { node } of inner) nested.set(node, top.node);
  }
  const positions = new Map(nodes.map(({ node }, position) => [node, position]));
  return { nodes, nested, byId, positions, used: new Set() };
}
