import type { Event } from "../../index.js";

/** Events in the order of their dates, a year before its months and days; those without a date last, as they came. */
export function timelineOf(events: readonly Event[]): Event[] {
  return events
    .map((event) => ({ event, day: event.start?.value ?? UNDATED }))
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
    .map(({ event }) => event);
}

/** Sorts behind every date. */
const UNDATED = "~";
