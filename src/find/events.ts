import type { Actor } from "../model/actor.js";
import type { Event } from "../model/event.js";
import type { Statement } from "../model/statement.js";
import { readingOf } from "../text/reading.js";
import { proseOf } from "./clauses/prose.js";
import { type EventLexicon, eventLexicon } from "./events/lexicon.js";
import { eventsIn } from "./events/read.js";
import { eventWordsOf } from "./events/words.js";
import { Mentions } from "./mentions.js";

/**
 * How to find events.
 *
 * @category Parsers
 */
export interface EventOptions {
  /** The day that days such as "Sunday" are told from, as an ISO date: when the story was published. */
  readonly reference?: string | undefined;
  /** The actors that `findActors` found in the same text, to link participants to. */
  readonly actors?: readonly Actor[] | undefined;
  /** The statements that `findStatements` found in the same text: on whose word an event is told. */
  readonly statements?: readonly Statement[] | undefined;
  /** The words to read by; English unless given. */
  readonly lexicon?: EventLexicon | undefined;
  /** What every id begins with. */
  readonly idPrefix?: string | undefined;
}

/**
 * Finds what happened in a text: who did what to whom, when, where, how many, and whether it happened at all.
 *
 * Events of politics and conflict carry their category of PLOVER and their code of CAMEO; others
 * the code of an IPTC Media Topic. What is planned, denied or only possible is told apart from what happened.
 *
 * @param text - The story, or a part of it.
 * @param options - How to find them.
 * @returns The events, in the order of the text.
 *
 * @example
 * ```ts
 * import { findEvents } from "newsdesk";
 *
 * const [event] = findEvents("Police arrested at least 40 protesters in Lima on Monday.", {
 *   reference: "2026-03-04",
 * });
 *
 * event?.type; // => "COERCE"
 * event?.participants?.map(({ text, role }) => `${role}: ${text}`); // => ["agent: Police", "target: 40 protesters"]
 * event?.start?.value; // => "2026-03-02"
 * event?.places?.map(({ name }) => name); // => ["Lima"]
 * event?.quantities?.map(({ measure, min }) => [measure, min]); // => [["arrested", 40]]
 * ```
 *
 * @category Parsers
 */
export function findEvents(text: string, options: EventOptions = {}): Event[] {
  const { actors = [], lexicon = eventLexicon } = options;
  const prose = proseOf(readingOf(text), eventWordsOf(lexicon));
  return eventsIn(prose, new Mentions(actors), options);
}
