import * as z from "zod";
import { Identifier } from "./identifier.js";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { Text } from "./text.js";

/**
 * What a story is about.
 *
 * @category Models
 */
export interface Subject {
  /** What the subject is called. */
  name: string;
  /** Whether the story is about it, or only mentions it; about it unless said. */
  rel?: "about" | "mentions" | undefined;
  /** How much it matters to the story, from 0 to 1. */
  relevance?: number | undefined;
  /** What it is called in catalogues, such as IPTC Media Topics. */
  identifiers?: Identifier[] | undefined;
}

/**
 * Checks that a value is a subject.
 *
 * @category Schemas
 */
export const Subject: Schema<Subject> = model<Subject>()({
  name: Text,
  rel: z.enum(["about", "mentions"]).optional(),
  relevance: z.number().min(0).max(1).optional(),
  identifiers: listOf(Identifier).optional(),
});
