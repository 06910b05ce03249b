import type { Event } from "../../model/event.js";
import { findDates } from "../../parse/date/find.js";
import { framesOf } from "../clauses/prose.js";
import type { EventOptions } from "../events.js";
import type { Mentions } from "../mentions.js";
import { candidatesOf } from "./candidates.js";
import { openingOf } from "./counted.js";
import { eventOf } from "./event.js";
import { toldIn } from "./govern.js";
import { eventLexicon } from "./lexicon.js";
import { Memory, tellMore } from "./memory.js";
import { Reports } from "./reports.js";
import { datesBy } from "./when.js";
import type { Account } from "./words.js";

/** Finds the events in a text that has been read, with whom it mentions. */
export function eventsIn(
  account: Account,
  mentions: Mentions,
  options: Omit<EventOptions, "actors"> = {},
): Event[] {
  const { statements = [], reference, lexicon = eventLexicon, idPrefix = "" } = options;
  const means = { lexicon, mentions, reports: new Reports(statements) };
  const dates = findDates(account.text, { lexicon, ...(reference !== undefined && { reference }) });
  const memory = new Memory();
  const events: Event[] = [];
  let date = 0;
  for (const frame of framesOf(account)) {
    const told = toldIn(account, frame, candidatesOf(account, frame));
    const first = date;
    while (date < dates.length && dates[date]!.span!.start < account.ends[frame.end - 1]!) date++;
    const given = datesBy(account, told, dates.slice(first, date));
    for (const [index, one] of told.entries()) {
      const next = told[index + 1];
      const ceiling = next ? Math.max(one.end, openingOf(account, next)) : frame.end;
      const id = `${idPrefix}event:${events.length + 1}`;
      const event = eventOf(account, one, ceiling, given.get(one), id, means);
      const same = memory.find(event);
      if (same) {
        tellMore(same, event);
      } else {
        memory.keep(event);
        events.push(event);
      }
    }
  }
  return events;
}
