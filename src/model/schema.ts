import * as z from "zod";

/**
 * A zod object that accepts and returns exactly `Model`.
 *
 * @category Schemas
 */
export type Schema<Model> = z.ZodObject<
  {
    [Key in keyof Model]-?: undefined extends Model[Key]
      ? z.ZodOptional<z.ZodType<Exclude<Model[Key], undefined>, Exclude<Model[Key], undefined>>>
      : z.ZodType<Model[Key], Model[Key]>;
  },
  z.core.$strict
>;

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The shape itself where each key yields exactly the model's field, `never` where it does not. */
type Exactly<Model, Shape> = {
  [Key in keyof Shape]: Key extends keyof Model
    ? Shape[Key] extends z.ZodType<infer Output, infer Input>
      ? Same<Output, Model[Key]> extends true
        ? Same<Input, Output> extends true
          ? Shape[Key]
          : never
        : never
      : never
    : never;
};

/** Makes the strict schema of a model, and refuses to compile one that differs from it. */
export function model<Model>(): <const Shape extends { [Key in keyof Model]-?: z.ZodType }>(
  shape: Shape & Exactly<Model, Shape>,
) => Schema<Model> {
  return (shape: z.ZodRawShape) => z.strictObject(shape) as unknown as Schema<Model>;
}

/** Takes a union as it is, and refuses to compile one that lacks a member of the model, or has one more. */
export function union<Model>(): <Union extends z.ZodType>(
  schema: Same<z.output<Union>, Model> extends true ? Union : never,
) => Union {
  return (schema) => schema;
}
