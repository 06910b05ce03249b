import type { Layout } from "./layout.js";
import type { Paragraph } from "./opening.js";
import type { Passage } from "./passage.js";

/** Sorts the story itself from what a page puts into it and below it; returns that. */
export function readBody(story: readonly Paragraph[], layout: Layout): Passage[] {
  const others: Passage[] = [];
  let isInBox = false;
  for (const { kind, passage } of story) {
    // A sentence leads from the headlines of other stories back into this one.
    isInBox = kind === "box" || (isInBox && kind !== "prose");
    if (isInBox || kind === "furniture") others.push(passage);
    else if (kind === "sign-off") layout.add("byline", passage);
    else if (kind === "note") layout.add("editor-note", passage);
    else layout.body.push(passage);
  }
  return others;
}
