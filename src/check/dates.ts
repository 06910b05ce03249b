// 2014        2014-06        2014-06-22        2014-06-22T09:30:05+02:00
// └ year      └ month        └ day             └ time           └ zone
const MOMENT =
  /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:(?<=-\d{2}-\d{2})T(?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?<zone>Z|[+-]\d{2}:\d{2})?)?$/u;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
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
  const { date, time, zone } = MOMENT.exec(value)?.groups ?? {};
  if (date === undefined) return undefined;
  const start = Date.parse(time === undefined ? date : `${date}T${time}Z`);
  return { start, end: endOf(start, date, time), offset: offsetOf(zone) };
}

/** When a year, month, day, minute or second is over that begins at a time. */
function endOf(start: number, date: string, time: string | undefined): number {
  if (time !== undefined) return start + (time.length > 5 ? SECOND : MINUTE);
  if (date.length > 7) return start + DAY;
  const end = new Date(start);
  if (date.length > 4) return end.setUTCMonth(end.getUTCMonth() + 1);
  return end.setUTCFullYear(end.getUTCFullYear() + 1);
}

/** How far the clocks of a zone are ahead of UTC; `Z` has no figures, and is not ahead at all. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.startsWith("-") ? -minutes : minutes) * MINUTE;
}
