import * as z from "zod";
import { model, type Schema } from "./schema.js";
import { refuse } from "./sentences.js";

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
}).check((context) => {
  const { start, end } = context.value;
  if (start > end) refuse(context, "span/order", ["end"], { start, end });
});

/** A check for models that keep the words they were read from: their span is as long as their text. */
export function spanFitsText(
  context: z.core.ParsePayload<{ text?: string | undefined; span?: Span | undefined }>,
): void {
  const { text, span } = context.value;
  if (text === undefined || span === undefined || span.end - span.start === text.length) return;
  refuse(context, "span/length", ["span"], {
    covers: span.end - span.start,
    length: text.length,
  });
}
