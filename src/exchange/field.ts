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
  /** Where in that order the field of each property stands. */
  readonly orders: ReadonlyMap<string, number>;
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
  const orders = fields.flatMap(([, { properties }], order) =>
    properties.map((name) => [name, order] as const),
  );
  return { rows, fields, orders: new Map(orders) };
}

/** What was read of a payload. */
export interface Reading<Model> {
  /** The fields that it tells. */
  readonly model: Partial<Model>;
  /** What of it no field could be read from. */
  readonly rest: Map<string, unknown>;
}

/** Reads the fields of a model off a payload. */
export function readFields<Model, Context>(
  { fields, orders }: Table<Model, Context>,
  payload: Readonly<Record<string, unknown>>,
  at: At,
  context: Context,
): Reading<Model> {
  const rest = new Map<string, unknown>();
  const told: string[][] = [];
  for (const name of Object.keys(payload)) {
    const order = orders.get(name);
    if (order === undefined) rest.set(name, payload[name]);
    else if (told[order]) told[order].push(name);
    else told[order] = [name];
  }
  const model: Partial<Model> = {};
  for (let order = 0; order < told.length; order++) {
    const names = told[order];
    if (!names) continue;
    const [key, field] = fields[order]!;
    const properties =
      names.length > 1 ? field.properties.filter((name) => names.includes(name)) : names;
    const value = readField(field, properties, payload, at, context, rest);
    if (value !== undefined) model[key] = value;
  }
  return { model, rest };
}

/** Reads one field off the properties that tell of it; those that it is not read from are part of the rest. */
function readField<Value, Context>(
  { read, merge }: ValueField<Value, Context, never>,
  properties: readonly string[],
  payload: Readonly<Record<string, unknown>>,
  at: At,
  context: Context,
  rest: Map<string, unknown>,
): Value | undefined {
  let before: Value | undefined;
  for (const name of properties) {
    const given = payload[name];
    if (given === undefined) continue;
    const value = read(given, at.along(name), context, name);
    if (value === undefined) rest.set(name, given);
    else if (before === undefined) before = value;
    else if (merge) before = merge(before, value);
    else if (value !== before && JSON.stringify(value) !== JSON.stringify(before)) {
      rest.set(name, given);
    }
  }
  return before;
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
