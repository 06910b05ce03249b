import type { Actor } from "../../model/actor.js";
import type { Mention } from "../../model/written.js";
import { type Table, writeFields } from "../field.js";
import { ACTORS } from "./actor.js";
import type { Context } from "./context.js";
import { IDENTIFIERS } from "./identifiers.js";
import type { Node } from "./nodes.js";
import { withRest } from "./rest.js";
import { writeText } from "./text.js";
import { typeOf } from "./types.js";

/** Writes one who is mentioned: by what the bundle knows of him, else by his name. */
export function writeMention(mention: Mention, context: Context): Node | string {
  return mentioned(mention, context) ?? writeText(mention.text);
}

/** Writes a body that is mentioned; of those only named, search engines want to hear that they are bodies. */
export function writeBody(mention: Mention, context: Context): Node {
  return mentioned(mention, context) ?? { "@type": "Organization", name: writeText(mention.text) };
}

/** The actor that a mention means: in full the first time, where that is the way, else by a reference. */
export function mentioned({ actor: id }: Mention, context: Context): Node | undefined {
  const actor = id === undefined ? undefined : context.known.get(id);
  if (!actor) return undefined;
  if (context.inPlace && !context.written.has(actor.id!)) {
    context.written.add(actor.id!);
    return writeActor(actor, context);
  }
  const { url } = IDENTIFIERS.write(actor.identifiers ?? [], context, actor);
  return {
    ...typeOf(actor),
    "@id": actor.id,
    [actor.kind === "unnamed" ? "description" : "name"]: writeText(actor.name),
    ...(url !== undefined && { url }),
  };
}

/** Writes an actor as a node of its own. */
export function writeActor(actor: Actor, context: Context): Node {
  const table = ACTORS[actor.kind] as Table<Actor, Context>;
  const node = {
    ...typeOf(actor),
    ...(actor.id !== undefined && { "@id": actor.id }),
    ...writeFields(table, actor, context),
  };
  return withRest(node, actor.ext);
}
