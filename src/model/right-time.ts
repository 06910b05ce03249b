// T09:30:00.250 ·  093000 · , 9:30 ·  at 9
const CLOCK =
  /^(?:t|,?\s{1,3}(?:at\s)?)(?<hour>\d{1,2})(?::?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?/iu;
/** The half of the day behind a time: `9:30 p.m.` */
const HALF = /^\s?(?<half>[ap])\.?m\b\.?/iu;
// +02:00 · -03 · GMT+0200 (Central European Summer Time) · +0000 UTC
const OFFSET =
  /^\s{0,3}(?:GMT|UTC)?(?<hours>[+-]\d{2})(?::?(?<minutes>\d{2}))?(?:\s\p{Upper}{3,4})?(?:\s\([^()]{0,60}\))?$/u;

/** The zones that mail names, as RFC 5322 reads them, and those of Central Europe. */
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

/**
 * What ISO 8601 writes behind a day for a time that is written in another usual form: `T21:30+01:00`
 * for ` at 9:30 p.m. CET`.
 */
export function rightTime(text: string): string | undefined {
  const clock = CLOCK.exec(text);
  if (!clock) return undefined;
  const { hour = "", minute, second, fraction } = clock.groups as Partial<Record<string, string>>;
  const behind = text.slice(clock[0].length);
  const half = HALF.exec(behind);
  const hours = hourOf(hour, half?.groups?.half);
  const offset = offsetOf(behind.slice(half?.[0].length ?? 0));
  if (hours === undefined || offset === undefined || !(minute ?? half)) return undefined;
  const seconds = second === undefined ? "" : `:${second}${fraction ? `.${fraction}` : ""}`;
  return `T${hours.padStart(2, "0")}:${minute ?? "00"}${seconds}${offset}`;
}

/** The hour of the day that an hour of a half of it is: 12 a.m. is 0. */
function hourOf(hour: string, half: string | undefined): string | undefined {
  if (half === undefined) return hour;
  const number = Number(hour);
  if (number < 1 || number > 12) return undefined;
  return String((number % 12) + (half.toLowerCase() === "p" ? 12 : 0));
}

function offsetOf(zone: string): string | undefined {
  if (zone === "") return "";
  const offset = OFFSET.exec(zone)?.groups;
  return offset
    ? `${offset.hours}:${offset.minutes ?? "00"}`
    : ZONES.get(zone.trim().toUpperCase());
}
