import * as z from "zod";
import { JsonPointer } from "./pointer.js";
import { model, type Schema } from "./schema.js";
import { Span } from "./span.js";

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

/**
 * Checks that a value is a repair.
 *
 * @category Schemas
 */
export const Repair: Schema<Repair> = model<Repair>()({
  rule: z.string().min(1),
  message: z.string().min(1),
  at: z.union([Span, JsonPointer]),
  before: z.string().optional(),
  after: z.string().optional(),
});
