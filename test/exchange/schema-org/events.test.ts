import { type Event, fromJsonLd, NewsBundle, type Place } from "newsdesk";
import { expect, test } from "vitest";
import { graphOf, reread } from "./graph.js";

test.each<[string, object, Partial<Event>]>([
  ["a name", {}, {}],
  ["its subtype", { "@type": "SportsEvent" }, { ext: { "schema:@type": "SportsEvent" } }],
  ["a festival", { "@type": "Festival" }, { ext: { "schema:@type": "Festival" } }],
  [
    "when and where",
    {
      startDate: "2026-03-06T09:30:00+0100",
      endDate: "2026",
      location: [{ "@type": "Place", name: "Old Pier" }, "Oban"],
    },
    {
      start: { value: "2026-03-06T09:30:00+01:00" },
      end: { value: "2026" },
      places: [{ name: "Old Pier" }, { name: "Oban" }],
    },
  ],
  ["no place at all", { location: [] }, {}],
  ["a plan", { eventStatus: "http://schema.org/EventScheduled" }, { status: "planned" }],
  ["the end of a plan", { eventStatus: "EventCancelled" }, { status: "cancelled" }],
  ["a delay", { eventStatus: "https://schema.org/EventPostponed" }, { status: "postponed" }],
  [
    "a status of its own",
    { eventStatus: "EventMovedOnline" },
    { ext: { "schema:eventStatus": "EventMovedOnline" } },
  ],
  [
    "who took part",
    {
      organizer: { "@type": "Organization", name: "Harbour Board" },
      attendee: [
        { "@type": "Role", roleName: "victim", attendee: "a sailor" },
        { "@type": "Role", roleName: "singer", attendee: "Ada Lund" },
        "Per Holm",
      ],
    },
    {
      participants: [
        { text: "Harbour Board", actor: "actor:harbour-board", role: "host" },
        { text: "a sailor", role: "victim" },
        { text: "Ada Lund", role: "attendee" },
        { text: "Per Holm", role: "attendee" },
      ],
    },
  ],
  ["nobody", { attendee: [{}] }, { ext: { "schema:attendee": [{}] } }],
  [
    "codes",
    {
      keywords: { "@type": "DefinedTerm", inDefinedTermSet: "cameo", termCode: "06", name: "Help" },
    },
    { codes: [{ scheme: "cameo", code: "06", label: "Help" }] },
  ],
  [
    "keywords that are no codes",
    { keywords: ["sea", { name: "ships" }] },
    { ext: { "schema:keywords": ["sea", { name: "ships" }] } },
  ],
  ["a type and a mode", { additionalType: "ASSAULT/aerial" }, { type: "ASSAULT", mode: "aerial" }],
  ["a type", { additionalType: "AID" }, { type: "AID" }],
  [
    "words that are none",
    { additionalType: {}, eventStatus: {}, startDate: [], endDate: 2026, location: [null] },
    {
      ext: {
        "schema:additionalType": {},
        "schema:eventStatus": {},
        "schema:endDate": 2026,
        "schema:location": [null],
      },
    },
  ],
  [
    "another type",
    { additionalType: "https://example.org/Regatta" },
    { ext: { "schema:additionalType": "https://example.org/Regatta" } },
  ],
  [
    "what it is part of, and who tells of it",
    { superEvent: { "@id": "#regatta" }, subjectOf: [{ "@id": "#said" }] },
    { partOf: "#regatta", attributedTo: ["#said"] },
  ],
  [
    "stories that tell of it",
    { subjectOf: { "@type": "NewsArticle", name: "Ferry sails" } },
    { ext: { "schema:subjectOf": { "@type": "NewsArticle", name: "Ferry sails" } } },
  ],
  [
    "catalogues",
    { "@id": "#sailing", sameAs: "https://example.org/sailing", identifier: "7" },
    {
      id: "#sailing",
      identifiers: [{ scheme: "url", value: "https://example.org/sailing" }],
      ext: { "schema:identifier": "7" },
    },
  ],
])("reads %s of an event", (_, properties, expected) => {
  const { bundle } = fromJsonLd([
    { "@type": "Event", name: "First sailing", ...properties },
    { "@type": "Quotation", "@id": "#said", text: "We sail." },
  ]);

  expect(bundle.events).toStrictEqual([{ name: "First sailing", ...expected }]);
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
});

test("leaves out an event without a name, and says so", () => {
  const { bundle, repairs } = fromJsonLd({ "@type": "Event", startDate: "2026" });

  expect(bundle.events).toStrictEqual([]);
  expect(repairs[0]?.rule).toBe("json-ld/other");
});

