// 2014        2014-06        2014-06-22        2014-06-22T09:30:05+02:00
// └ year      └ month        └ day             └ time           └ zone
const MOMENT =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?)?$/u;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** The stretch of time that a date of ISO 8601 may mean, as clocks show it there. */
interface Stretch {
  readonly start: number;
  /** The first moment that is no longer part of it. */
  readonly end: number;
  /** How far the clocks there are ahead of UTC, where the date says so. */
  readonly offset: number | undefined;
}

/**
 * Whether a date is later than another for sure, however roughly the two are told.
 *
 * Two dates without offset are told by the same clock; where one has an offset and the other
 * has none, a day may lie between their clocks.
 */
export function isAfter(later: string | undefined, earlier: string | undefined): boolean {
  if (later === undefined || earlier === undefined) return false;
  const a = stretchOf(later);
  const b = stretchOf(earlier);
  if (!a || !b) return false;
  if (a.offset !== undefined && b.offset !== undefined)
    return a.start - a.offset >= b.end - b.offset;
  const slack = a.offset === b.offset ? 0 : DAY;
  return a.start >= b.end + slack;
}

/** The stretch of a date, or of an interval from the one to the other. */
function stretchOf(value: string): Stretch | undefined {
  const slash = value.indexOf("/");
  if (slash < 0) return momentOf(value);
  const start = momentOf(value.slice(0, slash));
  const end = momentOf(value.slice(slash + 1));
  return start && end && { start: start.start, end: end.end, offset: start.offset };
}

function momentOf(value: string): Stretch | undefined {
  const parts = MOMENT.exec(value)?.groups;
  if (!parts) return undefined;
  const { year, month = "01", day = "01", time = "00:00", zone } = parts;
  const start = new Date(`${year}-${month}-${day}T${time}Z`);
  const end = new Date(start);
  if (parts.month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (parts.day === undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else
    end.setTime(
      end.getTime() + (parts.time === undefined ? DAY : parts.time.length > 5 ? 1_000 : MINUTE),
    );
  return { start: start.getTime(), end: end.getTime(), offset: offsetOf(zone) };
}

/** How far the clocks of a zone are ahead of UTC; `Z` has no figures, and is not ahead at all. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.startsWith("-") ? -minutes : minutes) * MINUTE;
}
