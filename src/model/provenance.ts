import * as z from "zod";
import { IsoDateTime } from "./formatted.js";
import { model, type Schema } from "./schema.js";
import { Text } from "./text.js";

/**
 * Where an assertion comes from, and how sure it is.
 *
 * @category Models
 */
export interface Provenance {
  /** How it was made. */
  method: "human" | "parser" | "model" | "import";
  /** By whom or what: a desk, a program and its version. */
  agent?: string | undefined;
  /** When, as ISO 8601. */
  at?: string | undefined;
  /** How sure it is, from 0 to 1. */
  confidence?: number | undefined;
  /** Anything else that a reader should know. */
  note?: string | undefined;
}

/**
 * Checks that a value tells where an assertion comes from.
 *
 * @category Schemas
 */
export const Provenance: Schema<Provenance> = model<Provenance>()({
  method: z.enum(["human", "parser", "model", "import"]),
  agent: Text.optional(),
  at: IsoDateTime.optional(),
  confidence: z.number().min(0).max(1).optional(),
  note: Text.optional(),
});
