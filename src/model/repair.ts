import * as z from "zod";
import { $constructor } from "zod/v4/core";
import { JsonPointer } from "./formatted.js";
import { model, type Schema } from "./schema.js";
import { Span } from "./span.js";
import { Text } from "./text.js";

/**
 * Something a reader mended, or a writer could not carry.
 *
 * @category Models
 */
export interface Repair {
  /** The rule that was followed, as `group/name`. */
  rule: string;
  /** What happened, in a sentence. */
  message: string;
  /** Where: a span of the text that was read, or a JSON Pointer into the payload. */
  at: Span | string;
  /** What stood there. */
  before?: string | undefined;
  /** What it became. */
  after?: string | undefined;
}

const Union: z.core.$constructor<z.ZodUnion, z.core.$ZodUnionDef> = z.ZodUnion;

/** A zod union that knows by the look of a value which of its members is meant. */
const SpanOrPointer: typeof Union = /* @__PURE__ */ $constructor(
  "NewsPlace",
  (schema, definition) => {
    Union.init(schema, definition);
    const { parse } = schema._zod;
    schema._zod.parse = (payload, context) => {
      const isPlace = typeof payload.value === "object" || typeof payload.value === "string";
      const member = typeof payload.value === "object" ? Span : JsonPointer;
      return isPlace ? member._zod.run(payload, context) : parse(payload, context);
    };
  },
);

function spanOrPointer(): z.ZodType<Span | string, Span | string> {
  const options = [Span, JsonPointer];
  return new SpanOrPointer({ type: "union", options, inclusive: true }) as never;
}

/**
 * Checks that a value is a repair.
 *
 * @category Schemas
 */
export const Repair: Schema<Repair> = model<Repair>()({
  rule: Text,
  message: Text,
  at: spanOrPointer(),
  before: z.string().optional(),
  after: z.string().optional(),
});
