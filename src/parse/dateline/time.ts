import type { Pattern, Scanner } from "../../text/scanner.js";
import type { DateParts } from "../date/news-date.js";

// @ 7:00 AM Central      , 6:45 p.m. ET      16:00
// └at   └time└half└zone
const TIME: Pattern<"hour" | "minute"> =
  /(?:\s?,)?\s(?:@\s|at\s)?(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d)/uy;
const HALF: Pattern<"half"> = /\s?(?<half>[ap])\.?m\b\.?/iuy;
const ZONE: Pattern<"zone"> =
  /\s\(?(?<zone>UTC|[A-Z]{1,3}T|(?:Eastern|Central|Mountain|Pacific)(?:\sTime)?)\b\)?/uy;

/** Reads the time that follows a date, and adds it; a whole day and a time make a moment. */
export function readTime(scanner: Scanner, date: DateParts): DateParts {
  const clock = scanner.read(TIME, (groups) => groups);
  if (!clock) return date;

  const half = scanner.read(HALF, (groups) => groups.half.toLowerCase());
  const hour = (Number(clock.hour) % (half ? 12 : 24)) + (half === "p" ? 12 : 0);
  const time = `${String(hour).padStart(2, "0")}:${clock.minute}`;
  const timeZone = scanner.read(ZONE, (groups) => groups.zone);
  return {
    ...date,
    time,
    ...(timeZone && { timeZone }),
    ...(date.value && date.day && { value: `${date.value}T${time}` }),
  };
}
