import * as z from "zod";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { refuse } from "./sentences.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * How many, how much: a figure or a range, never more exact than it was told.
 *
 * @category Models
 */
export interface Quantity {
  /** The exact words: `at least seven people`. */
  text: string;
  /** Where they stand, when they were read. */
  span?: Span | undefined;
  /** What is counted: `killed`, `injured`, `displaced`, `arrested`, `attended`, `cost` or any other. */
  measure: string;
  /** What it is counted in: `person`, or a currency's code (ISO 4217). */
  unit?: string | undefined;
  /** The figure, where one is told. */
  value?: number | undefined;
  /** The least it can be: 7 in "at least seven". */
  min?: number | undefined;
  /** The most it can be: 300 in "up to 300". */
  max?: number | undefined;
  /** Whether it is only roughly so. */
  approximate?: boolean | undefined;
  /** The ids of the statements that it rests on. */
  attributedTo?: string[] | undefined;
}

/**
 * Checks that a value is a quantity, and that its range is in order.
 *
 * @category Schemas
 */
export const Quantity: Schema<Quantity> = model<Quantity>()({
  text: Text,
  span: Span.optional(),
  measure: Text,
  unit: Text.optional(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  approximate: z.boolean().optional(),
  attributedTo: listOf(Text).optional(),
}).check(spanFitsText, (context) => {
  const { value, min, max } = context.value;
  const ends = [min, value, max].filter((end) => end !== undefined);
  if (ends.some((end, at) => end < ends[at - 1]!)) {
    refuse(context, "quantity/order", [max !== undefined ? "max" : "value"], { ends });
  }
});
