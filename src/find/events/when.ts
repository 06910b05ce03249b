import type { NewsDate } from "../../model/date.js";
import type { Told } from "./govern.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

/**
 * Gives each date of a sentence to the event that it tells of: the one whose verb follows at once
 * (`troops, tired as they were, Sunday took the hill`), else the last one before it, else the first one behind.
 */
export function datesBy(
  account: Account,
  told: readonly Told[],
  dates: readonly NewsDate[],
): Map<Told, NewsDate> {
  const given = new Map<Told, NewsDate>();
  for (const date of dates) {
    const at = date.span!.start;
    if (belongsToSaying(account, at)) continue;
    const next = told.find((one) => account.starts[one.verb.start] === date.span!.end + 1);
    const before = told.findLast((one) => account.starts[one.verb.at]! < at);
    const owner = next ?? before ?? told[0];
    if (owner && !given.has(owner)) given.set(owner, date);
  }
  return given;
}

/** Whether a date stands right behind a verb of saying: `said Sunday`. */
function belongsToSaying({ starts, senses, words }: Account, offset: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  const before = words[low - 1] === "on" ? low - 2 : low - 1;
  const near = (senses[before]?.tells ?? 0) | (senses[before - 1]?.tells ?? 0);
  return (near & part.TELLING) !== 0;
}
