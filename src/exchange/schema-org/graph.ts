import type { Node, PlacedNode } from "./nodes.js";

/** What a node is read for, where it stands by itself. */
export type Told =
  | "article"
  | "actor"
  | "event"
  | "statement"
  | "fact check"
  | "annotation"
  | "other";

/** A node at the top of a payload. */
export interface TopNode extends PlacedNode {
  readonly tells: Told;
  readonly position: number;
}

/** Every node of a payload, and those that others refer to. */
export interface Graph {
  /** The nodes at the top, in order: of an array, of an `@graph`, or the only one; behind each story, those in it. */
  readonly nodes: readonly TopNode[];
  /** The statements, fact checks and events that stand in a story, and which. */
  readonly nested: ReadonlyMap<unknown, Node>;
  /** The nodes at the top by their `@id`. */
  readonly byId: ReadonlyMap<string, TopNode>;
  /** The nodes that were read where others refer to them. */
  readonly used: Set<Node>;
}

/** What a node holds that only refers to another. */
const REFERENCE = new Set(["@id", "@type", "additionalType", "name", "description", "url"]);

/** Whether a node tells of another by its `@id`, and nothing more. */
export function isReference(node: Node): boolean {
  return typeof node["@id"] === "string" && Object.keys(node).every((key) => REFERENCE.has(key));
}

/** The node itself, or the one that it refers to by its `@id`, to read what that tells. */
export function resolved(placed: PlacedNode, graph: Graph): PlacedNode {
  const target = meantBy(placed.node, graph);
  if (target) graph.used.add(target.node);
  return target ?? placed;
}

/** The node at the top that a node refers to. */
export function meantBy(node: Node, { byId }: Graph): TopNode | undefined {
  return isReference(node) ? byId.get(String(node["@id"])) : undefined;
}
