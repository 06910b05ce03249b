import {
  type Article,
  type Event,
  modelRegistry,
  type NewsBundle,
  parseByline,
  toNinjs,
} from "newsdesk";
import * as models from "newsdesk/model";
import { expect, test } from "vitest";
import * as z from "zod";
import { MAPPING } from "../../../src/exchange/ninjs/mapping.js";

const schemas = Object.entries<unknown>(models).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
);

test("names every model", () => {
  const names = schemas.map(([, schema]) => modelRegistry.get(schema)!.id.replace("news.", ""));
  expect(Object.keys(MAPPING).sort()).toEqual(names.sort());
});

test.each(schemas.filter(([, schema]) => schema instanceof z.ZodObject))(
  "names every field of %s, or says what becomes of all of it",
  (name, schema) => {
    const fate = MAPPING[name]!;
    const fields = "rows" in fate ? Object.keys(fate.rows) : [];
    const known = Object.keys((schema as z.ZodObject).shape);
    expect(fields.sort()).toEqual("rows" in fate ? known.sort() : []);
  },
);

test("stands in the docs", async () => {
  await expect(page()).toMatchFileSnapshot("../../../docs/ninjs-fields.md");
});

/** The tables as a page of the docs. */
function page(): string {
  const sections = Object.entries(MAPPING).map(([name, fate]) =>
    "rows" in fate
      ? `## ${name}\n\n${tableOf(
          Object.entries(fate.rows).map(([field, row]) => [`\`${field}\``, inNinjs(row)]),
        )}`
      : `## ${name}\n\n${inNinjs(fate)}.`,
  );
  return `${[TITLE, ...sections].join("\n\n")}\n`;
}

/** A table in Markdown, its columns in line. */
function tableOf(rows: string[][]): string {
  const cells = [["Field", "In ninjs"], ["", ""], ...rows];
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row, at) => row.map((cell, column) => cell.padEnd(widths[column]!, at === 1 ? "-" : " ")))
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const TITLE = `# Every field in ninjs

Where a field has properties, they are those of ninjs 3.1; the part of a list stands in brackets.`;

function inNinjs(
  row: { lost: string } | { carried: string } | { properties: readonly string[] },
): string {
  if ("lost" in row) return `lost: ${row.lost}`;
  if ("carried" in row) return row.carried;
  return row.properties.map((property) => `\`${property}\``).join(", ");
}

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
