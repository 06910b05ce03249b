import type { Event } from "../../model/event.js";
import { readFields } from "../field.js";
import { keepRest } from "../rest.js";
import type { Context } from "./context.js";
import { EVENT, modeIn } from "./event.js";
import { idOf, type PlacedNode, typesOf } from "./nodes.js";

/** Reads an event of any type; what kind of event it is stays in `ext`. */
export function readEvent({ node, at }: PlacedNode, context: Context): Event | undefined {
  const { model, rest } = readFields(EVENT, node, at, context);
  const { name } = model;
  if (name === undefined) {
    at.report("json-ld/other", "Left out an event without a name", node);
    return undefined;
  }
  rest.delete("@context");
  rest.delete("@id");
  if (typesOf(node).every((type) => type === "Event")) rest.delete("@type");
  const ext = keepRest(rest, "schema", at);
  const id = idOf(node);
  const mode = modeIn(node.additionalType);
  return {
    ...model,
    name,
    ...(id !== undefined && { id }),
    ...(mode !== undefined && { mode }),
    ...(ext && { ext }),
  };
}
