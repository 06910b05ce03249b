import type { NewsDate } from "../../model/date.js";
import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
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
    const first = firstFrom(account.starts, date.span!.start);
    if (belongsToSaying(account, first)) continue;
    const end = firstFrom(account.starts, date.span!.end);
    const next = told.find((one) => one.verb.start === end);
    const before = told.findLast((one) => one.verb.at < first);
    const owner = next ?? before ?? (endsDateline(account, end) ? undefined : told[0]);
    if (owner && !given.has(owner)) given.set(owner, date);
  }
  return given;
}

/** Whether a date, of which nothing was told before, is that of the dateline: `PORT AVERY, Oct. 5 (Reuters) —` */
function endsDateline({ kinds }: Account, end: number): boolean {
  return (kinds[end]! & (kind.OPEN | kind.DASH)) !== 0;
}

/** Whether a date stands right behind a verb of saying: `said Sunday`. */
function belongsToSaying({ senses, words }: Account, first: number): boolean {
  const before = words[first - 1] === "on" ? first - 2 : first - 1;
  const near = (senses[before]?.tells ?? 0) | (senses[before - 1]?.tells ?? 0);
  return (near & part.TELLING) !== 0;
}
