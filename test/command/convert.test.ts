import { expect, test } from "vitest";
import { PAGE } from "./pages.js";
import { newsdesk } from "./terminal.js";

const BUNDLE = {
  schemaVersion: "1",
  articles: [{ id: "urn:example:ferry", headline: "Ferry sails again", print: { page: "A1" } }],
  actors: [],
  statements: [],
  events: [],
};
const JSON_LD = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": "urn:example:ferry",
  headline: "Ferry sails again",
};
const NINJS = {
  uri: "urn:example:ferry",
  headlines: [{ role: "main", value: "Ferry sails again" }],
};

const SOURCES = { bundle: BUNDLE, "json-ld": JSON_LD, ninjs: NINJS };
const RESULTS = {
  bundle: { schemaVersion: "1", articles: [{ headline: "Ferry sails again" }] },
  "json-ld": { "@type": "NewsArticle", headline: "Ferry sails again" },
  ninjs: { uri: "urn:example:ferry", headlines: NINJS.headlines },
};

const pairs = Object.entries(SOURCES).flatMap(([from, source]) =>
  Object.entries(RESULTS).map(([to, result]) => [from, to, source, result] as const),
);

test.each(pairs)("converts %s to %s", async (from, to, source, result) => {
  const input = JSON.stringify(source);
  const told = await newsdesk(["convert", "--from", from, "--to", to], { input });
  const untold = await newsdesk(["convert", "--to", to], { input });

  expect(told.status).toBe(0);
  expect(JSON.parse(told.out)).toMatchObject(result);
  expect(untold).toEqual(told);
});

test.each([
  ["ninjs", [NINJS]],
  ["ninjs", { items: [NINJS] }],
  ["json-ld", [JSON_LD]],
  ["json-ld", { "@graph": [JSON_LD] }],
])("tells %s by its keys: %j", async (_, value) => {
  const { out } = await newsdesk(["convert", "--to", "bundle"], { input: JSON.stringify(value) });
  expect(JSON.parse(out)).toMatchObject(RESULTS.bundle);
});

test("tells what is kept aside with its line and column, and what is lost", async () => {
  const input = `{
  "uri": "urn:example:ferry",
  "headline": "Ferry sails again",
  "slugline": "ferry"
}`;
  const kept = await newsdesk(["convert", "--to", "bundle", "item.json"], {
    files: { "item.json": input },
  });
  expect(kept.err).toBe("item.json:4:15: Kept `slugline` as `ninjs:slugline` of `ext`\n");

  const lost = await newsdesk(["convert", "--to", "ninjs"], { input: JSON.stringify(BUNDLE) });
  expect(lost.err).toBe('ninjs /articles/0/print: ninjs does not carry this: {"page":"A1"}\n');
});

test("converts the JSON-LD of a web page", async () => {
  const { status, out, err } = await newsdesk(["convert", "--to", "ninjs"], { input: PAGE });

  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    headlines: [{ value: "Ferry sails again & again" }],
    firstCreated: "2026-03-06T09:30:00+01:00",
  });
  expect(err).toContain(
    "standard input:12:20: Brought a date to ISO 8601: 2026-03-06 09:30:00+0100",
  );
});

test("reads the blocks of a page as one, tells where it mended what, and passes over one that is no JSON", async () => {
  const block = (json: string) => `<script type="application/ld+json">${json}</script>\n`;
  const input = [
    "<!doctype html>\n",
    block('{ "@type": "NewsArticle", "headline": "Ferry sails", "author": { "@id": "#ada" } }'),
    block("}{"),
    block(
      '{ "@type": "Person", "@id": "#ada", "name": "Ada Lund",\n "url": "https://example.org/ada" }',
    ),
    block(
      '{ "@type": "Article", "headline": "Ferry sails",\n "description": "At &quot;noon&quot;" }',
    ),
  ].join("");
  const { status, out, err } = await newsdesk(["convert", "--to", "bundle"], { input });

  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    articles: [{ headline: "Ferry sails", summary: 'At "noon"', byline: { text: "Ada Lund" } }],
    actors: [{ id: "#ada", name: "Ada Lund" }],
  });
  expect(err.split("\n").map((line) => line.split(": ").slice(0, 2).join(": "))).toStrictEqual([
    "standard input:3:36: Left out what cannot be read",
    "standard input:7:17: Decoded HTML entities",
    "standard input:6:47: Kept `@type` as `schema:@type` of `ext`",
    "standard input:6:36: Joined a node to one that tells the same story",
    "standard input:6:36: Left out `schema:@type` of a story told twice",
    "",
  ]);
});

