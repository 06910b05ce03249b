import type { StoryReading } from "newsdesk";
import { escaped } from "./escape.js";
import { marksOf } from "./marks.js";
import { type Stretch, stretchesOf } from "./stretches.js";

/** The pasted text, cut wherever a mark of its reading begins or ends. */
export function stretchesIn(text: string, reading: StoryReading): Stretch[] {
  return stretchesOf(text, marksOf(reading));
}

/** The stretches as HTML: each that has marks says which one it is, and is a button where it has words. */
export function htmlOfStory(stretches: readonly Stretch[]): string {
  const first = stretches.findIndex(isButton);
  return stretches
    .map((stretch, at) => {
      const { text, marks } = stretch;
      if (marks.length === 0) return escaped(text);
      const kinds = [...new Set(marks.map(({ kind }) => kind))].join(" ");
      const button = `role="button" aria-pressed="false" tabindex="${at === first ? 0 : -1}"`;
      return `<span class="mark ${kinds}" data-at="${at}" ${isButton(stretch) ? button : ""}>${escaped(text)}</span>`;
    })
    .join("");
}

function isButton({ text, marks }: Stretch): boolean {
  return marks.length > 0 && text.trim() !== "";
}
