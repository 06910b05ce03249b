import type { Actor, Organization } from "../../model/actor.js";
import { readFields, type Table } from "../field.js";
import { ACTORS } from "./actor.js";
import type { Context } from "./context.js";
import { givenId } from "./given-id.js";
import { isReference } from "./graph.js";
import { idOf, type Node, type PlacedNode, typesOf } from "./nodes.js";
import { extensionOf } from "./rest.js";
import { readText } from "./text.js";
import { isPlain, kindOf, sectorOf } from "./types.js";

/** Reads one who acts and stands for himself. */
export function readActor(placed: PlacedNode, context: Context): void {
  const { node, at } = placed;
  if (nameOf(placed) === undefined || !kindOf(node)) {
    at.report("json-ld/other", "Left out an actor without a name or a kind", node);
  } else if (idOf(node) === undefined) {
    context.found.set(node, { actor: actorIn(placed, context), position: context.position });
  } else addActor(placed, context);
}

/** What a node calls the one it tells of. */
export function nameOf({ node, at }: PlacedNode): string | undefined {
  const property = node.name === undefined && kindOf(node) === "unnamed" ? "description" : "name";
  return readText(node[property], at.of(property));
}

/** Who was found before under the id of a node. */
export function foundOf(node: Node, { found }: Context): Actor | undefined {
  return found.get(node["@id"])?.actor;
}

/** What is said of one who is only named: more makes an actor. */
export interface OnlyNamed {
  readonly keys: ReadonlySet<string>;
  readonly types: RegExp;
}

/** The id of the actor that a node tells more of than is said of one who is only named. */
export function actorOf(
  placed: PlacedNode,
  context: Context,
  { keys, types }: OnlyNamed,
): string | undefined {
  const { node, at } = placed;
  if (isKnown(node, context)) return String(node["@id"]);
  const others = Object.keys(node).filter((key) => !keys.has(key));
  const kind = kindOf(node);
  if (kind && (others.length > 0 || !typesOf(node).every((type) => types.test(type)))) {
    return addActor(placed, context);
  }
  if (others.length > 0) {
    at.report("exchange/lost", `Left out ${others.join(", ")} of one of no kind`, node);
  }
  return undefined;
}

/** Whether a node tells nothing of an actor that was not read of him before. */
function isKnown(node: Node, context: Context): boolean {
  const { name, identifiers = [] } = foundOf(node, context) ?? {};
  return (
    name !== undefined &&
    isReference(node) &&
    [node.name ?? name, node.description ?? name].every((told) => told === name) &&
    (node.url === undefined || identifiers.some(({ value }) => value === node.url))
  );
}

/** Holds the place of an actor that is being read. */
const UNREAD: Actor = { kind: "person", name: "" };

/** Adds an actor; each node is read once, so that a circle of mentions ends. */
function addActor(placed: PlacedNode, context: Context): string {
  const { node, at } = placed;
  const { found, seen } = context;
  const position = placed.position ?? context.position;
  const ownId = idOf(node);
  if (ownId !== undefined && seen.has(node)) return ownId;
  seen.add(node);
  const before = ownId === undefined ? undefined : found.get(ownId)?.actor;
  if (ownId !== undefined && !before) found.set(ownId, { actor: UNREAD, position });

  const actor = actorIn(placed, context);
  const id = ownId ?? givenId(actor, context);
  if (!before) found.set(id, { actor: { id, ...actor }, position });
  else if (JSON.stringify(before) !== JSON.stringify({ id, ...actor })) {
    at.report("exchange/lost", `Left out what a second node tells of \`${id}\``, node);
  }
  return id;
}

function actorIn({ node, at }: PlacedNode, context: Context): Actor {
  const kind = kindOf(node)!;
  const table = ACTORS[kind] as Table<Actor, Context>;
  const { model, rest } = readFields(table, node, at, context);
  const sector = kind === "organization" ? sectorOf(node) : undefined;
  if (sector || kind === "group") rest.delete("additionalType");
  const ext = extensionOf(rest, isPlain(node), at);
  const actor = { kind, ...model } as Actor;
  if (sector) (actor as Organization).sector = sector;
  if (ext) actor.ext = ext;
  return actor;
}
