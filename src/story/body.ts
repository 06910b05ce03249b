import type { Layout } from "./layout.js";
import type { Paragraph } from "./opening.js";
import type { Passage } from "./passage.js";

// Ada Lund is a writer and gardener.
const BIO =
  /^(?<name>\p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){1,3}) (?:is an?|is the|covers|writes) /u;

/** Sorts the story itself from what a page puts into it and below it; returns that. */
export function readBody(story: readonly Paragraph[], layout: Layout): Passage[] {
  const others: Passage[] = [];
  const byline = layout.parts.get("byline")?.plain ?? "";
  let isInBox = false;
  for (const { kind, passage } of story) {
    // A sentence leads from the headlines of other stories back into this one.
    isInBox = kind === "box" || (isInBox && kind !== "prose");
    if (isInBox || kind === "furniture") others.push(passage);
    else if (kind === "sign-off") layout.add("byline", passage);
    else if (kind === "note" || isBio(passage, byline)) layout.add("editor-note", passage);
    else layout.body.push(passage);
  }
  return others;
}

/** Whether a paragraph tells who the one is that the byline above the story names last. */
function isBio({ plain }: Passage, byline: string): boolean {
  const name = BIO.exec(plain)?.groups?.name;
  return name !== undefined && byline.endsWith(name);
}