test("reads a broken script block where it is told what it is", async () => {
  const input = '{ "@type": "NewsArticle", "headline": "Ferry sails again", }';
  const { status, out, err } = await newsdesk(["convert", "--from", "json-ld", "--to", "bundle"], {
    input,
  });

  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject(RESULTS.bundle);
  expect(err).toContain("standard input:1:1: Mended broken JSON");
});

test.each<[string[], string, number, string]>([
  [["convert"], "{}", 2, "Convert --to what? bundle|json-ld|ninjs."],
  [["convert", "--to", "nitf"], "{}", 2, "--to takes bundle|json-ld|ninjs; nitf is none of them."],
  [
    ["convert", "--to", "ninjs", "--from", "nitf"],
    "{}",
    2,
    "--from takes bundle|json-ld|ninjs; nitf is none of them.",
  ],
  [
    ["convert", "--to", "ninjs"],
    '{ "headline": "Ferry" }',
    1,
    "standard input has the keys of no format; say which it should be: --from bundle|json-ld|ninjs.",
  ],
  [["convert", "--to", "ninjs"], "{ a }", 1, "standard input:1:3: broken JSON"],
  [
    ["convert", "--to", "ninjs"],
    "<html><p>Ferry sails.</p></html>",
    1,
    "standard input is a web page without JSON-LD; newsdesk parse reads the story on it.",
  ],
  [
    ["convert", "--to", "ninjs"],
    '{ "schemaVersion": "1" }',
    1,
    "standard input cannot be read as bundle: ",
  ],
  [
    ["convert", "--to", "bundle", "--from", "ninjs"],
    "{}",
    1,
    "standard input cannot be read as ninjs: Expected an item of ninjs, or a list of them.",
  ],
  [
    ["convert", "--to", "bundle", "--from", "json-ld"],
    "{{",
    1,
    "standard input cannot be read as json-ld: ",
  ],
  [
    ["convert", "--to", "bundle"],
    '{ "@type": "Recipe" }',
    1,
    "standard input tells of no story, and of nothing else in the news.",
  ],
])("says what is wrong with %j of %j", async (words, input, status, sentence) => {
  const outcome = await newsdesk(words, { input });
  expect({ status: outcome.status, out: outcome.out }).toEqual({ status, out: "" });
  expect(outcome.err).toContain(`newsdesk: ${sentence}`);
});

test("says that a bundle holds too much to be written", async () => {
  const keywords = Array.from({ length: 1_000_001 }, () => "port");
  const input = JSON.stringify({ ...BUNDLE, articles: [{ headline: "Ferry", keywords }] });
  const { status, out, err } = await newsdesk(["convert", "--to", "ninjs"], { input });

  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(
    /^newsdesk: standard input cannot be written as ninjs: .{9,40} more than 1000000 values: .*\.$/mu,
  );
});

test("tells each of many notes and losses", async () => {
  const people = Array.from({ length: 30_000 }, (_, at) => ({ name: `Ada ${at}`, rel: "about" }));
  const input = JSON.stringify({ ...NINJS, people });
  const { err } = await newsdesk(["convert", "--to", "json-ld"], { input });

  expect(err.split("\n").length).toBe(60_001);
});

test("prints nothing that could change the colours of a terminal", async () => {
  const input = JSON.stringify({ ...NINJS, headline: "Ferry", "\u001b[31m": 1 });
  const { err } = await newsdesk(["convert", "--to", "bundle"], { input });
  expect(err).not.toContain("\u001b");
});

test("takes ninjs for ninjs when it is checked, and tells what is wrong with it", async () => {
  const input = `{
  "uri": "urn:example:ferry",
  "headline": "Ferry sails again",
  "slugline": "ferry",
  "urgency": 12
}`;
  const { status, out } = await newsdesk(["validate"], { input });

  expect(status).toBe(1);
  expect(out).toContain("standard input, read as ninjs: 1 issue");
  expect(out).toMatch(/^ {2}5:14 error +Expected at most 9, but got 12$/mu);
});

test("checks what was read as a bundle too", async () => {
  const input = JSON.stringify({
    ...NINJS,
    firstCreated: "2026-03-06T09:30:00Z",
    versionCreated: "2026-03-05T09:30:00Z",
  });
  const { status, out } = await newsdesk(["validate", "--as", "ninjs"], { input });

  expect(status).toBe(1);
  expect(out).toContain("articles.0.dateModified");
});
