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
  /** Their properties, in the order in which they are read. */
  readonly properties: readonly Property<Model, Context>[];
}

/** A property of theirs that a field is read from. */
interface Property<Model, Context> {
  readonly name: string;
  /** The steps to it, be it one inside another: `address.addressRegion`. */
  readonly steps: readonly string[];
  readonly key: keyof Model;
  readonly field: Field<Model, keyof Model, Context>;
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
  const fields = entries.filter(([, row]) => "read" in row);
  const properties = fields.flatMap(([key, field]) =>
    field.properties.map((name) => ({ name, steps: name.split("."), key, field })),
  );
  return { rows, fields, properties };
}

/** Reads the fields of a model off a payload, and takes what it read out of it. */
export function readFields<Model, Context>(
  { properties }: Table<Model, Context>,
  payload: Map<string, unknown>,
  at: At,
  context: Context,
): Partial<Model> {
  const model: Partial<Model> = {};
  for (const { name, steps, key, field } of properties) {
    const given = payload.get(name);
    if (given === undefined) continue;
    const place = steps.reduce((outer, step) => outer.of(step), at);
    const value = field.read(given, place, context, name);
    if (value === undefined) continue;
    const before = model[key] as typeof value | undefined;
    if (before === undefined) model[key] = value;
    else if (field.merge) model[key] = field.merge(before, value);
    else if (value !== before && JSON.stringify(value) !== JSON.stringify(before)) continue;
    payload.delete(name);
  }
  return model;
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
