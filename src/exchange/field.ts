import type { JsonValue } from "../model/extension.js";
import type { At } from "./at.js";

/** How one field of a model stands in another format: the row of a mapping table. */
export interface Field<Model, Key extends keyof Model = keyof Model, Context = unknown> {
  /** The field of ours. */
  readonly key: Key;
  /** The properties of theirs that it is read from, the best first. */
  readonly properties: readonly string[];
  /** Makes our value of theirs; `undefined` where theirs says nothing that ours can hold. */
  readonly read: (
    value: unknown,
    at: At,
    context: Context,
    property: string,
  ) => NonNullable<Model[Key]> | undefined;
  /** Joins what two properties say; unless given, the first one counts. */
  readonly merge?: (
    before: NonNullable<Model[Key]>,
    after: NonNullable<Model[Key]>,
  ) => NonNullable<Model[Key]>;
  /** Makes their properties of our value. */
  readonly write: (
    value: NonNullable<Model[Key]>,
    context: Context,
  ) => Readonly<Record<string, unknown>>;
}

/** A row for any one field of a model. */
export type FieldOf<Model, Context> = {
  [Key in keyof Model]-?: Field<Model, Key, Context>;
}[keyof Model];

/** Reads the fields of a model off a payload, and tells what is left of the payload. */
export function readFields<Model, Context>(
  fields: readonly FieldOf<Model, Context>[],
  payload: ReadonlyMap<string, unknown>,
  at: At,
  context: Context,
): { model: Partial<Model>; rest: Map<string, unknown> } {
  const model: Partial<Model> = {};
  const rest = new Map(payload);
  for (const { key, properties, read, merge } of fields as readonly Field<Model>[]) {
    for (const property of properties) {
      if (!rest.has(property)) continue;
      const value = read(rest.get(property), at.of(property), context, property);
      if (value === undefined) continue;
      const before = model[key] as typeof value | undefined;
      if (before === undefined) model[key] = value;
      else if (merge) model[key] = merge(before, value);
      else if (JSON.stringify(value) !== JSON.stringify(before)) continue;
      rest.delete(property);
    }
  }
  return { model, rest };
}

/** Writes the fields of a model that have a row. */
export function writeFields<Model, Context>(
  fields: readonly FieldOf<Model, Context>[],
  model: Partial<Model>,
  context: Context,
): Record<string, unknown> {
  return Object.assign(
    {},
    ...(fields as readonly Field<Model>[]).map(({ key, write }) => {
      const value = model[key] as NonNullable<Model[keyof Model]> | undefined;
      return value === undefined ? {} : write(value, context);
    }),
  );
}

/** How deep an extension may nest. */
const DEPTH_LIMIT = 64;

/** Keeps what has no home under a namespace of its own; says so, and what could not be kept. */
export function keepRest(
  rest: ReadonlyMap<string, unknown>,
  namespace: string,
  at: At,
): Record<string, JsonValue> | undefined {
  const kept: [string, JsonValue][] = [];
  for (const [name, value] of rest) {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    const key = `${namespace}:${name.replace(/\s/gu, "_") || "_"}`;
    if (depthOf(value) >= DEPTH_LIMIT) {
      at.of(name).report("exchange/too-deep", `Left \`${name}\` out: it nests too deep to be kept`);
    } else {
      kept.push([key, value as JsonValue]);
      at.of(name).report("exchange/kept", `Kept \`${name}\` as \`${key}\` of \`ext\``);
    }
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** How many levels a value nests; no more than the limit is looked at. */
function depthOf(value: unknown): number {
  let level = [value];
  let depth = 0;
  while (level.length > 0 && depth < DEPTH_LIMIT) {
    level = level.flatMap((item) =>
      typeof item === "object" && item !== null ? Object.values(item) : [],
    );
    depth++;
  }
  return depth;
}
