import { mendDate } from "../../model/calendar.js";
import { IsoDateTime } from "../../model/formatted.js";
import type { At } from "../at.js";
import { languageOf } from "../language.js";
import { textOf } from "./entry.js";

/** Reads a date, brought to ISO 8601 where it is written in another usual form. */
export function readDate(value: unknown, at: At): string | undefined {
  const text = textOf(value);
  if (text === undefined || IsoDateTime.safeParse(text).success) return text;
  const date = mendDate(text);
  if (date === undefined) at.report("ninjs/date", "Read no date out of this", value);
  else at.report("ninjs/date", "Brought a date to ISO 8601", value, date);
  return date;
}

/** Reads the language of a text as a tag of BCP 47. */
export function readLanguage(value: unknown, at: At): string | undefined {
  const text = textOf(value);
  const tag = text === undefined ? undefined : languageOf(text);
  if (tag !== undefined && tag !== text)
    at.report("ninjs/language", "Brought a language to BCP 47", value, tag);
  return tag;
}