test.each<[string, object, Place | undefined]>([
  [
    "a place with all there is",
    {
      "@type": "City",
      name: "Oban",
      address: {
        "@type": "PostalAddress",
        addressRegion: "Argyll",
        addressCountry: { "@type": "Country", name: "Scotland", identifier: "GB" },
      },
      containedInPlace: { "@type": "AdministrativeArea", identifier: "GB-AGB" },
      geo: { "@type": "GeoCoordinates", latitude: "56.4", longitude: -5.5 },
      sameAs: "https://example.org/oban",
    },
    {
      kind: "city",
      name: "Oban",
      region: "Argyll",
      country: "Scotland",
      countryCode: "GB",
      regionCode: "GB-AGB",
      geo: { latitude: 56.4, longitude: -5.5 },
      identifiers: [{ scheme: "url", value: "https://example.org/oban" }],
    },
  ],
  [
    "an address",
    { "@type": "PostalAddress", addressLocality: "Oban", addressCountry: "GB" },
    { name: "Oban", countryCode: "GB" },
  ],
  [
    "a country in words",
    { "@type": "Place", name: "Oban", address: { addressCountry: "Scotland" } },
    { name: "Oban", country: "Scotland" },
  ],
  [
    "a kind in words",
    { "@type": "Place", additionalType: "town", name: "Oban" },
    { name: "Oban", kind: "town" },
  ],
  ["a country as a place", { "@type": "Country", name: "Chad" }, { name: "Chad", kind: "country" }],
  ["nothing with a name", { "@type": "Place", address: "1 Pier Road" }, undefined],
  [
    "a point that is none",
    {
      "@type": "Place",
      name: "Oban",
      geo: { latitude: 95, longitude: "" },
      containedInPlace: { name: "Argyll" },
    },
    { name: "Oban" },
  ],
  ["a point in words", { "@type": "Place", name: "Oban", geo: "56 north" }, { name: "Oban" }],
])("reads %s", (_, location, place) => {
  const { bundle } = fromJsonLd({ "@type": "Event", name: "First sailing", location });

  expect(bundle.events[0]?.places).toStrictEqual(place && [place]);
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
});

test("says what of a place was left out", () => {
  const { repairs } = fromJsonLd({
    "@type": "Event",
    name: "First sailing",
    location: { "@type": "Place", name: "Old Pier", address: { streetAddress: "1 Pier Road" } },
  });

  expect(repairs[0]).toMatchObject({
    rule: "exchange/lost",
    at: "/location/address/streetAddress",
  });
});

const EVENTS: Event[] = [
  {
    name: "First sailing",
    id: "sailing",
    type: "CONSULT",
    mode: "visit",
    codes: [{ scheme: "cameo", code: "06" }],
    status: "cancelled",
    start: { value: "2026-03-06" },
    places: [
      {
        name: "Oban",
        kind: "town",
        region: "Argyll",
        country: "Scotland",
        countryCode: "GB",
        regionCode: "GB-AGB",
        geo: { latitude: 56.4, longitude: -5.5 },
      },
      { name: "Mull", kind: "region", countryCode: "GB" },
      { name: "Iona", region: "Argyll" },
    ],
    participants: [
      { text: "Harbour Board", role: "host" },
      { text: "Ada Lund", role: "attendee" },
      { text: "Per Holm", role: "host" },
      { text: "a sailor", role: "victim" },
    ],
    partOf: "regatta",
    attributedTo: ["said"],
    identifiers: [
      { scheme: "url", value: "https://example.org/sailing" },
      { scheme: "url", value: "https://example.org/sailing/2" },
      { scheme: "wikidata", value: "Q84", uri: "https://www.wikidata.org/wiki/Q84" },
    ],
    ext: { "schema:@type": "SocialEvent", "schema:doorTime": "09:00" },
  },
  {
    name: "Regatta",
    id: "regatta",
    type: "AID",
    participants: [{ text: "Harbour Board", role: "host" }],
  },
];

test("writes events that come back as they were", () => {
  expect(reread({ events: EVENTS })).toStrictEqual({ events: EVENTS });
});

test("writes an event as calendars read it", () => {
  expect(graphOf({ events: EVENTS })[1]).toStrictEqual({
    "@type": "Event",
    "@id": "regatta",
    name: "Regatta",
    additionalType: "AID",
    organizer: ["Harbour Board"],
  });
  expect(graphOf({ events: EVENTS })[0]).toMatchObject({
    "@type": "SocialEvent",
    additionalType: "CONSULT/visit",
    eventStatus: "https://schema.org/EventCancelled",
    startDate: "2026-03-06",
    superEvent: { "@id": "regatta" },
    url: "https://example.org/sailing",
    sameAs: "https://example.org/sailing/2",
  });
});

test("writes no date that is none of ISO 8601, and no state that schema.org lacks", () => {
  const events: Event[] = [
    { name: "Sailing", start: { text: "Sunday" }, end: { value: "2026/2027" }, status: "occurred" },
  ];

  expect(graphOf({ events })).toStrictEqual([{ "@type": "Event", name: "Sailing" }]);
});
