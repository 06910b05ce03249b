import { expect, test } from "vitest";
import { newsdesk } from "./terminal.js";

const TEXT = "Ferry sails again\n\nOBAN (AP) — “We sail on Monday,” Lena Ortiz said.";

async function parse(
  input: string,
  ...words: string[]
): Promise<{ status: number; lines: unknown[] }> {
  const { status, out } = await newsdesk(["parse", "--ndjson", ...words], { input });
  return {
    status,
    lines: out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
}

test("reads a story a line, and prints a bundle a line", async () => {
  const stories = [
    TEXT,
    { text: TEXT, id: 7, datePublished: "2026-03-06", url: "https://example.org/a" },
  ];
  const { status, lines } = await parse(stories.map((story) => JSON.stringify(story)).join("\n"));

  expect(status).toBe(0);
  expect(lines).toMatchObject([
    {
      bundle: {
        articles: [{ headline: "Ferry sails again" }],
        statements: [{ text: "We sail on Monday" }],
      },
    },
    {
      id: 7,
      bundle: {
        articles: [{ datePublished: "2026-03-06", url: "https://example.org/a" }],
        statements: [{ id: expect.stringMatching(/^7:/u) }],
      },
      repairs: [],
    },
  ]);
});

test("lets each story tell its own day rather than the one of all", async () => {
  const { lines } = await parse(
    `${JSON.stringify(TEXT)}\n${JSON.stringify({ text: TEXT, datePublished: "2026-03-06" })}\n`,
    "--date",
    "2026-03-01",
  );
  expect(lines).toMatchObject([
    { bundle: { articles: [{ datePublished: "2026-03-01" }] } },
    { bundle: { articles: [{ datePublished: "2026-03-06" }] } },
  ]);
});

test("prints an error in the place of a line that is no story, and goes on", async () => {
  const bad = ["{", "7", '{ "body": "x" }', '{ "text": "x", "datePublished": "soon" }', ""];
  const { status, lines } = await parse([...bad, JSON.stringify(TEXT)].join("\n"));

  expect(status).toBe(1);
  expect(lines).toMatchObject([
    { line: 1, error: expect.stringContaining("SyntaxError") },
    { line: 2, error: "Expected the text of a story, or an object with its `text`" },
    { line: 3, error: "Expected the text of a story, or an object with its `text`" },
    { line: 4, error: expect.stringContaining("Expected `datePublished` as ISO 8601") },
    { line: 5, error: expect.stringContaining("SyntaxError") },
    { bundle: { articles: [{ headline: "Ferry sails again" }] } },
  ]);
});

test("takes line breaks of other scripts for what they are: letters of a text", async () => {
  const { lines } = await parse('"Ferry sails\u2028again"');
  expect(lines).toHaveLength(1);
});

test("reads no file", async () => {
  const { status, err } = await newsdesk(["parse", "--ndjson", "a.ndjson"]);
  expect({ status, err }).toEqual({
    status: 2,
    err: "newsdesk: --ndjson reads standard input, and no file.\n",
  });
});
