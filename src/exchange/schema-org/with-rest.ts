import type { Extension } from "../../model/extension.js";
import { restOf } from "../rest.js";
import type { Node } from "./nodes.js";

/** A node with what reading kept of it: its exact type, and what is told by no field. */
export function withRest(node: Node, ext: Extension | undefined): Node {
  const rest = Object.entries(restOf(ext, "schema"));
  const told = rest.filter(([name]) => name === "@type" || !Object.hasOwn(node, name));
  return { ...node, ...Object.fromEntries(told) };
}
