import * as z from "zod";
import { model, type Schema } from "./schema.js";

/**
 * A half-open stretch of a text, in UTF-16 code units.
 *
 * What it covers is always `whole.slice(span.start, span.end)`.
 *
 * @category Models
 */
export interface Span {
  /** Where the stretch begins, from 0. */
  start: number;
  /** Where it ends; the unit at this offset is not part of it. */
  end: number;
}

/**
 * Checks that a value is a span, and that it does not end before it starts.
 *
 * @category Schemas
 */
export const Span: Schema<Span> = model<Span>()({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
}).refine(({ start, end }) => start <= end, {
  error: "A span cannot end before it starts",
  path: ["end"],
});

/** A check for models that keep the words they were read from: their span is as long as their text. */
export function spanFitsText(
  context: z.core.ParsePayload<{ text?: string | undefined; span?: Span | undefined }>,
): void {
  const { text, span } = context.value;
  if (text === undefined || span === undefined || span.end - span.start === text.length) return;
  context.issues.push({
    code: "custom",
    input: span,
    path: ["span"],
    message: `The span covers ${span.end - span.start} code units, but the text has ${text.length}`,
  });
}
