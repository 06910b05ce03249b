import { isAfter } from "./dates.js";
import type { Rule } from "./rule.js";
import { rulesOn } from "./rules-on.js";

const rule = rulesOn("events");

/** The rules on when events happen, and in what. */
export const events: readonly Rule[] = [
  rule(
    "event/end-before-start",
    "error",
    "An event does not end before it begins.",
    ({ start, end }) => {
      if (!isAfter(start?.value, end?.value)) return [];
      const message = `The event ends in ${end?.value}, before it begins in ${start?.value}`;
      return [{ path: ["end"], message }];
    },
  ),
  rule(
    "event/part-of-cycle",
    "error",
    "No event is part of itself, by however many steps.",
    ({ id, partOf }, { events }) => {
      const passed = new Set<string>();
      let whole = partOf;
      while (whole !== undefined && whole !== id && !passed.has(whole)) {
        passed.add(whole);
        whole = events.get(whole)?.partOf;
      }
      if (whole === undefined || whole !== id) return [];
      return [{ path: ["partOf"], message: `The event \`${id}\` is part of itself` }];
    },
  ),
  rule(
    "event/sub-outside-super",
    "warning",
    "An event happens while the event that it is part of does.",
    ({ start, end, partOf }, { events }) => {
      const whole = events.get(partOf ?? "");
      const isEarly = isAfter(whole?.start?.value, start?.value);
      if (!isEarly && !isAfter((end ?? start)?.value, whole?.end?.value)) return [];
      const message = `The event is part of \`${partOf}\`, but ${isEarly ? "begins before" : "goes on after"} it`;
      return [{ path: [isEarly || !end ? "start" : "end"], message }];
    },
  ),
  rule(
    "event/occurred-in-future",
    "error",
    "What has happened lies before the story that tells of it.",
    ({ start, status, source }, { articleOf }) => {
      const published = articleOf(source)?.datePublished;
      if (status !== "occurred" || !isAfter(start?.value, published)) return [];
      const message = `The event has occurred in ${start?.value}, but the story was published at ${published}`;
      return [{ path: ["start"], message, hint: "What lies ahead is `planned` or `expected`" }];
    },
  ),
  rule(
    "event/planned-in-past",
    "warning",
    "What is planned or expected lies ahead of the story that tells of it.",
    ({ start, end, status, source }, { articleOf }) => {
      const published = articleOf(source)?.datePublished;
      const isAhead = status === "planned" || status === "expected";
      if (!isAhead || !isAfter(published, (end ?? start)?.value)) return [];
      const message = `The event is ${status} for ${(end ?? start)?.value}, but the story was published at ${published}`;
      return [{ path: ["status"], message }];
    },
  ),
];
