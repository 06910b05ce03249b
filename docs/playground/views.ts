import type { NewsBundle, StoryReading } from "newsdesk";
import { htmlOfJson } from "./json.js";

/** Draws a reading into its panel. */
export type Draw = (panel: HTMLElement, reading: StoryReading) => void;

/** What is shown beside the story: each by the id of its panel, and loaded when it is first asked for. */
export const views: Readonly<Record<string, () => Promise<Draw>>> = {
  timeline: async () => (await import("./timeline.js")).drawTimeline,
  issues: async () => (await import("./findings.js")).drawIssues,
  repairs: async () => (await import("./findings.js")).drawRepairs,
  bundle: async () => json((bundle) => bundle),
  ninjs: async () => json((await import("./ninjs.js")).toNinjs),
  "json-ld": async () => json((await import("./json-ld.js")).toJsonLd),
};

function json(write: (bundle: NewsBundle) => object): Draw {
  return (panel, { bundle }) => {
    panel.innerHTML = htmlOfJson(write(bundle));
  };
}
