import type { Event } from "../../model/event.js";
import { readFields } from "../field.js";
import type { Context } from "./context.js";
import { EVENT, modeIn } from "./event.js";
import { idOf, type PlacedNode, typesOf } from "./nodes.js";
import { extensionOf } from "./rest.js";

/** Reads an event of any type; what kind of event it is stays in `ext`. */
export function readEvent({ node, at }: PlacedNode, context: Context): Event | undefined {
  const { model, rest } = readFields(EVENT, node, at, context);
  const { name } = model;
  if (name === undefined) {
    at.report("json-ld/other", "Left out an event without a name", node);
    return undefined;
  }
  const isPlain = typesOf(node).every((type) => type === "Event");
  const ext = extensionOf(rest, isPlain, at);
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
