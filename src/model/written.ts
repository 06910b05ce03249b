import { JsonPointer } from "./formatted.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * Which text a span counts into.
 *
 * @category Models
 */
export interface Source {
  /** The id of the article; the only article of the bundle unless said. */
  article?: string | undefined;
  /** A JSON Pointer (RFC 6901) to the string inside the article; `/body` unless said. */
  pointer?: string | undefined;
}

/**
 * Checks that a value names a text.
 *
 * @category Schemas
 */
export const Source: Schema<Source> = model<Source>()({
  article: Text.optional(),
  pointer: JsonPointer.optional(),
});

/**
 * Words of a text, and where they stand in it.
 *
 * @category Models
 */
export interface Written {
  /** The exact words. */
  text: string;
  /** Where they stand, when they were read. */
  span?: Span | undefined;
  /** The text that the span counts into, where that is not plain from what holds this. */
  source?: Source | undefined;
}

/**
 * Checks that a value holds words, and that its span is as long as they are.
 *
 * @category Schemas
 */
export const Written: Schema<Written> = model<Written>()({
  text: Text,
  span: Span.optional(),
  source: Source.optional(),
}).check(spanFitsText);

/**
 * A name or description in a text, and whom it means.
 *
 * @category Models
 */
export interface Mention extends Written {
  /** The id of the actor that is meant. */
  actor?: string | undefined;
}

/**
 * Checks that a value mentions an actor.
 *
 * @category Schemas
 */
export const Mention: Schema<Mention> = model<Mention>()({
  ...Written.shape,
  actor: Text.optional(),
}).check(spanFitsText);
