import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * The name of a person, in its parts.
 *
 * @category Models
 */
export interface PersonName {
  /** The exact words, honorific and suffix included. */
  text: string;
  /** Where they stand, when they were read. */
  span?: Span | undefined;
  /** What stands before the name: `Dr.`, `US Secretary of State`. */
  honorific?: string | undefined;
  /** The given name, as it is called by: `Lena`. */
  given?: string | undefined;
  /** Middle names and initials. */
  middle?: string | undefined;
  /** The family name, particles included: `van der Berg`, `al-Sisi`. */
  family?: string | undefined;
  /** What stands after the name: `Jr.`, `MD`. */
  suffix?: string | undefined;
  /** What the person is called besides. */
  nickname?: string | undefined;
}

/**
 * Checks that a value is the name of a person.
 *
 * @category Schemas
 */
export const PersonName: Schema<PersonName> = model<PersonName>()({
  text: Text,
  span: Span.optional(),
  honorific: Text.optional(),
  given: Text.optional(),
  middle: Text.optional(),
  family: Text.optional(),
  suffix: Text.optional(),
  nickname: Text.optional(),
}).check(spanFitsText);
