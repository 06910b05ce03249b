import type { Event } from "../../model/event.js";
import * as kind from "../../text/kinds.js";
import { framesOf, type Stretch } from "../clauses/prose.js";
import type { EventOptions } from "../events.js";
import type { Mentions } from "../mentions.js";
import { candidatesOf } from "./candidates.js";
import { reportsMatch } from "./contest.js";
import { openingOf } from "./counted.js";
import { datesIn } from "./dates.js";
import { eventOf, type Means } from "./event.js";
import { toldIn } from "./govern.js";
import { eventLexicon } from "./lexicon.js";
import { Memory, tellMore } from "./memory.js";
import { isOutcome, tellOutcome } from "./outcomes.js";
import { Reports } from "./reports.js";
import type { Told } from "./told.js";
import { datesBy } from "./when.js";
import type { Account } from "./words.js";

/** The code of an accident, or of a disaster. */
const MISHAP = /^200001[34]/u;

/** What people do to harm others. */
const HARM = /^(?:18|19|20\d?$)/u;

/** What kind of text it is, where that is known. */
export interface Genre {
  /** Whether it reports a match or a race. */
  readonly isMatch?: boolean;
  /** Whether it is a headline. */
  readonly isHeadline?: boolean;
}

/** Finds the events in a text that has been read, with whom it mentions. */
export function eventsIn(
  account: Account,
  mentions: Mentions,
  options: Omit<EventOptions, "actors">,
  { isMatch = reportsMatch(account), isHeadline = false }: Genre = {},
): Event[] {
  const { statements = [], reference, lexicon = eventLexicon, idPrefix = "" } = options;
  const means = { lexicon, mentions, reports: new Reports(statements), reference };
  const memory = new Memory();
  const events: Event[] = [];
  let mishap: string | undefined;
  let subject: string | undefined; // The mishap that the whole story is of.
  let hasBegun = false;
  for (const frame of framesOf(account)) {
    if (account.kinds[frame.start]! & kind.PARAGRAPH) mishap = subject;
    const setting = { isMatch, isHeadline, mishap };
    const told = toldIn(account, frame, candidatesOf(account, frame, setting), isHeadline);
    mishap = told.find(({ code }) => MISHAP.test(code))?.code ?? mishap;
    if (told.length > 0 && !hasBegun) subject = mishap;
    hasBegun ||= told.length > 0;
    if (told.some(({ code }) => HARM.test(code))) subject = undefined;
    for (const event of eventsOf(account, frame, told, means)) {
      const same = memory.find(event);
      if (same) {
        tellMore(same, event);
        continue;
      }
      event.id = `${idPrefix}event:${events.length + 1}`;
      memory.keep(event);
      events.push(event);
    }
  }
  return events;
}

/** The events that a sentence tells of, each with those whom it harmed. */
function eventsOf(account: Account, frame: Stretch, told: readonly Told[], means: Means): Event[] {
  const events: Event[] = [];
  if (told.length === 0) return events;
  const given = datesBy(account, told, datesIn(account, frame, means.lexicon), frame.start);
  for (const [index, one] of told.entries()) {
    const next = told[index + 1];
    const ceiling = next ? Math.max(one.end, openingOf(account, next)) : frame.end;
    const before = told[index - 1];
    const isAtOnce =
      before && one.verb.voice === "gerund" && account.kinds[one.start - 1]! & kind.COMMA;
    const date = given.get(one) ?? (isAtOnce ? given.get(before) : undefined);
    const event = eventOf(account, one, ceiling, date, means);
    const isDated = before && given.has(one) && given.has(before);
    if (before && !isDated && isOutcome(account, one, before)) tellOutcome(events.at(-1)!, event);
    else events.push(event);
  }
  return events;
}
