import * as z from "zod";

/** An object of which every property may be absent, and that has no other. */
export function some<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(shape).map(([name, schema]) => [name, z.optional(schema as z.ZodType)]),
    ),
  );
}

/** An object that has one of two properties, and not the other. */
export function either(schema: z.ZodType, one: string, other: string): z.ZodType {
  return schema.refine(
    (value) => Object.hasOwn(Object(value), one) !== Object.hasOwn(Object(value), other),
    `Expected either \`${one}\` or \`${other}\``,
  );
}
