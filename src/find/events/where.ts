import type { Place } from "../../model/place.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import * as part from "./parts.js";
import type { Told } from "./told.js";
import type { Account } from "./words.js";

/** Finds where an event happened: what `in`, `at` or the like name behind it, before the next event. */
export function placesOf(account: Account, told: Told, ceiling: number): Place[] {
  const places: Place[] = [];
  for (let at = told.end; at < ceiling; at++) {
    if (!(account.senses[at]!.tells & part.PLACE)) continue;
    const place = nameFrom(account, at + 1, ceiling);
    if (place) places.push(place);
  }
  if (places.length > 0 || !/^(?:042|192)/u.test(told.sense.code)) return places;
  return told.targets.flatMap(({ start, end }) => nameFrom(account, start, end) ?? []);
}

/** Where an `of` leads to the name itself: `the Sudrian port of Avery`. */
function ofAfter(
  { words, kinds, senses }: Account,
  from: number,
  ceiling: number,
): number | undefined {
  let at = from;
  while (at < Math.min(ceiling, from + 2) && kinds[at]! & kind.WORD && senses[at]!.bits === 0) at++;
  const isName =
    at > from && at + 1 < ceiling && words[at] === "of" && kinds[at + 1]! & kind.CAPITAL;
  return isName ? at : undefined;
}

function nameFrom(account: Account, from: number, ceiling: number): Place | undefined {
  const { text, words, kinds, senses, starts, ends } = account;
  let start = from;
  while (start < Math.min(ceiling, from + 5) && !(kinds[start]! & kind.CAPITAL)) {
    if (
      !(kinds[start]! & kind.WORD) ||
      (senses[start]!.bits & (word.PREPOSITION | word.BE | word.HAVE) && words[start] !== "of")
    )
      return undefined;
    start++;
  }
  let end = start;
  while (end < ceiling && kinds[end]! & kind.CAPITAL && !(senses[end]!.bits & word.TIME)) end++;
  if (end === start || kinds[end]! & kind.CLITIC) return undefined;
  const of = ofAfter(account, end, ceiling);
  if (of !== undefined) return nameFrom(account, of + 1, ceiling);
  const isNarrowing = start > from && kinds[end]! & kind.WORD && senses[end]!.bits === 0;
  if (isNarrowing) return undefined;
  const stretch: Stretch = { start, end };
  const span = { start: starts[stretch.start]!, end: ends[stretch.end - 1]! };
  const name = text.slice(span.start, span.end);
  return { name, text: name, span };
}
