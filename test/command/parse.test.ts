import { readFileSync } from "node:fs";
import { NewsBundle, parseStory } from "newsdesk";
import { describe, expect, test } from "vitest";
import { newsdesk } from "./terminal.js";

const STORY = `Ferry to sail again

"We sail on Monday," harbor master Lena Ortiz told Radio North on Friday.

Ortiz said the strike was over.`;
const files = { "story.txt": STORY };

test("prints the bundle for a pipe", async () => {
  const { status, out, err } = await newsdesk(["parse", "story.txt"], { files });

  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toEqual(parseStory(STORY).bundle);
});

test("reads standard input", async () => {
  const { out } = await newsdesk(["parse"], { input: STORY });
  expect(JSON.parse(out)).toEqual(parseStory(STORY).bundle);
});

test("takes the day and the address of the publication", async () => {
  const url = "https://example.org/ferry";
  const { out } = await newsdesk(["parse", "story.txt", "--date", "2026-03-07", "--url", url], {
    files,
  });
  expect(JSON.parse(out)).toEqual(parseStory(STORY, { datePublished: "2026-03-07", url }).bundle);
});

test.each([
  [["story.txt"], { files, columns: 80 }],
  [["story.txt", "--sheet"], { files }],
])("shows a sheet on a terminal, or where one is asked for: %j", async (words, world) => {
  const { out } = await newsdesk(["parse", ...words], world);
  expect(out).toMatch(/^Ferry to sail again\n/u);
  expect(out).toMatch(/^ {2}Lena Ortiz {2}“We sail on Monday/mu);
});

test("prints JSON on a terminal when asked", async () => {
  const { out } = await newsdesk(["parse", "story.txt", "--json"], { files, columns: 80 });
  expect(NewsBundle.safeParse(JSON.parse(out)).success).toBe(true);
});

test("has its output accepted by validate", async () => {
  const { out: bundle } = await newsdesk(["parse", "story.txt"], { files });
  const { status, out } = await newsdesk(["validate"], { input: bundle });
  expect(status).toBe(0);
  expect(out).toContain("standard input, read as bundle");
});

test.each([
  [["--date", "yesterday"], "--date: Expected a date of ISO 8601, such as `2014-06-22`"],
  [["--date", "2026-02-30"], "--date: There is no 30 February 2026 in `2026-02-30`"],
  [["--url", "ferry"], "--url: Expected a web address, such as `https://example.org/story`"],
])("refuses %j", async (words, sentence) => {
  const { status, out, err } = await newsdesk(["parse", "story.txt", ...words], { files });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(`newsdesk: ${sentence}`);
});

describe("the example of a story", () => {
  const text = readFileSync("examples/story.txt", "utf8");
  const files = { "story.txt": text };

  test("shows who said what on one page", async () => {
    const { out } = await newsdesk(["parse", "story.txt", "--date", "2021-03-15", "--sheet"], {
      files,
    });

    expect(out).toMatch(/^Norway holds back cod deal as blockade of Reykjavik widens\n/u);
    expect(out).toContain("“What we heard in return was");
    expect(out).toContain("“Karl- Anders” is now");
    expect(out).toContain("Polar Press");
    expect(out.split("\n").length).toBeLessThan(100);
  });
});
