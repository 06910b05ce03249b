import { Agency } from "./agency.js";
import { NewsDate } from "./date.js";
import { listOf } from "./list.js";
import { Place } from "./place.js";
import { Repair } from "./repair.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * Where, when and by which agency a story was filed.
 *
 * The spans of its parts count into its own `text`.
 *
 * @category Models
 */
export interface Dateline {
  /** The exact words, from the first character to the last of the separator. */
  text: string;
  /** Where they stand in the text they were found in. */
  span?: Span | undefined;
  /** Where the story was filed from, in the order written; maybe none. */
  places: Place[];
  /** The day it was filed. */
  date?: NewsDate | undefined;
  /** The agencies that filed it, in the order written; maybe none. */
  agencies: Agency[];
  /** Slips that were read past: a misspelt month, a stray character. */
  repairs?: Repair[] | undefined;
}

/**
 * Checks that a value is a dateline.
 *
 * @category Schemas
 */
export const Dateline: Schema<Dateline> = model<Dateline>()({
  text: Text,
  span: Span.optional(),
  places: listOf(Place),
  date: NewsDate.optional(),
  agencies: listOf(Agency),
  repairs: listOf(Repair).optional(),
}).check(spanFitsText);
