import type { NewsDate } from "../../model/date.js";
import { resolveDate } from "../../parse/date/resolve.js";
import { onSide, type Side } from "../../parse/date/side.js";
import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import * as part from "./parts.js";
import type { Told } from "./told.js";
import type { Account } from "./words.js";

/**
 * Gives each date of a sentence to the event that it tells of: the one whose verb follows at once
 * (`troops, tired as they were, Sunday took the hill`), else the last one before it. What stands before
 * all of them is the day of the first, where no day follows that.
 */
export function datesBy(
  account: Account,
  told: readonly Told[],
  dates: readonly NewsDate[],
  floor: number,
): Map<Told, NewsDate> {
  const given = new Map<Told, NewsDate>();
  let opening: NewsDate | undefined;
  for (const date of dates) {
    const first = firstFrom(account.starts, date.span!.start);
    if (belongsToSaying(account, first) || isLimit(account, first)) continue;
    const end = firstFrom(account.starts, date.span!.end);
    const next = endsPhrase(account, first)
      ? undefined
      : told.find((one) => one.verb.start === end);
    const owner = next ?? told.findLast((one) => one.verb.at < first);
    if (!owner) {
      const isOpening = !endsDateline(account, end) && !isElsewhere(account, floor, first);
      if (isOpening && told[0] && !isApart(account, end, told[0].verb.start)) opening ??= date;
    } else if (!given.has(owner) && (next || !isElsewhere(account, owner.end, first))) {
      given.set(owner, date);
    }
  }
  if (opening && !given.has(told[0]!)) given.set(told[0]!, opening);
  return given;
}

/** Whether a date, of which nothing was told before, is that of the dateline: `PORT AVERY, Oct. 5 (Reuters) —` */
function endsDateline({ kinds }: Account, end: number): boolean {
  return (kinds[end]! & (kind.OPEN | kind.DASH)) !== 0;
}

/** Whether a date is one that something goes on until, or comes before. */
function isLimit({ senses }: Account, first: number): boolean {
  return ((senses[first - 1]?.tells ?? 0) & part.LATER) !== 0;
}

/** Whether a verb stands right before a date: `a port built in 1988`. */
function endsPhrase({ senses }: Account, first: number): boolean {
  const isLed = ((senses[first - 1]?.bits ?? 0) & word.PREPOSITION) !== 0;
  return ((senses[first - (isLed ? 2 : 1)]?.bits ?? 0) & word.PAST) !== 0;
}

/** Whether a date stands right behind a verb of saying: `said Sunday`. */
function belongsToSaying({ senses, words }: Account, first: number): boolean {
  const before = words[first - 1] === "on" ? first - 2 : first - 1;
  const near = (senses[before]?.tells ?? 0) | (senses[before - 1]?.tells ?? 0);
  return (near & part.TELLING) !== 0;
}

/** Whether another verb stands before a date, which is that of the other then: `the truce signed |in March` */
function isElsewhere({ senses, kinds }: Account, start: number, first: number): boolean {
  for (let at = start; at < first; at++) {
    if (kinds[at]! & kind.SEMICOLON) return true;
    const { bits, tells } = senses[at]!;
    if (!(bits & word.PAST) || tells & part.TELLING || kinds[at]! & kind.CAPITAL) continue;
    if (!(bits & word.PARTICIPLE) || at + 1 === first || leavesNoun(senses[at + 1]!.bits))
      return true;
  }
  return false;
}

/** Whether what stands behind a participle shows that it describes no noun there, as `elected` does in `the elected mayor`. */
function leavesNoun(next: number): boolean {
  return (
    (next & (word.PREPOSITION | word.DETERMINER | word.TIME | word.MOMENT | word.POSSESSIVE)) !== 0
  );
}

/** Whether a date is that of something else, which the event only came before or after: `on Monday, a week after rebels attacked`. */
function isApart({ senses, kinds }: Account, end: number, start: number): boolean {
  for (let at = end; at < start; at++) {
    if (senses[at]!.tells & part.CLAUSE || kinds[at]! & kind.SEMICOLON) return true;
  }
  return false;
}

/** An event's day, and how far it has come by that day. */
export interface Dated {
  readonly start?: NewsDate;
  readonly status: Told["status"];
}

/** Tells on which side of the reference day an event lies, and that what is told in the present for a day ahead is planned. */
export function datedBy(
  account: Account,
  told: Told,
  date: NewsDate | undefined,
  reference: string | undefined,
): Dated {
  if (!date) return { status: told.status };
  if (reference === undefined) return { start: date, status: told.status };
  const first = firstFrom(account.starts, date.span!.start);
  const isFor = account.words[first - 1] === "for";
  const side = isFor ? "ahead" : sideOf(told);
  const nearest = resolveDate(date, reference);
  const start = side ? onSide(nearest, reference, side) : nearest;
  const isTold =
    told.realis === "actual" && (told.status === "ongoing" || told.status === "occurred");
  const isAhead = (start.value ?? "").slice(0, DAY) > reference.slice(0, DAY);
  return { start, status: isTold && isAhead ? "planned" : told.status };
}

/** How many characters of an ISO date tell the day. */
const DAY = "YYYY-MM-DD".length;

function sideOf({ status, realis }: Told): Side | undefined {
  if (status === "occurred") return realis === "hypothetical" ? "ahead" : "behind";
  return status === "cancelled" || status === "postponed" ? undefined : "ahead";
}
