import type { Pattern, Scanner } from "../../text/scanner.js";
import type { DateParts } from "../date/news-date.js";

// @ 7:00 AM Central      , 6:45 p.m. ET      16:00      2014-06-22T09:30
// └at   └─half┘ └zone                                             └time
const TIME: Pattern<"hour" | "minute" | "half"> =
  /(?:\s?,?\s(?:@\s|at\s)?|(?<=\d)T)(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d)(?<half>\s?[ap]\.?m\b\.?|)/iuy;
const ZONE: Pattern<"zone"> =
  /\s\(?(?<zone>UTC|[A-Z]{1,3}T|(?:Eastern|Central|Mountain|Pacific)(?:\sTime)?)\b\)?/uy;
const AFTERNOON = /p/iu;

/** Reads the time that follows a date, and adds it; a whole day and a time make a moment. */
export function readTime(scanner: Scanner, date: DateParts): DateParts {
  const time = scanner.read(TIME, ({ hour, minute, half }) => {
    const hours = (Number(hour) % (half ? 12 : 24)) + (AFTERNOON.test(half) ? 12 : 0);
    return `${String(hours).padStart(2, "0")}:${minute}`;
  });
  if (time === undefined) return date;

  const timeZone = scanner.read(ZONE, ({ zone }) => zone);
  return {
    ...date,
    time,
    ...(timeZone && { timeZone }),
    ...(date.value && date.day && { value: `${date.value}T${time}` }),
  };
}
