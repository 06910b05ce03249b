import { readDates } from "../../parse/date/find.js";
import type { FoundDate } from "../../parse/date/news-date.js";
import * as kind from "../../text/kinds.js";
import type { Stretch } from "../clauses/prose.js";
import type { EventLexicon } from "./lexicon.js";
import type { Account } from "./words.js";

/** Where a date can begin, whatever the word: at a number, and within `mid-May`. */
const MAY_OPEN = kind.NUMBER | kind.JOINED;

/** Finds the dates of a sentence, as they are written: looks for them only where a word can open one. */
export function datesIn(
  { text, starts, ends, kinds, senses }: Account,
  { start, end }: Stretch,
  lexicon: EventLexicon,
): FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = start; at < end; at++) {
    if (!(kinds[at]! & MAY_OPEN) && !senses[at]!.isOfDates) continue;
    if (starts[at]! >= (dates.at(-1)?.span.end ?? 0)) {
      readDates(text, { start: starts[at]!, end: ends[at]! }, lexicon, dates);
    }
  }
  return dates;
}
