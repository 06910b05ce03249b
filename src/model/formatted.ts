import * as z from "zod";
import { dateTime, newsDate, timeOfDay } from "./calendar.js";
import { countryCode, regionCode } from "./country.js";
import { FORMAT_LIMIT, type Format } from "./format.js";
import { languageTag } from "./language.js";
import { jsonPointer } from "./pointer.js";
import { speaking } from "./speaking.js";
import { webAddress } from "./web.js";

const Formatted: typeof z.ZodCustomStringFormat = /* @__PURE__ */ speaking(
  "NewsFormat",
  z.ZodCustomStringFormat,
);

/** The schema of the strings that have a format. */
function formatted({ name, pattern, fits }: Format): z.ZodType<string, string> {
  const fn = (text: string): boolean =>
    text.length <= FORMAT_LIMIT && pattern.test(text) && (fits?.(text) ?? true);
  return new Formatted({ type: "string", check: "string_format", format: name, fn });
}

/** Checks for a web address: `https://example.org/story`. */
export const WebAddress: z.ZodType<string, string> = formatted(webAddress);

/** Checks for a country code (ISO 3166-1 alpha-2): `EG`. */
export const CountryCode: z.ZodType<string, string> = formatted(countryCode);

/** Checks for a code of a country's part (ISO 3166-2): `US-NJ`. */
export const RegionCode: z.ZodType<string, string> = formatted(regionCode);

/** Checks for a language tag (BCP 47): `en`, `pt-BR`, `zh-Hant`. */
export const LanguageTag: z.ZodType<string, string> = formatted(languageTag);

/** Checks for a JSON Pointer (RFC 6901): `/media/0/caption/text`. */
export const JsonPointer: z.ZodType<string, string> = formatted(jsonPointer);

/** Checks for a day, or a date and time with or without offset: `2014-06-22T09:30:00+02:00`. */
export const IsoDateTime: z.ZodType<string, string> = formatted(dateTime);

/** Checks for a time of day: `09:30`. */
export const TimeOfDay: z.ZodType<string, string> = formatted(timeOfDay);

/** Checks for a date as exact as it is known, or an interval of two: `2014`, `2014-06`. */
export const IsoNewsDate: z.ZodType<string, string> = formatted(newsDate);
