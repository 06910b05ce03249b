import { cameo, ploverDraft } from "../../lexicon/cameo.js";
import { mediaTopics } from "../../lexicon/media-topics.js";
import type { NewsDate } from "../../model/date.js";
import type { Event } from "../../model/event.js";
import { found, type Stretch, spanOf } from "../clauses/prose.js";
import type { Mentions } from "../mentions.js";
import { quantitiesOf } from "./counted.js";
import type { EventLexicon } from "./lexicon.js";
import { participantsOf } from "./participants.js";
import type { Reports } from "./reports.js";
import { isTopic } from "./senses.js";
import type { Told } from "./told.js";
import { datedBy } from "./when.js";
import { placesOf } from "./where.js";
import type { Account } from "./words.js";

/** What events are made with, besides the text itself. */
export interface Means {
  readonly lexicon: EventLexicon;
  readonly mentions: Mentions;
  readonly reports: Reports;
  /** The day that the text was published, as an ISO date. */
  readonly reference: string | undefined;
}

/** What is longer is no name, in code units. */
const LONGEST_NAME = 80;

/** Makes an event of what is told, still without its id; `ceiling` is the token where the next one begins. */
export function eventOf(
  account: Account,
  told: Told,
  ceiling: number,
  date: NewsDate | undefined,
  means: Means,
): Event {
  const mention = found(account, told);
  const event: Event = { id: "", name: nameOf(account, told), mentions: [mention] };
  tellCodes(event, told.code);
  const { start, status } = datedBy(account, told, date, means.reference);
  if (told.realis === "actual" || told.realis === "alleged" || isHalted(status))
    event.status = status;
  event.realis = told.realis;
  if (start) event.start = start;
  const places = placesOf(account, told, ceiling);
  if (places.length > 0) event.places = places;
  const participants = participantsOf(account, told, means.mentions);
  if (participants.length > 0) event.participants = participants;

  const quantities = quantitiesOf(account, told, ceiling, means.lexicon);
  const attributedTo = means.reports.at(mention.span.start);
  if (quantities.length > 0) event.quantities = quantities;
  if (attributedTo.length > 0) {
    for (const quantity of quantities) quantity.attributedTo = attributedTo;
    event.attributedTo = attributedTo;
  }
  return event;
}

/** Whether it was called off or put off, which is so of what did not happen too. */
function isHalted(status: Told["status"]): boolean {
  return status === "cancelled" || status === "postponed";
}

/** Tells what a code comes to: the category of PLOVER, and the codes of every scheme. */
function tellCodes(event: Event, code: string): void {
  if (isTopic(code)) {
    event.codes = [{ scheme: "iptc-mediatopic", code, label: mediaTopics[code]! }];
    return;
  }
  const reading = cameo[code] ?? cameo[code.slice(0, 3)] ?? cameo[code.slice(0, 2)];
  if (reading?.type !== undefined) event.type = reading.type;
  if (reading?.mode !== undefined) event.mode = reading.mode;
  if (reading?.context) event.context = [...reading.context];
  const draft = ploverDraft[code.slice(0, 3)] ?? ploverDraft[code.slice(0, 2)];
  event.codes = draft === undefined ? [] : [{ scheme: "plover", code: draft }];
  event.codes.push({ scheme: "cameo", code });
}

/** The words that tell of it, with who stands right before them, and whom it is done to where that is not far. */
function nameOf(account: Account, told: Told): string {
  const subjects = [told.agents, told.targets].find((side) => side.at(-1)?.end === told.start);
  const others = subjects === told.targets ? told.agents : told.targets;
  const start = subjects ? subjects[0]!.start : told.start;
  const end = Math.max(told.end, ...others.map((side) => side.end));
  const isShort = (stretch: Stretch): boolean => {
    const span = spanOf(account, stretch);
    return span.end - span.start <= LONGEST_NAME;
  };
  const names = [
    { start, end },
    { start: told.start, end },
    { start, end: told.end },
  ];
  return found(account, names.find(isShort) ?? told).text;
}
