import * as z from "zod";
import { Caption } from "./caption.js";
import { WebAddress } from "./formatted.js";
import { model, type Schema } from "./schema.js";

/**
 * A picture, film or recording that goes with a story.
 *
 * @category Models
 */
export interface Media {
  /** What it is. */
  kind: "image" | "video" | "audio" | "graphic";
  /** Its web address. */
  url?: string | undefined;
  /** What it shows, for those who cannot see it. */
  alt?: string | undefined;
  /** The words under it. */
  caption?: Caption | undefined;
  /** How wide it is, in pixels. */
  width?: number | undefined;
  /** How high it is, in pixels. */
  height?: number | undefined;
}

/**
 * Checks that a value is a picture, film or recording.
 *
 * @category Schemas
 */
export const Media: Schema<Media> = model<Media>()({
  kind: z.enum(["image", "video", "audio", "graphic"]),
  url: WebAddress.optional(),
  alt: z.string().optional(),
  caption: Caption.optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
});
