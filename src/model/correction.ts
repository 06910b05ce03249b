import * as z from "zod";
import { IsoDateTime, JsonPointer } from "./formatted.js";
import { model, type Schema } from "./schema.js";
import { Text } from "./text.js";

/**
 * What was set right in a story after it was published.
 *
 * @category Models
 */
export interface Correction {
  /** What sort of change it was. */
  kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
  /** When it was made, as ISO 8601. */
  at: string;
  /** The note to the reader. */
  text: string;
  /** A JSON Pointer (RFC 6901) to the field of the article that was changed. */
  pointer?: string | undefined;
  /** What stood there. */
  before?: string | undefined;
  /** What stands there now. */
  after?: string | undefined;
}

/**
 * Checks that a value is a correction.
 *
 * @category Schemas
 */
export const Correction: Schema<Correction> = model<Correction>()({
  kind: z.enum(["correction", "clarification", "update", "editors-note", "retraction"]),
  at: IsoDateTime,
  text: Text,
  pointer: JsonPointer.optional(),
  before: z.string().optional(),
  after: z.string().optional(),
});
