import { newsDate } from "../../model/calendar.js";
import type { NewsDate } from "../../model/date.js";
import type { At } from "../at.js";
import type { ValueField } from "../field.js";
import { hasFormat } from "../has-format.js";
import type { Context } from "./context.js";
import { readDate } from "./dates.js";
import { firstOf } from "./nodes.js";

/** `2014` and `2014-06` too: a date of the news is as exact as it is known. */
const PARTIAL = /^\d{4}(?:-\d{2})?$/u;

/** Reads a date that may be known by its year or month only. */
export function readNewsDate(value: unknown, at: At): NewsDate | undefined {
  const first = firstOf(value, at);
  if (!first) return undefined;
  const text = typeof first.value === "string" ? first.value.trim() : first.value;
  const isPartial = hasFormat(text, newsDate) && PARTIAL.test(text);
  const date = isPartial ? text : readDate(text, first.at);
  return date === undefined ? undefined : { value: date };
}

/** Writes a date under a property; one that comes to no day, month or year has no form there. */
export function writeNewsDate(property: string, { value }: NewsDate): Record<string, string> {
  return value === undefined || value.includes("/") ? {} : { [property]: value };
}

/** A date that is told by one property, or by the first of several. */
export function dated(...properties: [string, ...string[]]): ValueField<NewsDate, Context> {
  return {
    properties,
    read: readNewsDate,
    write: (date) => writeNewsDate(properties[0], date),
  };
}
