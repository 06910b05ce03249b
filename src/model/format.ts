/** A form that a string can have: how it looks, and what to say of one that has another. */
export interface Format {
  /** What issues call it. */
  readonly name: string;
  /** How it looks, for JSON Schema too. */
  readonly pattern: RegExp;
  /** What it must be besides, once it looks right. */
  readonly fits?: (text: string) => boolean;
  /** Says in a sentence what is wrong with a text that is none. */
  readonly explain: (text: string) => string;
}

/** The most characters that a text of a format may have: patterns run out of room on millions. */
export const FORMAT_LIMIT = 100_000;
