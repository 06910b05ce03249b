import type { Actor, Article, Event, NewsBundle, Statement } from "newsdesk";

/*
 * One payload of every model with every field filled in, in sentences of our own.
 */

const span = { start: 0, end: 4 };
const source = { article: "ferry", pointer: "/body" };
const identifiers = [
  { scheme: "wikidata", value: "Q84", uri: "https://www.wikidata.org/wiki/Q84" },
  { scheme: "isni", value: "0000 0001 2103 2683" },
  { scheme: "orcid", value: "0000-0002-1825-0097" },
  { scheme: "lei", value: "5493001KJTIIGC8Y1R12" },
  { scheme: "house", value: "7" },
];
const provenance = {
  method: "parser" as const,
  agent: "newsdesk 1.0",
  at: "2024-05-06T09:00:00+02:00",
  confidence: 0.5,
  note: "Read from a feed",
};
const ext = { "house:desk": { name: "Home", open: true, staff: [1, null, "two"] } };
const written = { text: "Oban", span, source };
const mention = { ...written, actor: "board" };
const date = {
  text: "Monday",
  span: { start: 0, end: 6 },
  year: 2024,
  month: 5,
  day: 6,
  weekday: 1,
  time: "09:00",
  timeZone: "Europe/London",
  relative: { unit: "day" as const, offset: -1 },
  value: "2024-05-06T09:00",
  approximate: true,
};
const place = {
  name: "Oban",
  text: "OBAN",
  span,
  kind: "town" as const,
  region: "Argyll and Bute",
  country: "Scotland",
  countryCode: "GB",
  regionCode: "GB-AGB",
  geo: { latitude: 56.41, longitude: -5.47 },
  timeZone: "Europe/London",
  identifiers,
};
const credit = {
  text: "Photo: Jo Reyes/Harbour Board",
  span: { start: 5, end: 34 },
  people: ["Jo Reyes"],
  organizations: ["Harbour Board"],
  courtesy: "Harbour Board",
  kind: "handout" as const,
  medium: "photo" as const,
};

export const article: Article = {
  headline: "Ferry sails",
  id: "ferry",
  url: "https://example.org/ferry",
  identifiers,
  headlines: [{ text: "Ferry sails at noon", role: "seo", language: "en-GB" }],
  summary: "The ferry sails.",
  body: "OBAN, May 6 (AP) — The ferry sails at noon.",
  dateline: {
    text: "OBAN, May 6 (AP) — ",
    span: { start: 0, end: 19 },
    places: [place],
    date,
    agencies: [{ name: "Associated Press", text: "AP", span: { start: 13, end: 15 }, code: "AP" }],
    repairs: [
      { rule: "dateline/space", message: "Too many spaces", at: span, before: "  ", after: " " },
      { rule: "import/lost", message: "No such field here", at: "/slug" },
    ],
  },
  byline: {
    text: "By Ana Reis",
    span: { start: 0, end: 11 },
    contributors: [
      {
        text: "Ana Reis",
        span: { start: 3, end: 11 },
        source,
        actor: "ana",
        name: "Ana Reis",
        kind: "person",
        role: "reporter",
        jobTitle: "Harbour Correspondent",
        affiliation: mention,
        place,
      },
    ],
  },
  media: [
    {
      kind: "image",
      url: "https://example.org/ferry.jpg",
      alt: "",
      width: 640,
      height: 480,
      caption: {
        text: "Boats Photo: Jo Reyes/Harbour Board",
        span: { start: 0, end: 35 },
        description: "Boats",
        people: [{ ...mention, name: "Jo Reyes", role: "pilot", position: "left", depicted: true }],
        place,
        venue: written,
        date,
        credit,
        lead: written,
        isFilePhoto: false,
      },
    },
  ],
  datePublished: "2024-05-06T09:00:00Z",
  dateModified: "2024-05-06T10:00",
  dateCreated: "2024-05-05",
  language: "en-GB",
  genre: "news",
  section: "Home",
  keywords: ["ferries"],
  subjects: [{ name: "Shipping", rel: "about", relevance: 1, identifiers }],
  publisher: mention,
  providers: [mention],
  status: "usable",
  version: "2",
  urgency: 5,
  rights: {
    holder: mention,
    notice: "© 2024 Harbour Board",
    year: 2024,
    usage: "Editorial use",
    license: "https://example.org/licence",
    embargoUntil: "2024-05-06",
    expires: "2025-05-06",
    restrictions: ["No archives"],
    territory: ["GB", "IE"],
    dataMining: "prohibited",
    accessibleForFree: true,
  },
  corrections: [
    {
      kind: "correction",
      at: "2024-05-07",
      text: "The ferry is the Isla.",
      pointer: "/headline",
      before: "Boat sails",
      after: "Ferry sails",
    },
  ],
  relations: [{ rel: "updates", target: "boat" }],
  print: { edition: "Early", section: "A", page: "A1", column: "2" },
  digitalSource: [{ type: "trainedAlgorithmicMedia", pointer: "/summary", system: "Draft 2" }],
  editorNote: "Hold the picture",
  provenance,
  ext,
};

