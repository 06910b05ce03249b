import type { NewsDate } from "../../model/date.js";
import type { Span } from "../../model/span.js";

/** What a date says, without where it stands. */
export type DateParts = Omit<NewsDate, "text" | "span">;

/** A date that was read, with its words and where they stand. */
export interface FoundDate extends NewsDate {
  text: string;
  span: Span;
}

/** Says which words of a text a date was read from. */
export function toNewsDate(text: string, start: number, end: number, parts: DateParts): FoundDate {
  return { text: text.slice(start, end), span: { start, end }, ...parts };
}
