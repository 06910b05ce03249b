import { dateTime, mendDate } from "../../model/calendar.js";
import type { At } from "../at.js";
import { hasFormat } from "../has-format.js";
import { firstOf } from "./nodes.js";

/** Words that programs print for no date at all. */
const NOTHING = /^(?:none|null|undefined|invalid date|nan|)$/iu;

/** Reads a date in any of the forms that pages print, as ISO 8601; `undefined` where it is none or may be two. */
export function readDate(value: unknown, at: At): string | undefined {
  const first = firstOf(value, at);
  return first && readMoment(first.value, first.at);
}

function readMoment(value: unknown, at: At): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (NOTHING.test(text)) return undefined;
  if (hasFormat(text, dateTime)) return text;

  const date = mendDate(text);
  if (date === undefined) {
    at.report("json-ld/date", "Left out a date that cannot be read for sure", value);
  } else {
    at.report("json-ld/date", "Brought a date to ISO 8601", value, date);
  }
  return date;
}
