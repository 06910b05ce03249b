import type { Event, EventCode } from "../../model/event.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { IDENTIFIERS } from "./identifiers.js";
import { dated } from "./news-date.js";
import { isNode, listOf } from "./nodes.js";
import { PARTICIPANTS } from "./participant.js";
import { readPart, writePart } from "./parts.js";
import { placedAll } from "./place.js";
import { references } from "./references.js";
import { sameText } from "./same.js";
import { readText } from "./text.js";

type Type = NonNullable<Event["type"]>;
type Status = NonNullable<Event["status"]>;

const TYPES: ReadonlySet<string> = new Set<Type>([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

/** The states that schema.org has; those of a plan. */
const STATUSES: Readonly<Partial<Record<Status, string>>> = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
};

/** How each field of an event code stands in a DefinedTerm of schema.org. */
export const EVENT_CODE: Table<EventCode, Context> = tableOf<EventCode, Context>({
  scheme: sameText("inDefinedTermSet"),
  code: sameText("termCode"),
  label: sameText("name"),
});

const CODES: ValueField<EventCode[], Context> = {
  properties: ["keywords"],
  read: (value, at, context) => {
    const items = listOf(value, at);
    const codes = items.flatMap((item): EventCode[] => {
      if (!isNode(item.value)) return [];
      const { scheme, code, ...label } = readPart(
        EVENT_CODE,
        { node: item.value, at: item.at },
        context,
        "a code",
      );
      return scheme === undefined || code === undefined ? [] : [{ scheme, code, ...label }];
    });
    return codes.length > 0 && codes.length === items.length ? codes : undefined;
  },
  write: (codes, context) => ({
    keywords: codes.map((code) => writePart("DefinedTerm", EVENT_CODE, code, context)),
  }),
};

/** How each field of an event stands in an Event of schema.org. */
export const EVENT: Table<Event, Context> = tableOf<Event, Context>({
  id: { carried: "`@id`" },
  name: sameText("name"),
  mentions: { carried: "annotations" },
  type: {
    properties: ["additionalType"],
    read: (value, at) => {
      const [told = ""] = (readText(value, at) ?? "").split("/");
      return TYPES.has(told) ? (told as Type) : undefined;
    },
    write: (type, _, { mode }) => ({
      additionalType: mode === undefined ? type : `${type}/${mode}`,
    }),
  },
  mode: { carried: "`additionalType`, behind the type: `ASSAULT/aerial`" },
  context: { lost: "schema.org has no words for the fields that an event touches" },
  codes: CODES,
  status: {
    properties: ["eventStatus"],
    read: (value, at) => {
      const told = readText(value, at) ?? "";
      const known = Object.entries(STATUSES).find(([, term]) =>
        told.endsWith(term.slice(term.lastIndexOf("/") + 1)),
      );
      return known?.[0] as Status | undefined;
    },
    write: (status) => {
      const term = STATUSES[status];
      return term === undefined ? {} : { eventStatus: term };
    },
  },
  realis: { lost: "schema.org tells of events as if all of them were real" },
  start: dated("startDate"),
  end: dated("endDate"),
  places: placedAll("location"),
  participants: PARTICIPANTS,
  quantities: { lost: "schema.org does not count what an event did" },
  partOf: {
    properties: ["superEvent"],
    read: (value, at, context) =>
      references("superEvent", "event").read(value, at, context, "")?.[0],
    write: (id) => ({ superEvent: { "@id": id } }),
  },
  follows: { lost: "schema.org does not order events" },
  causes: { lost: "schema.org does not tell what came of an event" },
  attributedTo: references("subjectOf", "statement"),
  source: { carried: "the target of an annotation" },
  identifiers: IDENTIFIERS,
  provenance: { lost: "schema.org does not tell how a record was made" },
  ext: { carried: "under the names it was kept by on reading" },
});

/** The way an event was done, which stands behind its type. */
export function modeIn(additionalType: unknown): string | undefined {
  if (typeof additionalType !== "string") return undefined;
  const [type = "", mode] = additionalType.split("/");
  return TYPES.has(type) && mode !== "" ? mode : undefined;
}
