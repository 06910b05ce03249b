import type { Event } from "../model/event.js";
import { isAfter } from "./dates.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** What a rule says of one event; the path goes on from the event. */
type Check = (event: Event, survey: Survey) => Iterable<Finding>;

/** Makes a rule that looks at one event after the other. */
export function eventRule(
  id: string,
  severity: Rule["severity"],
  demand: string,
  check: Check,
): Rule {
  return {
    id,
    severity,
    demand,
    *check(survey): Iterable<Finding> {
      for (const [at, event] of survey.bundle.events.entries()) {
        for (const finding of check(event, survey)) {
          yield { ...finding, path: ["events", at, ...finding.path] };
        }
      }
    },
  };
}

/** The rules on when events happen, and in what. */
export const events: readonly Rule[] = [
  eventRule(
    "event/end-before-start",
    "error",
    "An event does not end before it begins.",
    function* ({ start, end }) {
      if (!isAfter(start?.value, end?.value)) return;
      yield {
        path: ["end"],
        message: `The event ends in ${end?.value}, before it begins in ${start?.value}`,
      };
    },
  ),
  eventRule(
    "event/part-of-cycle",
    "error",
    "No event is part of itself, by however many steps.",
    function* (event, { events }) {
      const passed = new Set<Event>();
      for (
        let at: Event | undefined = event;
        at && !passed.has(at);
        at = events.get(at.partOf ?? "")
      ) {
        passed.add(at);
        if (at.partOf === undefined || at.partOf !== event.id) continue;
        yield { path: ["partOf"], message: `The event \`${event.id}\` is part of itself` };
      }
    },
  ),
  eventRule(
    "event/sub-outside-super",
    "warning",
    "An event happens while the event that it is part of does.",
    function* ({ start, end, partOf }, { events }) {
      const whole = events.get(partOf ?? "");
      const isEarly = isAfter(whole?.start?.value, start?.value);
      if (!isEarly && !isAfter((end ?? start)?.value, whole?.end?.value)) return;
      yield {
        path: [isEarly || !end ? "start" : "end"],
        message: `The event is part of \`${partOf}\`, but ${isEarly ? "begins before" : "goes on after"} it`,
      };
    },
  ),
  eventRule(
    "event/occurred-in-future",
    "error",
    "What has happened lies before the story that tells of it.",
    function* ({ start, status, source }, { articleOf }) {
      const published = articleOf(source)?.datePublished;
      if (status !== "occurred" || !isAfter(start?.value, published)) return;
      yield {
        path: ["start"],
        message: `The event has occurred in ${start?.value}, but the story was published at ${published}`,
        hint: "What lies ahead is `planned` or `expected`",
      };
    },
  ),
  eventRule(
    "event/planned-in-past",
    "warning",
    "What is planned or expected lies ahead of the story that tells of it.",
    function* ({ start, end, status, source }, { articleOf }) {
      const published = articleOf(source)?.datePublished;
      const isAhead = status === "planned" || status === "expected";
      if (!isAhead || !isAfter(published, (end ?? start)?.value)) return;
      yield {
        path: ["status"],
        message: `The event is ${status} for ${(end ?? start)?.value}, but the story was published at ${published}`,
      };
    },
  ),
];
