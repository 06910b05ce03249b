import * as z from "zod";
import { LanguageTag } from "./formatted.js";
import { model, type Schema } from "./schema.js";
import { Text } from "./text.js";

/**
 * Another headline of a story, for another use.
 *
 * @category Models
 */
export interface HeadlineVariant {
  /** The words. */
  text: string;
  /** What it is used for. */
  role: "print" | "seo" | "social" | "sub" | "kicker" | "extended" | "alternative";
  /** Its language (BCP 47), where it is not the story's. */
  language?: string | undefined;
}

/**
 * Checks that a value is another headline of a story.
 *
 * @category Schemas
 */
export const HeadlineVariant: Schema<HeadlineVariant> = model<HeadlineVariant>()({
  text: Text,
  role: z.enum(["print", "seo", "social", "sub", "kicker", "extended", "alternative"]),
  language: LanguageTag.optional(),
});
