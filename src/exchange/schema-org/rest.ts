import type { Extension } from "../../model/extension.js";
import type { At } from "../at.js";
import { keepRest, restOf } from "../rest.js";
import type { Node } from "./nodes.js";

/** Keeps what of a node no field was read from; its type too, unless that says no more than what it is read as. */
export function extensionOf(
  rest: Map<string, unknown>,
  isPlain: boolean,
  at: At,
): Extension | undefined {
  rest.delete("@context");
  if (typeof rest.get("@id") === "string") rest.delete("@id");
  if (isPlain) rest.delete("@type");
  return keepRest(rest, "schema", at);
}

/** A node with what reading kept of it: its exact type, and what is told by no field. */
export function withRest(node: Node, ext: Extension | undefined): Node {
  const rest = Object.entries(restOf(ext, "schema"));
  const told = rest.filter(([name]) => name === "@type" || !Object.hasOwn(node, name));
  return { ...node, ...Object.fromEntries(told) };
}
