import * as z from "zod";
import { listOf } from "./list.js";
import { Place } from "./place.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";
import { Mention } from "./written.js";

/**
 * Someone who made a story.
 *
 * @category Models
 */
export interface Contributor extends Mention {
  /** The name in its usual case: `Jane Roe`. */
  name: string;
  /** Whether it is a person or an organization, where that can be told. */
  kind?: "person" | "organization" | undefined;
  /** What the contributor did for the story; an author unless said. */
  role?:
    | "author"
    | "reporter"
    | "editor"
    | "photographer"
    | "videographer"
    | "illustrator"
    | "graphics"
    | "translator"
    | "producer"
    | "researcher"
    | undefined;
  /** The post, as written: `Chief Political Correspondent`. */
  jobTitle?: string | undefined;
  /** Whom the contributor works for. */
  affiliation?: Mention | undefined;
  /** Where the contributor reported from. */
  place?: Place | undefined;
}

/**
 * Checks that a value is a contributor.
 *
 * @category Schemas
 */
export const Contributor: Schema<Contributor> = model<Contributor>()({
  ...Mention.shape,
  name: Text,
  kind: z.enum(["person", "organization"]).optional(),
  role: z
    .enum([
      "author",
      "reporter",
      "editor",
      "photographer",
      "videographer",
      "illustrator",
      "graphics",
      "translator",
      "producer",
      "researcher",
    ])
    .optional(),
  jobTitle: Text.optional(),
  affiliation: Mention.optional(),
  place: Place.optional(),
}).check(spanFitsText);

/**
 * Who made a story, as printed.
 *
 * The spans of its parts count into its own `text`.
 *
 * @category Models
 */
export interface Byline {
  /** The exact words: `By Jane Roe and John Doe`. */
  text: string;
  /** Where they stand in the text they were found in. */
  span?: Span | undefined;
  /** Who is named, in the order written. */
  contributors: Contributor[];
}

/**
 * Checks that a value is a byline.
 *
 * @category Schemas
 */
export const Byline: Schema<Byline> = model<Byline>()({
  text: Text,
  span: Span.optional(),
  contributors: listOf(Contributor),
}).check(spanFitsText);
