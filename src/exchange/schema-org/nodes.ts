import type { At } from "../at.js";

/** A node of JSON-LD: an object with properties of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

/** A node, and where it stands in the payload. */
export interface PlacedNode {
  readonly node: Node;
  readonly at: At;
}

/** Every node of a payload, and those that others refer to. */
export interface Graph {
  /** The nodes at the top, in order: of an array, of an `@graph`, or the only one. */
  readonly nodes: readonly PlacedNode[];
  /** The nodes by their `@id`. */
  readonly byId: ReadonlyMap<string, PlacedNode>;
  /** Where in that order a node stands. */
  readonly positions: ReadonlyMap<Node, number>;
  /** The nodes that were referred to so far. */
  readonly used: Set<Node>;
}

/** Whether a value is a node, rather than a text, a number or a list. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Gathers the nodes of a payload. */
export function graphOf(value: unknown, at: At): Graph {
  const nodes: PlacedNode[] = [];
  for (const top of listOf(value, at)) {
    if (!isNode(top.value)) continue;
    const inner = top.value["@graph"];
    if (inner === undefined) nodes.push({ node: top.value, at: top.at });
    else {
      for (const item of listOf(inner, top.at.of("@graph"))) {
        if (isNode(item.value)) nodes.push({ node: item.value, at: item.at });
      }
    }
  }
  const byId = new Map<string, PlacedNode>();
  for (const placed of nodes) {
    const id = placed.node["@id"];
    if (typeof id === "string" && !byId.has(id)) byId.set(id, placed);
  }
  const positions = new Map(nodes.map(({ node }, position) => [node, position]));
  return { nodes, byId, positions, used: new Set() };
}

/** What a node holds that only refers to another. */
const REFERENCE = new Set(["@id", "@type", "additionalType", "name", "description", "url"]);

/** Whether a node tells of another by its `@id`, and nothing more. */
export function isReference(node: Node): boolean {
  return typeof node["@id"] === "string" && Object.keys(node).every((key) => REFERENCE.has(key));
}

/** The node itself, or the one that it refers to by its `@id`. */
export function resolved({ node, at }: PlacedNode, { byId, used }: Graph): PlacedNode {
  const target = isReference(node) ? byId.get(String(node["@id"])) : undefined;
  if (target) used.add(target.node);
  return target ?? { node, at };
}

/** The id that a node goes by, also outside the payload: those of blank nodes, `_:b0`, mean nothing there. */
export function idOf(node: Node): string | undefined {
  const id = node["@id"];
  return typeof id === "string" && id !== "" && !id.startsWith("_:") ? id : undefined;
}

/** A value as the list that it may be, each item with its place; lists inside lists are laid flat. */
export function listOf(value: unknown, at: At): { value: unknown; at: At }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [{ value, at }];
  return value.flatMap((item: unknown, index) =>
    Array.isArray(item)
      ? item.map((inner: unknown, step) => ({ value: inner, at: at.of(index).of(step) }))
      : item === undefined || item === null
        ? []
        : [{ value: item, at: at.of(index) }],
  );
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: Node): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === "string")
    .map((name) => name.slice(name.lastIndexOf("/") + 1));
}