const common = {
  names: [{ value: "Reis", kind: "short" as const, language: "pt" }],
  roles: [
    {
      title: "pilot",
      organization: mention,
      place,
      start: { value: "2018" },
      end: { value: "2024-05" },
      status: "former" as const,
    },
  ],
  countryCode: "GB",
  identifiers,
  mentions: [written],
  source,
  provenance,
  ext,
};

export const actors: { [Kind in Actor["kind"]]: Extract<Actor, { kind: Kind }> } = {
  person: {
    kind: "person",
    id: "ana",
    name: "Ana Reis",
    ...common,
    personName: {
      text: "Dr. Ana “Nan” M. Reis Jr.",
      span: { start: 0, end: 25 },
      honorific: "Dr.",
      given: "Ana",
      middle: "M.",
      family: "Reis",
      suffix: "Jr.",
      nickname: "Nan",
    },
    birth: { year: 1970, value: "1970" },
    death: date,
  },
  organization: {
    kind: "organization",
    id: "board",
    name: "Harbour Board",
    ...common,
    sector: "government",
    parent: mention,
    place,
  },
  group: { kind: "group", id: "crew", name: "crew", ...common },
  geopolitical: { kind: "geopolitical", id: "gb", name: "United Kingdom", ...common },
  unnamed: {
    kind: "unnamed",
    id: "official",
    name: "port official",
    ...common,
    affiliation: mention,
  },
};

export const statement: Statement = {
  form: "mixed",
  text: "a “free” port",
  id: "said",
  content: [{ ...written, quoted: [written] }],
  speaker: mention,
  cue: written,
  via: mention,
  recipient: mention,
  date,
  place,
  occasion: { ...written, event: "sailing" },
  terms: { ...written, rule: "background", reason: written },
  stance: "asserts",
  about: ["sailing"],
  respondsTo: "said",
  reviews: [{ reviewer: mention, rating: "half true", url: "https://example.org/check", date }],
  language: "en",
  translatedFrom: "pt",
  source,
  provenance,
  ext,
};

export const event: Event = {
  name: "Sailing",
  id: "sailing",
  mentions: [written],
  type: "COOPERATE",
  mode: "visit",
  context: ["transport"],
  codes: [{ scheme: "cameo", code: "060", label: "Cooperate materially" }],
  status: "occurred",
  realis: "actual",
  start: date,
  end: { value: "2024-05-06/2024-05-07" },
  places: [place],
  participants: [{ ...mention, role: "agent" }],
  quantities: [
    {
      text: "about 40 people",
      span: { start: 0, end: 15 },
      measure: "attended",
      unit: "person",
      value: 40,
      min: 30,
      max: 50,
      approximate: true,
      attributedTo: ["said"],
    },
  ],
  partOf: "regatta",
  follows: ["regatta"],
  causes: ["regatta"],
  attributedTo: ["said"],
  source,
  identifiers,
  provenance,
  ext,
};

export const bundle: NewsBundle = {
  schemaVersion: "1",
  articles: [article],
  actors: Object.values(actors),
  statements: [statement],
  events: [event],
};
