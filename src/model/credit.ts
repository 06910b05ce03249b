import * as z from "zod";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * Who made a picture, and through whom it came.
 *
 * @category Models
 */
export interface Credit {
  /** The exact words, marker included: `Photo: Xinhua`. */
  text: string;
  /** Where they stand in the caption. */
  span?: Span | undefined;
  /** The photographers, in the order written; maybe none. */
  people: string[];
  /** The agencies and other houses, in the order written; maybe none. */
  organizations: string[];
  /** By whose courtesy it is shown. */
  courtesy?: string | undefined;
  /** How it came to be shown. */
  kind?: "staff" | "handout" | "pool" | "stock" | "file" | "courtesy" | undefined;
  /** What was made. */
  medium?: "photo" | "video" | "graphic" | "illustration" | "screenshot" | undefined;
}

/**
 * Checks that a value is a credit.
 *
 * @category Schemas
 */
export const Credit: Schema<Credit> = model<Credit>()({
  text: Text,
  span: Span.optional(),
  people: listOf(Text),
  organizations: listOf(Text),
  courtesy: Text.optional(),
  kind: z.enum(["staff", "handout", "pool", "stock", "file", "courtesy"]).optional(),
  medium: z.enum(["photo", "video", "graphic", "illustration", "screenshot"]).optional(),
}).check(spanFitsText);
