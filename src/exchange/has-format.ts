import { FORMAT_LIMIT, type Format } from "../model/format.js";

/** Whether a value is a string that has a format: what a schema checks, without the words for why not. */
export function hasFormat(value: unknown, { pattern, fits }: Format): value is string {
  return (
    typeof value === "string" &&
    value.length <= FORMAT_LIMIT &&
    pattern.test(value) &&
    (fits?.(value) ?? true)
  );
}
