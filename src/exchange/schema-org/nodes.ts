import type { At } from "../at.js";

/** A node of JSON-LD: an object with properties of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

/** A node, and where it stands in the payload. */
export interface PlacedNode {
  readonly node: Node;
  readonly at: At;
  /** Which of the nodes at the top it is, or is part of, counted from 0; none for those inside others. */
  readonly position?: number;
}

/** Whether a value is a node, rather than a text, a number or a list. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The id that a node goes by, also outside the payload: those of blank nodes, `_:b0`, mean nothing there. */
export function idOf(node: Node): string | undefined {
  const id = node["@id"];
  return typeof id === "string" && id !== "" && !id.startsWith("_:") ? id : undefined;
}

/** A value, and where it stands in the payload. */
export interface PlacedValue {
  readonly value: unknown;
  readonly at: At;
}

/** The value itself, or the first of the list that it is, with its place; what else it holds is told to be left out. */
export function firstOf(value: unknown, at: At): PlacedValue | undefined {
  if (typeof value !== "object") return value === undefined ? undefined : { value, at };
  const items = listOf(value, at);
  const [first] = items;
  if (items.some((item) => item.value !== first!.value)) {
    at.report("exchange/lost", "Took the first of several", value, first!.value);
  }
  return first;
}

/** The nodes of a value that may be a list, each with its place. */
export function nodesIn(value: unknown, at: At): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  for (const item of listOf(value, at)) {
    if (isNode(item.value)) nodes.push({ node: item.value, at: item.at });
  }
  return nodes;
}

/**
 * A value as the list that it may be, each item with its place.
 *
 * Lists inside lists are laid flat, be they `@list` or `@set`; of a value with a type or a language, the value counts.
 */
export function listOf(value: unknown, at: At): PlacedValue[] {
  const items: PlacedValue[] = [];
  addItems(value, at, items);
  return items;
}

/** The objects of JSON-LD that only hold a value. */
const FRAMES = ["@value", "@list", "@set"];

function addItems(value: unknown, at: At, items: PlacedValue[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addItems(item, at.of(index), items);
  } else if (isNode(value)) {
    const frame = FRAMES.find((name) => Object.hasOwn(value, name));
    if (frame === undefined) items.push({ value, at });
    else addItems(value[frame], at.of(frame), items);
  } else if (value !== undefined && value !== null) items.push({ value, at });
}

/** Reads each item of a list, and says which were left out; `undefined` where none says anything. */
export function readEach<Value>(
  items: readonly PlacedValue[],
  read: (value: unknown, at: At) => Value | undefined,
): Value[] | undefined {
  const values: Value[] = [];
  const others: PlacedValue[] = [];
  for (const item of items) {
    const value = read(item.value, item.at);
    if (value !== undefined) values.push(value);
    else if (item.value !== "") others.push(item);
  }
  if (values.length === 0) return undefined;
  for (const { value, at } of others) {
    at.report("exchange/lost", "Left out an item of a list that tells too little", value);
  }
  return values;
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: Node): string[] {
  const type = node["@type"];
  if (typeof type === "string") return [withoutVocabulary(type)];
  return Array.isArray(type)
    ? type.filter((name) => typeof name === "string").map(withoutVocabulary)
    : [];
}

const VOCABULARY = /^.*[/:#]/su;

function withoutVocabulary(type: string): string {
  return type.includes(":") ? type.replace(VOCABULARY, "") : type;
}

/** What a node says beside its properties. */
const FRAME = new Set(["@type", "@context", "@id", "additionalType"]);

/** Says what was left out of what a node tells. */
export function leaveOut(rest: Iterable<readonly [string, unknown]>, at: At, what: string): void {
  for (const [name, value] of rest) {
    if (FRAME.has(name) || value === undefined || value === null || value === "") continue;
    at.along(name).report("exchange/lost", `Left out \`${name}\` of ${what}`, value);
  }
}

/** Says what was left out of a node, of which only some properties count. */
export function leaveOthers(node: Node, read: readonly string[], at: At, what: string): void {
  leaveOut(
    Object.entries(node).filter(([name]) => !read.includes(name)),
    at,
    what,
  );
}
