import type { Event } from "../../model/event.js";
import { findDates } from "../../parse/date/find.js";
import * as kind from "../../text/kinds.js";
import { framesOf } from "../clauses/prose.js";
import type { EventOptions } from "../events.js";
import type { Mentions } from "../mentions.js";
import { candidatesOf } from "./candidates.js";
import { reportsMatch } from "./contest.js";
import { openingOf } from "./counted.js";
import { eventOf } from "./event.js";
import { toldIn } from "./govern.js";
import { eventLexicon } from "./lexicon.js";
import { Memory, tellMore } from "./memory.js";
import { Reports } from "./reports.js";
import { datesBy } from "./when.js";
import type { Account } from "./words.js";

/** The code of an accident, or of a disaster. */
const MISHAP = /^200001[34]/u;

/** Finds the events in a text that has been read, with whom it mentions. */
export function eventsIn(
  account: Account,
  mentions: Mentions,
  options: Omit<EventOptions, "actors">,
  isMatch: boolean = reportsMatch(account),
): Event[] {
  const { statements = [], reference, lexicon = eventLexicon, idPrefix = "" } = options;
  const means = { lexicon, mentions, reports: new Reports(statements), reference };
  const dates = findDates(account.text, { lexicon, ...(reference !== undefined && { reference }) });
  const memory = new Memory();
  const events: Event[] = [];
  let date = 0;
  let mishap: string | undefined;
  for (const frame of framesOf(account)) {
    if (account.kinds[frame.start]! & kind.PARAGRAPH) mishap = undefined;
    const told = toldIn(account, frame, candidatesOf(account, frame, { isMatch, mishap }));
    mishap = told.find(({ code }) => MISHAP.test(code))?.code ?? mishap;
    const first = date;
    while (date < dates.length && dates[date]!.span!.start < account.ends[frame.end - 1]!) date++;
    const given = datesBy(account, told, dates.slice(first, date), frame.start);
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
