import type { Mark } from "./marks.js";

/** A stretch of the pasted text under the same marks from end to end. */
export interface Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a text wherever a mark begins or ends. */
export function stretchesOf(text: string, marks: readonly Mark[]): Stretch[] {
  const opening = [...marks].sort((one, other) => one.start - other.start);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const sorted = cuts.sort((one, other) => one - other);
  let open: Mark[] = [];
  let next = 0;
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    open = open.filter((mark) => mark.end > start);
    for (; (opening[next]?.start ?? end) <= start; next += 1) open.push(opening[next] as Mark);
    return { text: text.slice(start, end), marks: [...open] };
  });
}
