import type { At } from "./at.js";

/** How a value of ours stands in another format, whichever field holds it. */
export interface ValueField<Value, Context, Model = unknown> {
  /** The properties of theirs that it is read from, the best first. */
  readonly properties: readonly string[];
  /** Makes our value of theirs; `undefined` where theirs says nothing that ours can hold. */
  readonly read: (value: unknown, at: At, context: Context, property: string) => Value | undefined;
  /** Joins what two properties say; unless given, the first one counts. */
  readonly merge?: (before: Value, after: Value) => Value;
  /** Makes their properties of our value; the model is there for what hangs on its other fields. */
  readonly write: (
    value: Value,
    context: Context,
    model: Model,
  ) => Readonly<Record<string, unknown>>;
}

/** How one field of a model stands in another format: the row of a mapping table. */
export type Field<Model, Key extends keyof Model = keyof Model, Context = unknown> = ValueField<
  NonNullable<Model[Key]>,
  Context,
  Partial<Model>
>;

/** A field that another format has no home for, and why. */
export interface Homeless {
  readonly lost: string;
}

/** A field that another format carries by other means than a property, and which. */
export interface Carried {
  readonly carried: string;
}

/** What becomes of each field of a model in another format: a model with a new field does not compile without. */
export type Rows<Model, Context> = {
  readonly [Key in keyof Model]-?: Field<Model, Key, Context> | Homeless | Carried;
};

/** The mapping table of a model. */
export interface Table<Model, Context> {
  /** What becomes of each field. */
  readonly rows: Rows<Model, Context>;
  /** The fields that have properties, in the order in which they are read and written. */
  readonly fields: readonly (readonly [keyof Model, Field<Model, keyof Model, Context>])[];
}

/** What becomes of each model in another format, by the name of the model: a table, or a word for all of it. */
export type Mapping = Readonly<
  Record<
    string,
    Homeless | Carried | { readonly rows: Readonly<Record<string, Told | Homeless | Carried>> }
  >
>;

/** A field of which only the properties count. */
interface Told {
  readonly properties: readonly string[];
}

/** Makes the mapping table of a model. */
export function tableOf<Model, Context>(rows: Rows<Model, Context>): Table<Model, Context> {
  const entries = Object.entries(rows) as [keyof Model, Field<Model, keyof Model, Context>][];
  return { rows, fields: entries.filter(([, row]) => "read" in row) };
}

/** Reads the fields of a model off a payload, and tells what is left of the payload. */
export function readFields<Model, Context>(
  { fields }: Table<Model, Context>,
  payload: ReadonlyMap<string, unknown>,
  at: At,
  context: Context,
): { model: Partial<Model>; rest: Map<string, unknown> } {
  const model: Partial<Model> = {};
  const rest = new Map(payload);
  for (const [key, { properties, read, merge }] of fields) {
    for (const property of properties) {
      if (!rest.has(property)) continue;
      const value = read(rest.get(property), placeOf(property, at), context, property);
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

/** The place of a property, be it one inside another: `address.addressRegion`. */
function placeOf(property: string, at: At): At {
  return property.includes(".")
    ? property.split(".").reduce((outer, step) => outer.of(step), at)
    : at.of(property);
}

/** Writes the fields of a model that have properties. */
export function writeFields<Model, Context>(
  { fields }: Table<Model, Context>,
  model: Partial<Model>,
  context: Context,
): Record<string, unknown> {
  return Object.assign(
    {},
    ...fields.map(([key, { write }]) => {
      const value = model[key];
      return value === undefined || value === null ? {} : write(value, context, model);
    }),
  );
}
