import type { NewsDate } from "../../model/date.js";
import type { Prose } from "../clauses/prose.js";
import type { Told } from "./govern.js";

/** Gives each date of a sentence to the event that it tells of: the last one before it, else the first one behind. */
export function datesBy(
  prose: Prose,
  told: readonly Told[],
  dates: readonly NewsDate[],
): Map<Told, NewsDate> {
  const given = new Map<Told, NewsDate>();
  for (const date of dates) {
    const at = date.span!.start;
    if (belongsToSaying(prose, at)) continue;
    const before = told.findLast((one) => prose.starts[one.verb.at]! < at);
    const owner = before ?? told[0];
    if (owner && !given.has(owner)) given.set(owner, date);
  }
  return given;
}

/** Whether a date stands right behind a verb of saying: `said Sunday`. */
function belongsToSaying({ starts, senses, words }: Prose, offset: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  const before = words[low - 1] === "on" ? low - 2 : low - 1;
  const cue = senses[before]?.verb ?? senses[before - 1]?.verb;
  return cue !== undefined && /^(?:say|tell|report|announce|state)$/u.test(cue.lemma);
}
