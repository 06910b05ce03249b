import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readAll } from "../examples/batches.js";
import { articlesOf } from "../examples/feed.js";
import { MarkedStory } from "../examples/marked-story.js";
import { readLine, readLines } from "../examples/ndjson.js";
import { app } from "../examples/server.js";

const STORY =
  'OBAN, Scotland (Polar Press) — "We sail on Monday," pilot Lena Ortiz told Radio North.';

test("the server takes an article, and says what is wrong with another", async () => {
  const post = (payload: string) => app.request("/articles", { method: "POST", body: payload });

  expect((await post('{ "headline": "Ferry sails again" }')).status).toBe(201);
  const refused = await post('{ "headline": "Ferry sails again", "sumary": "Late" }');
  expect(refused.status).toBe(422);
  expect(await refused.json()).toEqual([
    { path: [], message: "Unknown key: `sumary` (did you mean `summary`?)" },
  ]);
  expect((await post("{")).status).toBe(422);
});

test("the server reads a pasted story, and refuses a day that does not exist", async () => {
  const post = (query: string) =>
    app.request(`/stories${query}`, { method: "POST", body: `Ferry\n\n${STORY}` });

  const read = (await (await post("?date=2026-03-06")).json()) as {
    bundle: { statements: { text: string }[] };
  };
  expect(read.bundle.statements.map((statement) => statement.text)).toEqual(["We sail on Monday"]);
  expect((await post("")).status).toBe(200);
  expect((await post("?date=2026-02-30")).status).toBe(400);
});

test("the feed ingester puts titles, authors and dates right", () => {
  const item = `<item>
    <title>UPDATE 1-Ferry sails again | The Northern Post</title>
    <link>https://example.org/ferry</link>
    <dc:creator>By Lena Ortiz and Max Ito</dc:creator>
    <pubDate>Fri, 06 Mar 2026 09:30:00 GMT</pubDate>
    <description>OBAN, Scotland, March 6 (Polar Press) — The ferry sailed.</description>
  </item>
  <item><title>Fog</title><pubDate>some day</pubDate></item>`;
  const [ferry, fog, ...others] = articlesOf(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Northern Post</title>${item}</channel></rss>`,
  );

  expect(ferry?.issues).toEqual([]);
  expect(ferry?.value?.headline).toBe("Ferry sails again");
  expect(ferry?.value?.datePublished).toBe("2026-03-06T09:30:00.000Z");
  expect(ferry?.value?.dateline?.date?.value).toBe("2026-03-06");
  expect(ferry?.value?.byline?.contributors.map(({ name }) => name)).toEqual([
    "Lena Ortiz",
    "Max Ito",
  ]);
  expect(fog?.value).toEqual({ headline: "Fog" });
  expect(others).toEqual([]);
});

test("the component marks who is in a story, and keeps its text", () => {
  const html = renderToStaticMarkup(createElement(MarkedStory, { text: `Ferry\n\n${STORY} <b>` }));

  expect(html).toMatch(/<mark title="Lena Ortiz, person">[^<]*Lena Ortiz<\/mark>/u);
  expect(html.replace(/<\/?mark[^>]*>/gu, "")).toContain(
    "pilot Lena Ortiz told Radio North. &lt;b&gt;",
  );
  expect(renderToStaticMarkup(createElement(MarkedStory, { text: "" }))).toBe(
    "<article></article>",
  );
});

test("the process writes a line for each line, an error in place of what is no story", async () => {
  const output = new PassThrough({ highWaterMark: 8 });
  const lines = [JSON.stringify({ id: 7, text: STORY }), "{", "null"];
  const written = text(output);
  await readLines(PassThrough.from(lines.map((line) => `${line}\n`)) as PassThrough, output);
  output.end();

  const [story, ...errors] = (await written)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(story.bundle.articles[0].id).toBe("7:article:1");
  expect(errors.map(Object.keys)).toEqual([["error"], ["error"]]);
  expect(readLine('{ "text": "Fog." }')).toContain('"bundle"');
});

test("the worker reads batches in threads, in the order given", async () => {
  const worker = resolve(".cache/examples/read-batch.mjs");
  await build({
    entryPoints: ["examples/read-batch.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: worker,
  });
  const stories = Array.from({ length: 401 }, (_, at) => `Ferry ${at} sails\n\nIt rained.`);

  const bundles = await readAll(stories, worker);
  expect(bundles.map(({ articles }) => articles[0]?.headline)).toEqual(
    stories.map((story) => story.split("\n", 1)[0]),
  );
});
