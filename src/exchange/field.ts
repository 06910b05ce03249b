import type { At } from "./at.js";

/** How one field of a model stands in another format: the row of a mapping table. */
export interface Field<Model, Key extends keyof Model = keyof Model, Context = unknown> {
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
  /** Makes their properties of our value; the model is there for what hangs on its other fields. */
  readonly write: (
    value: NonNullable<Model[Key]>,
    context: Context,
    model: Partial<Model>,
  ) => Readonly<Record<string, unknown>>;
}

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
