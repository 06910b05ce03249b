import * as z from "zod";
import { Credit } from "./credit.js";
import { NewsDate } from "./date.js";
import { listOf } from "./list.js";
import { Place } from "./place.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";
import { Mention, Written } from "./written.js";

/**
 * Someone a caption names.
 *
 * @category Models
 */
export interface CaptionPerson extends Mention {
  /** The name without office or honorific. */
  name: string;
  /** What the caption says the person is: `US Secretary of State`. */
  role?: string | undefined;
  /** Where in the picture, as written: `left`, `second from right`. */
  position?: string | undefined;
  /** Whether the person is in the picture, where that can be told. */
  depicted?: boolean | undefined;
}

/**
 * Checks that a value is someone a caption names.
 *
 * @category Schemas
 */
export const CaptionPerson: Schema<CaptionPerson> = model<CaptionPerson>()({
  ...Mention.shape,
  name: Text,
  role: Text.optional(),
  position: Text.optional(),
  depicted: z.boolean().optional(),
}).check(spanFitsText);

/**
 * The words under a picture, taken apart.
 *
 * The spans of its parts count into its own `text`.
 *
 * @category Models
 */
export interface Caption {
  /** The exact words as given. */
  text: string;
  /** Where they stand in the text they were found in. */
  span?: Span | undefined;
  /** What the picture shows: the words without credit, lead and gallery furniture. */
  description: string;
  /** Who is named, in the order written; maybe nobody. */
  people: CaptionPerson[];
  /** Where it was taken. */
  place?: Place | undefined;
  /** The building, ground or hall it was taken in. */
  venue?: Written | undefined;
  /** When it was taken. */
  date?: NewsDate | undefined;
  /** Who made it. */
  credit?: Credit | undefined;
  /** A wire's lead: `PALO ALTO, CA - NOVEMBER 05:`. */
  lead?: Written | undefined;
  /** Whether it comes from the files rather than from the event. */
  isFilePhoto?: boolean | undefined;
}

/**
 * Checks that a value is a caption.
 *
 * @category Schemas
 */
export const Caption: Schema<Caption> = model<Caption>()({
  text: z.string(),
  span: Span.optional(),
  description: z.string(),
  people: listOf(CaptionPerson),
  place: Place.optional(),
  venue: Written.optional(),
  date: NewsDate.optional(),
  credit: Credit.optional(),
  lead: Written.optional(),
  isFilePhoto: z.boolean().optional(),
}).check(spanFitsText);
