import { type Actor, fromJsonLd, NewsBundle } from "newsdesk";
import { expect, test } from "vitest";
import { graphOf, reread } from "./graph.js";

test.each<[string, object, Actor]>([
  [
    "a person with all there is",
    {
      "@type": "Person",
      "@id": "#ada",
      name: "Ada Lund",
      alternateName: ["A. Lund", "Ada L."],
      honorificPrefix: "Dr.",
      givenName: "Ada",
      additionalName: " ",
      familyName: "Lund",
      birthDate: "1970",
      deathDate: "2026-03-06",
      nationality: { "@type": "Country", name: "NO" },
      jobTitle: "Harbour Master",
      memberOf: [
        {
          "@type": "OrganizationRole",
          roleName: "chair",
          startDate: "2020",
          memberOf: { "@type": "Organization", name: "Harbour Board" },
        },
      ],
      hasOccupation: {
        "@type": "Role",
        endDate: "2019",
        hasOccupation: {
          "@type": "Occupation",
          name: "mayor",
          occupationLocation: { "@type": "City", name: "Oban" },
        },
      },
      identifier: { "@type": "PropertyValue", propertyID: "wikidata", value: "Q84" },
    },
    {
      kind: "person",
      id: "#ada",
      name: "Ada Lund",
      names: [
        { value: "A. Lund", kind: "alias" },
        { value: "Ada L.", kind: "alias" },
      ],
      personName: { text: "Dr. Ada Lund", honorific: "Dr.", given: "Ada", family: "Lund" },
      birth: { value: "1970" },
      death: { value: "2026-03-06" },
      countryCode: "NO",
      roles: [
        { title: "chair", organization: { text: "Harbour Board" }, start: { value: "2020" } },
        { title: "mayor", place: { name: "Oban", kind: "city" }, end: { value: "2019" } },
        { title: "Harbour Master" },
      ],
      identifiers: [{ scheme: "wikidata", value: "Q84" }],
      ext: { "schema:additionalName": " " },
    },
  ],
  [
    "roles that are none",
    {
      "@type": "Person",
      name: "Ada Lund",
      jobTitle: {},
      memberOf: { "@type": "Organization", name: "Harbour Board" },
      hasOccupation: { "@type": "Role", hasOccupation: "sailor" },
      nationality: "Norwegian",
    },
    {
      kind: "person",
      name: "Ada Lund",
      ext: {
        "schema:jobTitle": {},
        "schema:memberOf": { "@type": "Organization", name: "Harbour Board" },
        "schema:hasOccupation": { "@type": "Role", hasOccupation: "sailor" },
        "schema:nationality": "Norwegian",
      },
    },
  ],
  [
    "a ministry",
    {
      "@type": "GovernmentOrganization",
      name: "Ministry of Ports",
      parentOrganization: { "@type": "Organization", name: "Government" },
      location: "Oslo",
      address: { "@type": "PostalAddress", addressCountry: "NO" },
    },
    {
      kind: "organization",
      name: "Ministry of Ports",
      parent: { text: "Government" },
      place: { name: "Oslo" },
      countryCode: "NO",
      sector: "government",
    },
  ],
  [
    "a body by what it does",
    { "@type": "Organization", additionalType: "police", name: "Harbour Police" },
    { kind: "organization", name: "Harbour Police", sector: "police" },
  ],
  [
    "a shop, which it stays",
    {
      "@type": "LocalBusiness",
      name: "Ship Shop",
      address: { streetAddress: "1 Pier Road" },
      additionalType: "https://example.org/Shop",
    },
    {
      kind: "organization",
      name: "Ship Shop",
      ext: {
        "schema:@type": "LocalBusiness",
        "schema:address": { streetAddress: "1 Pier Road" },
        "schema:additionalType": "https://example.org/Shop",
      },
    },
  ],
  [
    "a group",
    { "@type": "Organization", additionalType: "group", name: "dockers" },
    { kind: "group", name: "dockers" },
  ],
  [
    "a country that acts",
    { "@type": "Country", name: "Norway" },
    { kind: "geopolitical", name: "Norway", ext: { "schema:@type": "Country" } },
  ],
  [
    "a source without a name",
    {
      "@type": "Person",
      description: "port official",
      affiliation: { "@type": "Organization", name: "Harbour Board" },
    },
    { kind: "unnamed", name: "port official", affiliation: { text: "Harbour Board" } },
  ],
])("reads %s", (_, node, actor) => {
  const { bundle } = fromJsonLd([node]);

  expect(bundle.actors).toStrictEqual([actor]);
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
});

