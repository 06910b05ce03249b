import * as z from "zod";
import { speaking } from "./speaking.js";

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

/** A zod object whose issues speak. */
const Model: typeof z.ZodObject = /* @__PURE__ */ speaking("NewsModel", z.ZodObject);

/** A zod union whose issues speak. */
const Union: typeof z.ZodDiscriminatedUnion = /* @__PURE__ */ speaking(
  "NewsUnion",
  z.ZodDiscriminatedUnion,
);

/** Makes the strict schema of a model, and refuses to compile one that differs from it. */
export function model<Model>(): <const Shape extends { [Key in keyof Model]-?: z.ZodType }>(
  shape: Shape & Exactly<Model, Shape>,
) => Schema<Model> {
  return (shape: z.ZodRawShape) =>
    new Model({ type: "object", shape, catchall: z.never() }) as unknown as Schema<Model>;
}

/** Makes a union of models by their tag, and refuses to compile one that lacks a member, or has one more. */
export function union<Model>(): <
  const Tag extends string,
  Members extends [z.ZodObject, ...z.ZodObject[]],
>(
  tag: Tag,
  members: Same<z.output<Members[number]>, Model> extends true ? Members : never,
) => z.ZodDiscriminatedUnion<Members, Tag> {
  return (discriminator, options) =>
    new Union({ type: "union", inclusive: false, discriminator, options }) as never;
}
