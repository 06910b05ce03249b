import type { Event } from "../../model/event.js";
import { findDates } from "../../parse/date/find.js";
import type { Reading } from "../../text/reading.js";
import { Mentions } from "../clauses/mentions.js";
import { framesOf, proseOf } from "../clauses/prose.js";
import type { EventOptions } from "../events.js";
import { candidatesOf } from "./candidates.js";
import { eventOf } from "./event.js";
import { toldIn } from "./govern.js";
import { eventLexicon } from "./lexicon.js";
import { merged } from "./merge.js";
import { datesBy } from "./when.js";
import { eventTablesOf } from "./words.js";

/** Finds the events in a text that has been read. */
export function eventsIn(reading: Reading, options: EventOptions = {}): Event[] {
  const {
    actors = [],
    statements = [],
    reference,
    lexicon = eventLexicon,
    idPrefix = "",
  } = options;
  const tables = eventTablesOf(lexicon);
  const prose = proseOf(reading, tables.clause);
  const means = { lexicon, tables, mentions: new Mentions(actors), statements };
  const dates = findDates(reading.text, { lexicon, ...(reference !== undefined && { reference }) });
  const events: Event[] = [];
  let date = 0;
  for (const frame of framesOf(prose)) {
    const told = toldIn(
      prose,
      frame,
      candidatesOf(prose, frame, tables, lexicon.leadingWords),
      lexicon.leadingWords,
    );
    const first = date;
    while (date < dates.length && dates[date]!.span!.start < prose.ends[frame.end - 1]!) date++;
    const given = datesBy(prose, told, dates.slice(first, date));
    told.forEach((one, index) => {
      const ceiling = told[index + 1]?.start ?? frame.end;
      events.push(eventOf(prose, one, ceiling, given.get(one), means));
    });
  }
  return merged(events).map((event, index) => ({ id: `${idPrefix}event:${index + 1}`, ...event }));
}
