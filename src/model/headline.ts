import * as z from "zod";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { spanFitsText } from "./span.js";
import { Mention, Written } from "./written.js";

/**
 * A label before a headline: `Opinion`, `UPDATE 2`.
 *
 * @category Models
 */
export interface Kicker extends Written {
  /** What it labels: a wire's state, a topic, a format, a series, or the organization that speaks. */
  kind: "wire" | "topic" | "format" | "series" | "organization";
}

/**
 * Checks that a value is a kicker.
 *
 * @category Schemas
 */
export const Kicker: Schema<Kicker> = model<Kicker>()({
  ...Written.shape,
  kind: z.enum(["wire", "topic", "format", "series", "organization"]),
}).check(spanFitsText);

/**
 * Who speaks in a headline: `Kerry: …`, `… : sources`.
 *
 * @category Models
 */
export interface HeadlineSpeaker extends Mention {
  /** Whether the speaker stands before what is said, or behind it. */
  position: "lead" | "trail";
}

/**
 * Checks that a value is the speaker of a headline.
 *
 * @category Schemas
 */
export const HeadlineSpeaker: Schema<HeadlineSpeaker> = model<HeadlineSpeaker>()({
  ...Mention.shape,
  position: z.enum(["lead", "trail"]),
}).check(spanFitsText);

/**
 * A headline, and what stands around it on a wire or a page.
 *
 * The spans of its parts count into its own `text`.
 *
 * @category Models
 */
export interface Headline {
  /** The exact words as given. */
  text: string;
  /** The headline proper, without kicker, site and section. */
  title: string;
  /** The label before it. */
  kicker?: Kicker | undefined;
  /** Who says so. */
  speaker?: HeadlineSpeaker | undefined;
  /** The quoted fragments, without their marks; maybe none. */
  quotes: Written[];
  /** Whether it asks something. */
  isQuestion: boolean;
  /** How many things a list promises: `7 ways to …`. */
  listCount?: number | undefined;
  /** The name of the site, behind the title: `… | The Northern Post`. */
  site?: Written | undefined;
  /** The section of the site, beside its name: `… | Sport | The Northern Post`. */
  section?: Written | undefined;
}

/**
 * Checks that a value is a headline.
 *
 * @category Schemas
 */
export const Headline: Schema<Headline> = model<Headline>()({
  text: z.string(),
  title: z.string(),
  kicker: Kicker.optional(),
  speaker: HeadlineSpeaker.optional(),
  quotes: listOf(Written),
  isQuestion: z.boolean(),
  listCount: z.int().nonnegative().optional(),
  site: Written.optional(),
  section: Written.optional(),
});
