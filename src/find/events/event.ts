import { cameo, ploverDraft } from "../../lexicon/cameo.js";
import { mediaTopics } from "../../lexicon/media-topics.js";
import type { NewsDate } from "../../model/date.js";
import type { Event, Participant } from "../../model/event.js";
import type { Quantity } from "../../model/quantity.js";
import * as kind from "../../text/kinds.js";
import { found, type Stretch } from "../clauses/prose.js";
import type { Mentions } from "../mentions.js";
import { amountAt } from "./amounts.js";
import type { Told } from "./govern.js";
import type { EventLexicon } from "./lexicon.js";
import * as part from "./parts.js";
import { headOf } from "./phrase.js";
import type { Reports } from "./reports.js";
import { placesOf } from "./where.js";
import type { Account } from "./words.js";

/** What events are made with, besides the text itself. */
export interface Means {
  readonly lexicon: EventLexicon;
  readonly mentions: Mentions;
  readonly reports: Reports;
}

/** What is longer is no name, in code units. */
const LONGEST_NAME = 80;

/** Makes an event of what is told; `ceiling` is the token where the next one begins. */
export function eventOf(
  account: Account,
  told: Told,
  ceiling: number,
  date: NewsDate | undefined,
  id: string,
  means: Means,
): Event {
  const mention = found(account, told);
  const event: Event = { id, name: nameOf(account, told), mentions: [mention] };
  tellCodes(event, told.code);
  event.status = told.status;
  event.realis = told.realis;
  if (date) event.start = date;
  const places = placesOf(account, told, ceiling);
  if (places.length > 0) event.places = places;
  const participants = participantsOf(account, told, means.mentions);
  if (participants.length > 0) event.participants = participants;

  const quantities = quantitiesOf(account, told, ceiling, means);
  const attributedTo = means.reports.at(mention.span.start);
  if (quantities.length > 0) event.quantities = quantities;
  if (attributedTo.length > 0) {
    for (const quantity of quantities) quantity.attributedTo = attributedTo;
    event.attributedTo = attributedTo;
  }
  return event;
}

/** Tells what a code comes to: the category of PLOVER, and the codes of every scheme. */
function tellCodes(event: Event, code: string): void {
  if (code.length === MEDIA_TOPIC) {
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

/** How long the codes of IPTC's Media Topics are; those of CAMEO have four digits at most. */
const MEDIA_TOPIC = 8;

/** The words that tell of it, with who stands right before them, and whom it is done to where that is not far. */
function nameOf(account: Account, told: Told): string {
  const subjects = [told.agents, told.targets].find((side) => side.at(-1)?.end === told.start);
  const others = subjects === told.targets ? told.agents : told.targets;
  const start = subjects ? subjects[0]!.start : told.start;
  const end = Math.max(told.end, ...others.map((side) => side.end));
  const whole = [
    { start, end },
    { start: told.start, end },
    { start, end: told.end },
  ].map((stretch) => found(account, stretch).text);
  return whole.find((name) => name.length <= LONGEST_NAME) ?? found(account, told).text;
}

function participantsOf(account: Account, told: Told, mentions: Mentions): Participant[] {
  const { code, sense, agents, targets } = told;
  const isVisit = code === "042";
  const { measure } = account.senses[told.verb.at]!;
  const isHarmed = code.length === MEDIA_TOPIC && measure !== undefined;
  const isViolent = isHarmed || (/^(?:18|19|20\d?$)/u.test(code) && !sense.isOfPlace);
  const participants: Participant[] = [];
  const add = (stretch: Stretch, role: NonNullable<Participant["role"]>): void => {
    const { text, span } = found(account, stretch);
    const actor = mentions.actorAt(span);
    participants.push(actor === undefined ? { text, span, role } : { text, span, actor, role });
  };
  for (const agent of agents) {
    const isThing = (headOf(account, agent).tells & part.INSTRUMENT) !== 0;
    add(agent, isThing ? "instrument" : isVisit ? "visitor" : "agent");
  }
  for (const target of targets) add(target, isVisit ? "host" : isViolent ? "victim" : "target");
  return participants;
}

/** Where what is told begins: at its verb, or at who stands right before, with what bounds their number. */
export function openingOf({ senses, kinds }: Account, { start, agents, targets }: Told): number {
  const subject = [...agents, ...targets].find(({ end }) => end === start);
  if (!subject) return start;
  let opening = subject.start;
  while (
    opening > 0 &&
    (senses[opening - 1]!.tells & part.BOUND || kinds[opening - 1]! & kind.NUMBER)
  )
    opening--;
  return opening;
}

/** What is never people: `jailed for six years`. */
const UNITS = new Set(
  "years months weeks days hours minutes times counts miles kilometers kilometres meters metres".split(
    " ",
  ),
);

function quantitiesOf(
  account: Account,
  told: Told,
  ceiling: number,
  { lexicon }: Means,
): Quantity[] {
  const { measure } = account.senses[told.verb.at]!;
  const quantities: Quantity[] = [];
  for (let at = openingOf(account, told); at < ceiling; at++) {
    const isObject = measure !== undefined && at === told.end;
    const amount = amountAt(account, at, ceiling, lexicon.bounds, isObject);
    if (!amount) continue;
    const measured = UNITS.has(amount.noun) ? amount.noun : (measure ?? amount.noun);
    if (measured !== "") {
      quantities.push({ ...found(account, amount), measure: measured, ...amount.size });
    }
    at = amount.end - 1;
  }
  return quantities;
}
