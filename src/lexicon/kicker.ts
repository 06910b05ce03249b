/** What a kicker labels. */
export type KickerKind = "wire" | "topic" | "format" | "series" | "organization";
