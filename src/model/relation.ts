import * as z from "zod";
import { model, type Schema } from "./schema.js";
import { Text } from "./text.js";

/**
 * How a story stands to another one.
 *
 * @category Models
 */
export interface Relation {
  /** What this story is to the other. */
  rel:
    | "updates"
    | "replaces"
    | "follows"
    | "background"
    | "sidebar"
    | "translation-of"
    | "based-on"
    | "fact-checks"
    | "part-of";
  /** The other story: its id, or its web address. */
  target: string;
}

/**
 * Checks that a value is a relation between stories.
 *
 * @category Schemas
 */
export const Relation: Schema<Relation> = model<Relation>()({
  rel: z.enum([
    "updates",
    "replaces",
    "follows",
    "background",
    "sidebar",
    "translation-of",
    "based-on",
    "fact-checks",
    "part-of",
  ]),
  target: Text,
});
