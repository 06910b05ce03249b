import { type Article, type Event, type NewsBundle, parseByline, toNinjs } from "newsdesk";
import { expect, test } from "vitest";
import { MAPPING } from "../../../src/exchange/ninjs/mapping.js";

/** The fields that a table calls lost. */
function lostIn(name: string): string[] {
  const fate = MAPPING[name]!;
  return "rows" in fate
    ? Object.entries(fate.rows).flatMap(([field, row]) => ("lost" in row ? [field] : []))
    : [];
}

/** The fields of the first item of a list that are told to be lost. */
function reported(bundle: NewsBundle, list: string): string[] {
  const fields = new Set<string>();
  toNinjs(bundle, {
    onLoss: ({ at }) => {
      const [, ofList, , field] = String(at).split("/");
      if (ofList === list) fields.add(field!);
    },
  });
  return [...fields];
}

const EMPTY: NewsBundle = {
  schemaVersion: "1",
  articles: [],
  actors: [],
  statements: [],
  events: [],
};

const { span: _, ...byline } = parseByline("By Ada Lund")!;

const article: Required<Article> = {
  headline: "Ferry sails again",
  id: "urn:example:ferry",
  url: "https://example.org/ferry",
  identifiers: [{ scheme: "slug", value: "ferry" }],
  headlines: [{ text: "Ferry", role: "seo" }],
  summary: "The ferry sails again.",
  body: "The ferry sails.",
  dateline: { text: "Oban", places: [{ name: "Oban" }], agencies: [] },
  byline,
  media: [{ kind: "image", url: "https://example.org/a.jpg" }],
  datePublished: "2026-03-06",
  dateModified: "2026-03-07",
  dateCreated: "2026-03-05",
  language: "en",
  genre: "news",
  section: "Sea",
  keywords: ["ferries"],
  subjects: [{ name: "Ports" }],
  publisher: { text: "Harbour Post" },
  providers: [{ text: "Coast Wire" }],
  status: "usable",
  version: "2",
  urgency: 4,
  rights: { usage: "Not in Norway" },
  corrections: [{ kind: "update", at: "2026-03-07", text: "Adds a quote." }],
  relations: [{ rel: "follows", target: "urn:example:storm" }],
  print: { page: "A1" },
  digitalSource: [{ type: "scan" }],
  editorNote: "Check the time.",
  provenance: { method: "human" },
  ext: { "ninjs:slugline": "ferry" },
};

test("loses of an article what the table calls lost, and nothing else", () => {
  expect(reported({ ...EMPTY, articles: [article] }, "articles").sort()).toEqual(
    lostIn("Article").sort(),
  );
});

const event: Required<Event> = {
  name: "Opening",
  id: "urn:example:opening",
  mentions: [{ text: "the opening" }],
  type: "AGREE",
  mode: "visit",
  context: ["economic"],
  codes: [{ scheme: "cameo", code: "04" }],
  status: "planned",
  realis: "actual",
  start: { value: "2026-03-06T10:00:00Z" },
  end: { value: "2026-03-06" },
  places: [{ name: "Oban" }],
  participants: [{ text: "Harbour office", role: "host" }],
  quantities: [{ text: "two ships", measure: "ships", value: 2 }],
  partOf: "urn:example:week",
  follows: ["urn:example:storm"],
  causes: ["urn:example:sailing"],
  attributedTo: ["statement:1"],
  source: { article: "urn:example:ferry" },
  identifiers: [{ scheme: "slug", value: "opening" }],
  provenance: { method: "human" },
  ext: { "ninjs:urgency": 4 },
};

test("loses of an event what the table calls lost, and nothing else but what it counts into", () => {
  expect(reported({ ...EMPTY, events: [event] }, "events").sort()).toEqual(
    ["source", ...lostIn("Event")].sort(),
  );
});
