import { NewsDate } from "../../model/date.js";
import type { Event, Participant } from "../../model/event.js";
import { Geo, type Place } from "../../model/place.js";
import { type Table, tableOf } from "../field.js";
import { readIdentity, writeIdentity } from "./catalogue.js";
import { labelOf } from "./concepts.js";
import type { Context, Row } from "./context.js";
import { type Entry, isEntry, leftOf, type PlacedEntry, textOf } from "./entry.js";
import { IDENTIFIERS } from "./identity.js";
import { HEADLINE } from "./texts.js";

/** How each field of an event stands in an item of the type `event`. */
export const EVENT: Table<Event, Context> = tableOf<Event, Context>({
  id: { carried: "`uri`" },
  name: HEADLINE,
  identifiers: IDENTIFIERS,
  start: end("eventDetails.dates.startDate", "eventDetails.dates.expectedStartDate"),
  end: end("eventDetails.dates.endDate", "eventDetails.dates.expectedEndDate"),
  places: {
    properties: ["places"],
    read: (value, _, { aside }) => {
      const places = (value as PlacedEntry[]).flatMap((placed): Place[] => {
        const name = labelOf(placed);
        if (name === undefined) return [];
        const { identifiers } = readIdentity(placed.entry);
        const geo = geoOf(placed.entry.geoJSON);
        const place = { name, ...(geo && { geo }), ...(identifiers && { identifiers }) };
        aside.keep("places", name, leftOf(placed.entry, writePlace(place)), placed.at);
        return [place];
      });
      return places.length > 0 ? places : undefined;
    },
    write: (places, { aside }) => ({
      places: places.map((place) => aside.completed("places", place.name, writePlace(place))),
    }),
  },
  participants: {
    properties: ["eventDetails.organiser"],
    read: (value, at, { aside }) => {
      const entry = value as Entry;
      const text = labelOf({ entry, at });
      if (text === undefined) return undefined;
      const { id } = readIdentity(entry);
      const host = { text, ...(id !== undefined && { actor: id }), role: "host" as const };
      aside.keep("organiser", text, leftOf(entry, writeHost(host)), at);
      return [host];
    },
    write: (participants, { aside }) => {
      const host = participants.find(({ role }) => role === "host");
      if (!host) return {};
      const organiser = { ...writeHost(host), ...aside.left("organiser", host.text) };
      return { "eventDetails.organiser": organiser };
    },
  },
  ext: { carried: "under `ninjs:`, what has no home in the models; nothing else" },
  mentions: { lost: "ninjs does not say where a text tells of an event" },
  type: { lost: "ninjs has no categories of events" },
  mode: { lost: "ninjs has no categories of events" },
  context: { lost: "ninjs has no categories of events" },
  codes: { lost: "ninjs has no categories of events" },
  status: { lost: "ninjs leaves the words for it to each house" },
  realis: { lost: "ninjs takes every event for real" },
  quantities: { lost: "ninjs has no figures" },
  partOf: { lost: "ninjs does not relate events" },
  follows: { lost: "ninjs does not relate events" },
  causes: { lost: "ninjs does not relate events" },
  attributedTo: { lost: "ninjs has no statements" },
  source: { carried: "for an event in the `events` of an item, the item itself" },
  provenance: { lost: "ninjs does not say where a record comes from" },
});

/** One of the two ends of an event; ninjs has a property for each where it is sure, and where it is expected. */
function end(sure: Way, expected: Way): Row<NewsDate> {
  return {
    properties: [sure, expected],
    read: (value, _, __, property) => {
      const text = textOf(value);
      const isRough = property === expected && text?.includes("T");
      const date = NewsDate.safeParse({ value: text, ...(isRough && { approximate: true }) });
      return text !== undefined && date.success ? date.data : undefined;
    },
    write: ({ value, approximate = false }) => {
      if (value === undefined || value.includes("/")) return {};
      return { [value.includes("T") && !approximate ? sure : expected]: value };
    },
  };
}

type Way = `eventDetails.dates.${string}`;

function geoOf(geoJSON: unknown): Geo | undefined {
  const { type, geometry, coordinates } = isEntry(geoJSON) ? geoJSON : {};
  if (type === "Feature") return geoOf(geometry);
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : [];
  const geo = Geo.safeParse({ latitude, longitude });
  return type === "Point" && geo.success ? geo.data : undefined;
}

function writePlace({ name, geo, identifiers }: Place): Entry {
  return {
    name,
    ...writeIdentity({ identifiers }),
    ...(geo && { geoJSON: { type: "Point", coordinates: [geo.longitude, geo.latitude] } }),
  };
}

function writeHost({ text, actor }: Participant): Entry {
  return { name: text, ...(actor !== undefined && writeIdentity({ id: actor })) };
}
