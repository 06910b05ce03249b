import type { StoryReading } from "newsdesk";
import { escaped } from "./escape.js";
import { marksOf, type Stretch, stretchesOf } from "./marks.js";

/** The pasted text, cut wherever a mark of its reading begins or ends. */
export function stretchesIn(text: string, reading: StoryReading): Stretch[] {
  return stretchesOf(text, marksOf(reading));
}

/** The stretches as HTML: each that has marks is a button that says which stretch it is. */
export function htmlOfStory(stretches: readonly Stretch[]): string {
  let isFirst = true;
  return stretches
    .map(({ text, marks }, at) => {
      if (marks.length === 0) return escaped(text);
      const kinds = [...new Set(marks.map(({ kind }) => kind))].join(" ");
      const html = `<span class="mark ${kinds}" role="button" aria-pressed="false" tabindex="${isFirst ? 0 : -1}" data-at="${at}">${escaped(text)}</span>`;
      isFirst = false;
      return html;
    })
    .join("");
}
