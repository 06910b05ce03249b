import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * A news agency, wire or other house that a story came from.
 *
 * @category Models
 */
export interface Agency {
  /** Its full name where known, else as written: `Associated Press`. */
  name: string;
  /** The exact words: `AP`. */
  text?: string | undefined;
  /** Where they stand, when they were read. */
  span?: Span | undefined;
  /** The short code it goes by: `AP`. */
  code?: string | undefined;
}

/**
 * Checks that a value is an agency.
 *
 * @category Schemas
 */
export const Agency: Schema<Agency> = model<Agency>()({
  name: Text,
  text: Text.optional(),
  span: Span.optional(),
  code: Text.optional(),
}).check(spanFitsText);
