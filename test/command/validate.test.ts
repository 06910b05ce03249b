import { expect, test } from "vitest";
import { newsdesk } from "./terminal.js";

const GOOD = { headline: "Ferry sails again", body: "The ferry sails again." };
const BUNDLE = { schemaVersion: "1", articles: [GOOD], actors: [], statements: [], events: [] };
const STATEMENT = {
  form: "indirect",
  text: "the ferry is late",
  speaker: { text: "the pilot", actor: "pilot" },
};

test.each([
  ["bundle", BUNDLE],
  ["article", GOOD],
  ["statement", STATEMENT],
  ["actor", { kind: "group", name: "harbour pilots" }],
  ["event", { name: "Closure of the harbour" }],
])("accepts a good %s, and tells what it took it for", async (model, value) => {
  expect(
    await newsdesk(["validate", "a.json"], { files: { "a.json": JSON.stringify(value) } }),
  ).toEqual({
    status: 0,
    out: `a.json, read as ${model}: no issue\n`,
    err: "",
  });
});

test("tells where each issue stands", async () => {
  const input = `{
  "headline": "Ferry sails again",
  "datePublished":
    "2014-02-30",
  "bodi": "The ferry sails again."
}`;
  const { status, out } = await newsdesk(["validate"], { input });
  const lines = out.split("\n");

  expect(status).toBe(1);
  expect(lines[0]).toBe("standard input, read as article: 2 issues");
  expect(lines[1]).toMatch(/^ {2}4:5 error {2}/u);
  expect(out).toContain("datePublished · shape");
  expect(out).toMatch(/^ {2}1:1 error {2}.*bodi/mu);
});

test("checks a bundle as a whole", async () => {
  const input = JSON.stringify({ ...BUNDLE, statements: [STATEMENT] }, null, 1);
  const { status, out } = await newsdesk(["validate"], { input });

  expect(status).toBe(1);
  expect(out).toContain("The bundle has no actor with the id `pilot`");
  expect(out).toContain("statements.0.speaker.actor · ref/actor");
});

test("names the way to an issue in a list", async () => {
  const input = JSON.stringify({ ...BUNDLE, articles: [GOOD, { headline: "" }] });
  const { out } = await newsdesk(["validate"], { input });
  expect(out).toContain("articles.1.headline · shape");
});

test("prints the issues as JSON when asked", async () => {
  const { status, out } = await newsdesk(["validate", "--json"], { input: '{ "headline": 7 }' });

  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ rule: "shape", severity: "error", path: ["headline"] }]);
});

test("takes a file for what it is told to be", async () => {
  const { status, out } = await newsdesk(["validate", "--as", "event"], {
    input: JSON.stringify(GOOD),
  });
  expect({ status, first: out.split(":")[0] }).toEqual({
    status: 1,
    first: "standard input, read as event",
  });
});

test.each([
  ["{ a }", 'standard input:1:3: broken JSON: expected a name in double quotes, found "a".'],
  [
    '{\n  "headline": "Ferry',
    "standard input:2:15: broken JSON: expected a string that ends on its line",
  ],
  ['{\n  "headline": 1', 'standard input:2:16: broken JSON: expected "," or "}", found the end.'],
  ["[]", "standard input has the keys of no model; say which it should be: --as bundle|article"],
  ["null", "standard input has the keys of no model"],
  ['"headline"', "standard input has the keys of no model"],
  ['{ "title": "Ferry" }', "standard input has the keys of no model"],
])("says what is wrong with %j", async (input, sentence) => {
  const { status, out, err } = await newsdesk(["validate"], { input });
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toContain(`newsdesk: ${sentence}`);
});

test("knows the models it can be told of", async () => {
  const { status, err } = await newsdesk(["validate", "--as", "toString"], { input: "{}" });
  expect(status).toBe(2);
  expect(err).toBe(
    "newsdesk: --as takes bundle|article|statement|actor|event|json-ld|ninjs; toString is none of them.\n",
  );
});
