import type { Pattern, Scanner } from "../../text/scanner.js";

// @ 7:00 AM Central      , 6:45 p.m. ET      16:00
// └at   └time└half└zone
const TIME: Pattern<"hour" | "minute"> =
  /(?:\s?,)?\s(?:@\s|at\s)?(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d)/uy;
const HALF: Pattern<"half"> = /\s?(?<half>[ap])\.?m\b\.?/iuy;
const ZONE: Pattern<"zone"> =
  /\s\(?(?<zone>UTC|GMT|BST|CES?T|IST|[ECMP][SD]?T|(?:Eastern|Central|Mountain|Pacific)(?:\sTime)?)\b\)?/uy;

/** A time of day, as `HH:MM`, and the zone that it is told in. */
export interface TimeReading {
  readonly time: string;
  readonly timeZone?: string;
}

/** Reads the time that follows a date. */
export function readTime(scanner: Scanner): TimeReading | undefined {
  const clock = scanner.read(TIME, (groups) => groups);
  if (!clock) return undefined;

  const half = scanner.read(HALF, (groups) => groups.half.toLowerCase());
  const hour = (Number(clock.hour) % (half ? 12 : 24)) + (half === "p" ? 12 : 0);
  const zone = scanner.read(ZONE, (groups) => groups.zone);
  const time = `${String(hour).padStart(2, "0")}:${clock.minute}`;
  return zone === undefined ? { time } : { time, timeZone: zone };
}
