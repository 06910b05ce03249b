import * as z from "zod";
import { NewsDate } from "./date.js";
import { Extension } from "./extension.js";
import { LanguageTag, WebAddress } from "./formatted.js";
import { listOf } from "./list.js";
import { Place } from "./place.js";
import { Provenance } from "./provenance.js";
import { model, type Schema } from "./schema.js";
import { spanFitsText } from "./span.js";
import { Text } from "./text.js";
import { Mention, Source, Written } from "./written.js";

/**
 * One stretch of what was said.
 *
 * @category Models
 */
export interface StatementContent extends Written {
  /** The words inside it that are quoted, without their marks. */
  quoted?: Written[] | undefined;
}

/**
 * Checks that a value is a stretch of what was said.
 *
 * @category Schemas
 */
export const StatementContent: Schema<StatementContent> = model<StatementContent>()({
  ...Written.shape,
  quoted: listOf(Written).optional(),
}).check(spanFitsText);

/**
 * What a statement was made at: a press conference, an interview.
 *
 * @category Models
 */
export interface Occasion extends Written {
  /** The id of the event. */
  event?: string | undefined;
}

/**
 * Checks that a value is an occasion.
 *
 * @category Schemas
 */
export const Occasion: Schema<Occasion> = model<Occasion>()({
  ...Written.shape,
  event: Text.optional(),
}).check(spanFitsText);

/**
 * The terms on which a source spoke.
 *
 * @category Models
 */
export interface AttributionTerms extends Written {
  /** The rule that was agreed; `anonymous` where the story only says that no name is given. */
  rule: "on-record" | "background" | "deep-background" | "off-record" | "anonymous";
  /** Why the source is not named, in the story's words. */
  reason?: Written | undefined;
}

/**
 * Checks that a value tells the terms of an attribution.
 *
 * @category Schemas
 */
export const AttributionTerms: Schema<AttributionTerms> = model<AttributionTerms>()({
  ...Written.shape,
  rule: z.enum(["on-record", "background", "deep-background", "off-record", "anonymous"]),
  reason: Written.optional(),
}).check(spanFitsText);

/**
 * What a fact check found.
 *
 * @category Models
 */
export interface Review {
  /** Who checked. */
  reviewer: Mention;
  /** The verdict, in the reviewer's words. */
  rating: string;
  /** Where the check can be read. */
  url?: string | undefined;
  /** When it was published. */
  date?: NewsDate | undefined;
}

/**
 * Checks that a value is a review.
 *
 * @category Schemas
 */
export const Review: Schema<Review> = model<Review>()({
  reviewer: Mention,
  rating: Text,
  url: WebAddress.optional(),
  date: NewsDate.optional(),
});

/**
 * What someone is told to have said, written or thought.
 *
 * @category Models
 */
export interface Statement {
  /** `direct`: in quotation marks; `mixed`: a paraphrase with quoted words; `indirect`: a paraphrase. */
  form: "direct" | "mixed" | "indirect";
  /**
   * The words: the stretches joined by a space, or a line break where a paragraph ends between
   * them, without quotation marks and the comma before a closing one.
   */
  text: string;
  /** What it is referred to by; unique in its bundle. */
  id?: string | undefined;
  /** Each stretch of what was said, in order. */
  content?: StatementContent[] | undefined;
  /** Who said it, as named there. */
  speaker?: Mention | undefined;
  /** The words that tell of the saying: `said`, `quoted Khamenei as saying`. */
  cue?: Written | undefined;
  /** Who passed it on: `IRNA` in "IRNA quoted … as saying". */
  via?: Mention | undefined;
  /** Whom it was said to: `CNN` in "told CNN". */
  recipient?: Mention | undefined;
  /** When it was said. */
  date?: NewsDate | undefined;
  /** Where it was said. */
  place?: Place | undefined;
  /** What it was said at. */
  occasion?: Occasion | undefined;
  /** The terms on which the speaker spoke. */
  terms?: AttributionTerms | undefined;
  /** What the speaker does by saying it, as the verb tells. */
  stance?:
    | "asserts"
    | "denies"
    | "accuses"
    | "condemns"
    | "praises"
    | "promises"
    | "demands"
    | "warns"
    | "asks"
    | "admits"
    | "predicts"
    | "doubts"
    | "other"
    | undefined;
  /** The ids of the events that it is about. */
  about?: string[] | undefined;
  /** The id of the statement that it answers. */
  respondsTo?: string | undefined;
  /** What fact checks found. */
  reviews?: Review[] | undefined;
  /** Its language (BCP 47). */
  language?: string | undefined;
  /** The language it was translated from (BCP 47). */
  translatedFrom?: string | undefined;
  /** The text that the spans count into. */
  source?: Source | undefined;
  /** How it was found. */
  provenance?: Provenance | undefined;
  /** What a house adds. */
  ext?: Extension | undefined;
}

/**
 * Checks that a value is a statement.
 *
 * @category Schemas
 */
export const Statement: Schema<Statement> = model<Statement>()({
  form: z.enum(["direct", "mixed", "indirect"]),
  text: Text,
  id: Text.optional(),
  content: listOf(StatementContent).optional(),
  speaker: Mention.optional(),
  cue: Written.optional(),
  via: Mention.optional(),
  recipient: Mention.optional(),
  date: NewsDate.optional(),
  place: Place.optional(),
  occasion: Occasion.optional(),
  terms: AttributionTerms.optional(),
  stance: z
    .enum([
      "asserts",
      "denies",
      "accuses",
      "condemns",
      "praises",
      "promises",
      "demands",
      "warns",
      "asks",
      "admits",
      "predicts",
      "doubts",
      "other",
    ])
    .optional(),
  about: listOf(Text).optional(),
  respondsTo: Text.optional(),
  reviews: listOf(Review).optional(),
  language: LanguageTag.optional(),
  translatedFrom: LanguageTag.optional(),
  source: Source.optional(),
  provenance: Provenance.optional(),
  ext: Extension.optional(),
});
