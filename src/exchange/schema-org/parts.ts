import type { At } from "../at.js";
import { readFields, type Table, writeFields } from "../field.js";
import type { Context } from "./context.js";
import { resolved } from "./graph.js";
import { isNode, leaveOut, type Node, type PlacedNode } from "./nodes.js";

/** Reads the fields of a value type off a node, and says what of the node was left out. */
export function readPart<Model>(
  table: Table<Model, Context>,
  { node, at }: PlacedNode,
  context: Context,
  what: string,
): Partial<Model> {
  const { model, rest } = readFields(table, node, at, context);
  leaveOut(rest, at, what);
  return model;
}

/** Writes the fields of a value type as a node. */
export function writePart<Model>(
  type: string,
  table: Table<Model, Context>,
  model: Partial<Model>,
  context: Context,
): Node {
  return { "@type": type, ...writeFields(table, model, context) };
}

/** A value as the node that it is, or that it refers to; a text as the name of one. */
export function placedNode(value: unknown, at: At, context: Context): PlacedNode {
  return isNode(value)
    ? resolved({ node: value, at }, context.graph)
    : { node: { name: value }, at };
}
