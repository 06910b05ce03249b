import { fromNinjs, type NewsBundle, type Repair, toNinjs } from "newsdesk";
import { expect, test } from "vitest";

const OPENING = {
  standard: {
    name: "ninjs",
    version: "3.1",
    schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
  },
  uri: "urn:example:opening",
  type: "event",
  headlines: [{ role: "main", value: "Opening of the harbour" }],
  altIds: [{ role: "slug", value: "opening" }],
  places: [
    {
      name: "Quay 4",
      uri: "http://www.wikidata.org/entity/Q84",
      geoJSON: { type: "Point", coordinates: [-5.47, 56.41] },
    },
  ],
  eventDetails: {
    dates: { startDate: "2026-03-06T10:00:00Z", expectedEndDate: "2026-03-06" },
    organiser: { name: "Harbour office", literal: "newsdesk:actor:office" },
  },
};

test("reads an item that is an event", () => {
  const { bundle, repairs } = fromNinjs(OPENING);

  expect(repairs).toEqual([]);
  expect(bundle.articles).toEqual([]);
  expect(bundle.events).toStrictEqual([
    {
      id: "urn:example:opening",
      name: "Opening of the harbour",
      identifiers: [{ scheme: "slug", value: "opening" }],
      start: { value: "2026-03-06T10:00:00Z" },
      end: { value: "2026-03-06" },
      places: [
        {
          name: "Quay 4",
          geo: { latitude: 56.41, longitude: -5.47 },
          identifiers: [{ scheme: "wikidata", value: "Q84" }],
        },
      ],
      participants: [{ text: "Harbour office", actor: "actor:office", role: "host" }],
    },
  ]);
});

test("writes it again", () => {
  expect(toNinjs(fromNinjs(OPENING).bundle)).toStrictEqual(OPENING);
});

test("tells events that are items from those that an item names", () => {
  const story = { uri: "urn:example:a", headline: "Harbour reopens", events: [{ name: "Storm" }] };
  const { bundle } = fromNinjs([story, OPENING]);
  const losses: Repair[] = [];
  const payload = toNinjs(bundle, { onLoss: (loss) => losses.push(loss) });

  expect(bundle.events.map(({ name, source, ext }) => ({ name, source, ext }))).toEqual([
    { name: "Storm", source: { article: "urn:example:a" } },
    { name: "Opening of the harbour", ext: { "ninjs:type": "event" } },
  ]);
  expect(payload).toMatchObject({
    items: [{ type: "text", events: [{ name: "Storm" }] }, OPENING],
  });
  expect(losses).toEqual([]);
});

test.each<[string, object, object]>([
  [
    "a time that is only expected",
    { dates: { expectedStartDate: "2026-03-06T10:00:00Z" } },
    { start: { value: "2026-03-06T10:00:00Z", approximate: true } },
  ],
  ["a month", { dates: { expectedStartDate: "2026-03" } }, { start: { value: "2026-03" } }],
])("reads %s, and writes it again", (_, eventDetails, expected) => {
  const { bundle } = fromNinjs({ ...OPENING, eventDetails });
  expect(bundle.events[0]).toMatchObject(expected);
  expect(toNinjs(bundle)).toMatchObject({ eventDetails });
});

test("keeps what has no home in an event, and what its places and host have besides", () => {
  const item = {
    ...OPENING,
    urgency: 4,
    places: [
      { name: "Quay 4", rel: "venue" },
      {
        name: "Oban",
        geoJSON: {
          type: "Feature",
          properties: {},
          geometry: { type: "Point", coordinates: [-5, 56] },
        },
      },
      {
        name: "Mull",
        geoJSON: {
          type: "LineString",
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
      },
      { name: "Moon", geoJSON: { type: "Point", coordinates: [400, 400] } },
      { rel: "venue" },
    ],
    eventDetails: {
      eventStatus: "urn:example:sure",
      dates: {
        startDate: "2026-03-06T10:00:00Z",
        recurrence: { recurrenceRules: [{ frequency: "daily" }] },
      },
      organiser: { name: "Harbour office", rel: "office" },
    },
  };
  const { bundle } = fromNinjs(item);

  expect(bundle.events[0]?.places?.map(({ name, geo }) => ({ name, geo }))).toEqual([
    { name: "Quay 4" },
    { name: "Oban", geo: { latitude: 56, longitude: -5 } },
    { name: "Mull" },
    { name: "Moon" },
  ]);
  expect(toNinjs(bundle)).toStrictEqual({ ...item, places: item.places.slice(0, 4) });
});

test("lets the title stand in for the headline of an event", () => {
  const { bundle } = fromNinjs({ uri: "urn:example:a", type: "event", title: "Opening" });
  expect(bundle.events[0]).toMatchObject({ name: "Opening", ext: { "ninjs:title": "Opening" } });
});

test("passes over a host without a name and a date that cannot be", () => {
  const { bundle } = fromNinjs({
    ...OPENING,
    eventDetails: { dates: { startDate: "2026-02-30T10:00:00Z" }, organiser: { rel: "office" } },
  });
  expect(bundle.events[0]).not.toHaveProperty("start");
  expect(bundle.events[0]).not.toHaveProperty("participants");
  expect(bundle.events[0]?.ext).toEqual({
    "ninjs:eventDetails": {
      dates: { startDate: "2026-02-30T10:00:00Z" },
      organiser: { rel: "office" },
    },
  });
});

test("writes no more of an event than ninjs has", () => {
  const bundle: NewsBundle = {
    schemaVersion: "1",
    articles: [],
    actors: [],
    statements: [],
    events: [
      {
        name: "Opening of the harbour",
        start: { value: "2026-03-06/2026-03-07" },
        end: { text: "soon" },
        participants: [{ text: "Ada Lund", role: "attendee" }],
      },
    ],
  };
  const losses: Repair[] = [];

  expect(toNinjs(bundle, { onLoss: (loss) => losses.push(loss) })).toMatchObject({
    uri: expect.stringMatching(/^urn:newsdesk:item:[\da-f]{16}$/u),
    type: "event",
    headlines: [{ role: "main", value: "Opening of the harbour" }],
  });
  expect(losses.map(({ at }) => at)).toEqual([
    "/events/0/start",
    "/events/0/end",
    "/events/0/participants",
  ]);
});

test("writes the details that were kept beside the dates of an event", () => {
  const { bundle } = fromNinjs({
    uri: "urn:example:opening",
    type: "event",
    title: "Opening",
    places: [{ rel: "venue" }],
    eventDetails: { eventStatus: "urn:example:sure" },
  });
  bundle.events[0]!.start = { value: "2026-03-06" };

  expect(bundle.events[0]).not.toHaveProperty("places");
  expect(toNinjs(bundle)).toMatchObject({
    eventDetails: { eventStatus: "urn:example:sure", dates: { expectedStartDate: "2026-03-06" } },
  });
});