const ACTORS: Actor[] = [
  {
    kind: "person",
    id: "#ada",
    name: "Ada Lund",
    names: [{ value: "A. Lund", kind: "alias" }],
    personName: {
      text: "Ada M. Lund Jr.",
      given: "Ada",
      middle: "M.",
      family: "Lund",
      suffix: "Jr.",
    },
    countryCode: "NO",
    birth: { value: "1970" },
    roles: [
      { title: "chair", organization: { text: "Harbour Board", actor: "#board" } },
      { title: "mayor", place: { name: "Oban", kind: "city" }, start: { value: "2020-01" } },
      { title: "pilot", end: { value: "2019" } },
      { title: "sailor" },
      { title: "cook" },
    ],
  },
  {
    kind: "organization",
    id: "#board",
    name: "Harbour Board",
    sector: "judiciary",
    parent: { text: "Government" },
    place: { name: "Oslo" },
    countryCode: "NO",
  },
  { kind: "organization", name: "Harbour Party", sector: "party" },
  { kind: "organization", name: "Harbour Club" },
  { kind: "group", id: "#crew", name: "dockers" },
  { kind: "geopolitical", id: "#no", name: "Norway", countryCode: "NO" },
  {
    kind: "unnamed",
    id: "#official",
    name: "port official",
    affiliation: { text: "Harbour Board", actor: "#board" },
  },
];

test("writes actors of every kind that come back as they were", () => {
  expect(reread({ actors: ACTORS })).toStrictEqual({ actors: ACTORS });
});

test("writes those who are mentioned out of order beside the story, and refers to them", () => {
  const articles = [
    {
      headline: "Ferry sails",
      byline: {
        text: "Ada Lund",
        contributors: [
          { text: "Ada Lund", name: "Ada Lund", kind: "person" as const, actor: "#ada" },
        ],
      },
      publisher: { text: "Harbour Board", actor: "#board" },
    },
  ];
  const actors: Actor[] = [
    { kind: "organization", id: "#board", name: "Harbour Board" },
    {
      kind: "person",
      id: "#ada",
      name: "Ada Lund",
      identifiers: [{ scheme: "url", value: "https://example.org/ada" }],
    },
  ];

  expect(reread({ articles, actors })).toStrictEqual({ articles, actors });
  expect(graphOf({ articles, actors })).toStrictEqual([
    {
      "@type": "NewsArticle",
      headline: "Ferry sails",
      author: [
        { "@type": "Person", "@id": "#ada", name: "Ada Lund", url: "https://example.org/ada" },
      ],
      publisher: { "@type": "Organization", "@id": "#board", name: "Harbour Board" },
    },
    { "@type": "Organization", "@id": "#board", name: "Harbour Board" },
    { "@type": "Person", "@id": "#ada", name: "Ada Lund", url: "https://example.org/ada" },
  ]);
});

test("writes one who is mentioned twice in full once", () => {
  const articles = [
    {
      headline: "Ferry sails",
      publisher: { text: "port official", actor: "#official" },
      providers: [{ text: "port official", actor: "#official" }],
    },
  ];
  const actors: Actor[] = [
    {
      kind: "unnamed",
      id: "#official",
      name: "port official",
      identifiers: [{ scheme: "url", value: "https://example.org/official" }],
    },
  ];

  expect(reread({ articles, actors })).toStrictEqual({ articles, actors });
  expect(graphOf({ articles, actors })).toHaveLength(1);
});

test("tells what a second node says of one known", () => {
  const { repairs } = fromJsonLd({
    "@type": "NewsArticle",
    headline: "Ferry sails",
    author: { "@type": "Person", "@id": "#ada", name: "Ada Lund" },
    editor: { "@type": "Person", "@id": "#ada", name: "Ada Lund", url: "https://example.org/ada" },
    publisher: { "@id": "#ada" },
  });

  expect(repairs).toMatchObject([{ rule: "exchange/lost", at: "/editor" }]);
});

test("says nothing of a second node that tells the same", () => {
  const ada = { "@type": "Person", "@id": "#ada", name: "Ada Lund", jobTitle: "pilot" };
  const { bundle, repairs } = fromJsonLd({
    "@type": "NewsArticle",
    headline: "Ferry sails",
    author: ada,
    copyrightHolder: { ...ada },
  });

  expect(bundle.actors).toHaveLength(1);
  expect(repairs).toStrictEqual([]);
});
