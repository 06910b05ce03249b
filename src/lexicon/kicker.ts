/**
 * What a kicker labels.
 *
 * @category Lexicons
 */
export type KickerKind = "wire" | "topic" | "format" | "series" | "organization";
