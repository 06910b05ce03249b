import { dateTime } from "../../model/calendar.js";
import type { At } from "../at.js";
import { hasFormat } from "../has-format.js";
import { firstOf } from "./nodes.js";

const two = (digits: string): string => digits.padStart(2, "0");

// 2026-03-06 09:30:00.000+0100 · 20260306T093000Z · 2026/3/6
const ISO_LIKE =
  /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:T|\s{1,3})(?<time>\d[\d:.,]{1,20}))?\s{0,3}(?<zone>[A-Za-z+-][\dA-Za-z:+ ]{0,12})?$/u;
// Fri, 06 Mar 2026 09:30:00 GMT
const MAIL =
  /^(?:\p{L}{3,9},?\s)?(?<day>\d{1,2})\s(?<month>\p{L}{3,9})\s(?<year>\d{4})(?:\s(?<time>\d[\d:]{3,7}))?(?:\s(?<zone>[\dA-Z:+-]{1,6}))?$/u;
// Fri Mar 06 09:30:00 CET 2026
const UNIX =
  /^\p{L}{3}\s(?<month>\p{L}{3})\s{1,2}(?<day>\d{1,2})\s(?<time>\d[\d:]{3,7})\s(?<zone>[\dA-Z:+-]{1,6})\s(?<year>\d{4})$/u;
// Fri Mar 06 2026 09:30:00 GMT+0100 (Central European Time) · March 6, 2026 at 9:30 am CET
const SCRIPT =
  /^(?:\p{L}{3}\s)?(?<month>\p{L}{3,9})\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?:,?\s(?:at\s)?(?<time>\d[\d:]{3,7}))?(?:\s(?<zone>[A-Z]{0,4}[+-]?\d{0,4}))?(?:\s\([^()]{0,60}\))?$/u;
// 06.03.2026
const POINTS = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:\s(?<time>\d[\d:]{3,7}))?$/u;
// 3/26/2026: read only where no day could be taken for a month
const SLASHES =
  /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?:\s(?<time>\d[\d:]{3,7}))?$/u;

const CLOCK =
  /^(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?$/u;
/** The half of the day behind a time: `9:30 p.m.` */
const HALF = /(?<=\d)\s{0,3}(?<half>[ap])\.?m\b\.?/iu;
const OFFSET = /^(?:GMT|UTC)?(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})/u;

/** Zone names of RFC 822 and of common systems, to their offset from UTC. */
// biome-ignore format: one hour a line
const ZONES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Z", "Z"], ["UT", "Z"], ["UTC", "Z"], ["GMT", "Z"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EDT", "-04:00"],
  ["EST", "-05:00"], ["CDT", "-05:00"],
  ["CST", "-06:00"], ["MDT", "-06:00"],
  ["MST", "-07:00"], ["PDT", "-07:00"],
  ["PST", "-08:00"],
]);

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

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

  const date = isoOf(text);
  if (date === undefined || !hasFormat(date, dateTime)) {
    at.report("json-ld/date", "Left out a date that cannot be read for sure", value);
    return undefined;
  }
  at.report("json-ld/date", "Brought a date to ISO 8601", value, date);
  return date;
}

function isoOf(text: string): string | undefined {
  const half = HALF.exec(text)?.groups?.half?.toLowerCase();
  const whole = text.replace(HALF, "");
  const parts =
    ISO_LIKE.exec(whole)?.groups ??
    MAIL.exec(whole)?.groups ??
    UNIX.exec(whole)?.groups ??
    SCRIPT.exec(whole)?.groups ??
    POINTS.exec(whole)?.groups ??
    slashed(SLASHES.exec(whole)?.groups);
  if (!parts) return undefined;
  const { year = "", month = "", day = "", time, zone } = parts;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const number = /^\d/u.test(month) ? month : named % 3 === 0 ? String(named / 3 + 1) : "";
  const date = `${year}-${two(number)}-${two(day)}`;
  if (time === undefined) return half === undefined ? date : undefined;
  return clockOf(date, time, half, zone?.trim());
}

function clockOf(
  date: string,
  time: string,
  half: string | undefined,
  zone = "",
): string | undefined {
  const { hour: told, minute, second, fraction } = CLOCK.exec(time)?.groups ?? {};
  const hour = half === undefined ? told : hourOf(Number(told), half);
  const offset = OFFSET.exec(zone)?.groups;
  const ending = offset
    ? `${offset.sign}${offset.hours}:${offset.minutes}`
    : zone === ""
      ? ""
      : ZONES.get(zone.toUpperCase());
  if (hour === undefined || minute === undefined || ending === undefined) return undefined;
  const seconds = second === undefined ? "" : `:${two(second)}${fraction ? `.${fraction}` : ""}`;
  return `${date}T${two(hour)}:${minute}${seconds}${ending}`;
}

/** The hour of the day that an hour of a half of it is: 12 a.m. is 0. */
function hourOf(hour: number, half: string): string | undefined {
  if (!(hour >= 1 && hour <= 12)) return undefined;
  return String((hour % 12) + (half === "p" ? 12 : 0));
}

/** Month and day the way round that is possible; nothing where both ways are, and differ. */
function slashed(
  groups: Partial<Record<string, string>> | undefined,
): Partial<Record<string, string>> | undefined {
  if (!groups) return undefined;
  const { first = "", second = "", ...rest } = groups;
  if (Number(first) > 12) return { ...rest, day: first, month: second };
  if (Number(second) > 12 || Number(first) === Number(second)) {
    return { ...rest, month: first, day: second };
  }
  return undefined;
}
