import type { Event, NewsBundle, NewsDate } from "newsdesk";
import { nameOf } from "./detail.js";
import { htmlOfJson } from "./json.js";
import { make } from "./make.js";
import type { Draw } from "./views.js";

/** Draws the events in the order of their days, each day as exact as the text gives it. */
export const drawTimeline: Draw = (panel, { bundle }) => {
  const events = [...bundle.events].sort(
    (one, other) => Number(orderOf(one) > orderOf(other)) - Number(orderOf(one) < orderOf(other)),
  );
  panel.replaceChildren(
    events.length > 0
      ? make("ol", "", ...events.map((event) => momentOf(event, bundle)))
      : make("p", "No event was found."),
  );
};

/** A year comes before its months, a month before its days; what has no day comes last. */
function orderOf({ start }: Event): string {
  return start?.value ?? "~";
}

function momentOf(event: Event, bundle: NewsBundle): HTMLElement {
  const { start, type, status, realis, places = [], participants = [] } = event;
  const time = make("time", start?.value ?? "no day told");
  if (start?.value && !start.value.includes("/")) time.dateTime = start.value;
  const precision = make("small", start ? precisionOf(start) : "");

  const facts = [
    [type, status, realis].filter(Boolean).join(", ").toLowerCase(),
    places.map(({ name }) => name).join(", "),
    participants.map((one) => `${one.role}: ${nameOf(one, bundle)}`).join("; "),
  ];
  const evidence = make("pre", "");
  evidence.innerHTML = htmlOfJson(event);
  evidence.tabIndex = 0;

  return make(
    "li",
    "",
    make("p", "", time, precision),
    make("h3", event.name),
    ...facts.filter(Boolean).map((fact) => make("p", fact)),
    make("details", "", make("summary", "Evidence"), evidence),
  );
}

/** How exact a date is, and how it is printed. */
function precisionOf({ value, text, approximate }: NewsDate): string {
  const printed = text ? `, printed “${text}”` : "";
  return `${approximate ? "roughly " : ""}${value ? exactnessOf(value) : "not told from the text"}${printed}`;
}

function exactnessOf(value: string): string {
  if (value.includes("/")) return "between two days";
  if (value.includes("T")) return "to the minute";
  return { 4: "to the year", 7: "to the month" }[value.length] ?? "to the day";
}
