import { cameo, ploverDraft } from "../../lexicon/cameo.js";
import type { NewsDate } from "../../model/date.js";
import type { Event, EventCode, Participant } from "../../model/event.js";
import type { Quantity } from "../../model/quantity.js";
import { found, type Stretch } from "../clauses/prose.js";
import type { Mentions } from "../mentions.js";
import { amountAt } from "./amounts.js";
import type { Told } from "./govern.js";
import type { EventLexicon } from "./lexicon.js";
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
  const places = placesOf(account, told, ceiling);
  const participants = participantsOf(account, told, means.mentions);
  const quantities = quantitiesOf(account, told, ceiling, means);
  const attributedTo = means.reports.at(mention.span.start);
  return {
    id,
    name: nameOf(account, told),
    mentions: [mention],
    ...codesOf(told.code),
    status: told.status,
    realis: told.realis,
    ...(date && { start: date }),
    ...(places.length > 0 && { places }),
    ...(participants.length > 0 && { participants }),
    ...(quantities.length > 0 && {
      quantities: quantities.map((one) => ({
        ...one,
        ...(attributedTo.length > 0 && { attributedTo }),
      })),
    }),
    ...(attributedTo.length > 0 && { attributedTo }),
  };
}

/** What a code comes to: the category of PLOVER, and the codes of every scheme. */
function codesOf(code: string): Pick<Event, "type" | "mode" | "context" | "codes"> {
  if (code.length === MEDIA_TOPIC) return { codes: [{ scheme: "iptc-mediatopic", code }] };
  const { type, mode, context } =
    cameo[code] ?? cameo[code.slice(0, 3)] ?? cameo[code.slice(0, 2)] ?? {};
  const draft = ploverDraft[code.slice(0, 3)] ?? ploverDraft[code.slice(0, 2)];
  const codes: EventCode[] = [{ scheme: "cameo", code }];
  if (draft !== undefined) codes.unshift({ scheme: "plover", code: draft });
  return {
    ...(type !== undefined && { type }),
    ...(mode !== undefined && { mode }),
    ...(context && { context: [...context] }),
    codes,
  };
}

/** How long the codes of IPTC's Media Topics are; those of CAMEO have four digits at most. */
const MEDIA_TOPIC = 8;

/** The words that tell of it, with whom it is done to where that is not far. */
function nameOf(account: Account, told: Told): string {
  const end = Math.max(told.end, ...told.targets.map((target) => target.end));
  const whole = found(account, { start: told.start, end }).text;
  return whole.length <= LONGEST_NAME ? whole : found(account, told).text;
}

function participantsOf(account: Account, told: Told, mentions: Mentions): Participant[] {
  const isVisit = told.code === "042";
  const isViolent = /^(?:18|19|20)/u.test(told.code) && !told.sense.isOfPlace;
  const one = (stretch: Stretch, role: Participant["role"]): Participant => ({
    ...mentions.link(found(account, stretch)),
    role,
  });
  return [
    ...told.agents.map((stretch) => one(stretch, isVisit ? "visitor" : "agent")),
    ...told.targets.map((stretch) =>
      one(stretch, isVisit ? "host" : isViolent ? "victim" : "target"),
    ),
  ];
}

function quantitiesOf(
  account: Account,
  told: Told,
  ceiling: number,
  { lexicon }: Means,
): Quantity[] {
  const { measure } = account.senses[told.verb.at]!;
  const quantities: Quantity[] = [];
  for (let at = told.start; at < ceiling; at++) {
    const amount = amountAt(account, at, ceiling, lexicon.bounds);
    if (!amount) continue;
    const measured = measure ?? amount.noun;
    if (measured !== "") {
      quantities.push({ ...found(account, amount), measure: measured, ...amount.size });
    }
    at = amount.end - 1;
  }
  return quantities;
}
