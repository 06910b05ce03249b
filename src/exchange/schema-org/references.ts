import type { ValueField } from "../field.js";
import type { Context } from "./context.js";
import { isReference, meantBy } from "./graph.js";
import { isNode, listOf, typesOf } from "./nodes.js";
import { sortOf } from "./sorts.js";

/** The ids of other things in the payload: of events, or of statements. */
export function references(
  property: string,
  kind: "event" | "statement",
): ValueField<string[], Context> {
  return {
    properties: [property],
    read: (value, at, { graph }) => {
      const items = listOf(value, at);
      const ids = items.flatMap((item) => {
        if (!isNode(item.value) || !isReference(item.value)) return [];
        const { node } = meantBy(item.value, graph) ?? { node: item.value };
        return typesOf(node).every((type) => sortOf(type) === kind) ? [String(node["@id"])] : [];
      });
      return ids.length > 0 && ids.length === items.length ? ids : undefined;
    },
    write: (ids) => ({ [property]: ids.map((id) => ({ "@id": id })) }),
  };
}
