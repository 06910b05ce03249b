import { expect, test } from "vitest";
import { isPage, readPage } from "../../src/command/page.js";
import { PAGE } from "./pages.js";
import { newsdesk } from "./terminal.js";

test("reads what a page tells of its story, and nothing of what stands around it", () => {
  const { scripts, ...page } = readPage({ name: "page.html", text: PAGE });

  expect(page).toEqual({
    title: "Ferry sails again | Harbour Post",
    heading: "Ferry sails again",
    time: undefined,
    captions: ["The ferry leaves Oban. Photo: Ada Lund"],
    paragraphs: ['"We sail on Monday," Lena Ortiz said.', "The harbour reopened on Friday."],
  });
  expect(scripts.map(({ text }) => JSON.parse(text).headline)).toEqual([
    "Ferry sails again &amp; again",
  ]);
  expect(PAGE.slice(scripts[0]!.offset)).toMatch(/^\n\{\n {2}"@context"/u);
});

test("takes every paragraph where none stands in an article", () => {
  const text = "<body><p>One</p><div><p>Two</p></div></body>";
  expect(readPage({ name: "page.html", text }).paragraphs).toEqual(["One", "Two"]);
});

test.each([
  ["<!doctype html><p>Hi", true],
  ["\n\n<HTML lang=en>", true],
  ["<!-- a --><html>", true],
  ["<article><p>Hi</p></article>", true],
  ["<3 says the harbour", false],
  ["Harbour reopens <html>", false],
  ['{ "headline": "<html>" }', false],
])("tells pages from other texts: %j", (text, expected) => {
  expect(isPage(text)).toBe(expected);
});

test("reads the story on a page, and when it was published", async () => {
  const { status, out } = await newsdesk(["parse", "page.html"], { files: { "page.html": PAGE } });
  const [article] = JSON.parse(out).articles;

  expect(status).toBe(0);
  expect(article).toMatchObject({
    headline: "Ferry sails again & again",
    datePublished: "2026-03-06T09:30:00+01:00",
    url: "https://example.org/ferry",
    body: '"We sail on Monday," Lena Ortiz said.\n\nThe harbour reopened on Friday.',
  });
});

test.each([
  ['<time datetime="2026-03-06">Friday</time>', "2026-03-06"],
  [
    '<time datetime="2026-03-06T09:30:00Z">Friday</time><time datetime="2026-03-07">',
    "2026-03-06T09:30:00Z",
  ],
  ['<nav><time datetime="2026-03-05"></nav><time datetime="2026-03-06">', "2026-03-06"],
  ['<time datetime="PT2M">2 minutes</time>', undefined],
  ["<time>Friday</time>", undefined],
])("takes the day of %s for that of a page without JSON-LD", async (time, expected) => {
  const input = `<main><h1>Ferry sails</h1>${time}<p>We sail on Monday.</p></main>`;
  const { out } = await newsdesk(["parse"], { input });
  expect(JSON.parse(out).articles[0].datePublished).toBe(expected);
});

test("takes the words under pictures for captions, with a credit or without", async () => {
  const input =
    "<main><h1>Ferry sails</h1><figure><figcaption>The ferry in Oban</figcaption></figure><p>It sails.</p></main>";
  const { out } = await newsdesk(["parse"], { input });
  expect(JSON.parse(out).articles[0]).toMatchObject({
    headline: "Ferry sails",
    media: [{ caption: { text: "The ferry in Oban" } }],
    body: "It sails.",
  });
});

test.each([
  [
    "a page that is too long",
    `<html>${" ".repeat(10_000_000)}`,
    "is longer than a web page: over 10000000 characters",
  ],
  [
    "a page that nests too deep",
    "<main>".repeat(1_000_000),
    "nests deeper than a web page: over 1000 elements",
  ],
  [
    "more than a story",
    `<main><p>${"Ferry sails. ".repeat(80_000)}`,
    "is longer than a story: over 1000000 characters",
  ],
])("refuses %s", async (_, input, sentence) => {
  const start = process.cpuUsage();
  const outcome = await newsdesk(["parse"], { input });
  const { user } = process.cpuUsage(start);

  expect(outcome).toEqual({ status: 1, out: "", err: `newsdesk: standard input ${sentence}.\n` });
  expect(user).toBeLessThan(4_000_000);
});

test("reads a page of many paragraphs in time that grows with it", () => {
  const text = `<main>${"<div><p>Ferry <b>sails</b> again.</p></div>".repeat(100_000)}</main>`;
  const start = process.cpuUsage();
  const { paragraphs } = readPage({ name: "page.html", text });
  const { user } = process.cpuUsage(start);

  expect(paragraphs.length).toBe(100_000);
  expect(user).toBeLessThan(4_000_000);
});

test("lets the day that is told count rather than the page's", async () => {
  const { out } = await newsdesk(["parse", "--date", "2026-03-09"], { input: PAGE });
  expect(JSON.parse(out).articles[0].datePublished).toBe("2026-03-09");
});

test.each([
  [
    "the first heading",
    "<html><title>A</title><h1>Ferry sails</h1><p>It sails.</p></html>",
    "Ferry sails",
  ],
  ["the title", "<html><title>Ferry sails</title><p>It sails.</p></html>", "Ferry sails"],
  [
    "JSON-LD, be some of it broken",
    `<html><script type="application/ld+json">{{</script><script type="application/ld+json">{ "@type": "Person" }</script>
     <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Ferry sails", "articleBody": "It sails." }</script></html>`,
    "Ferry sails",
  ],
  [
    "the first heading, where all JSON-LD is broken",
    '<html><script type="application/ld+json">{{</script><h1>Ferry sails</h1><p>It sails.</p></html>',
    "Ferry sails",
  ],
])("takes the headline of %s", async (_, input, headline) => {
  const { out } = await newsdesk(["parse"], { input });
  expect(JSON.parse(out).articles[0]).toMatchObject({ headline, body: "It sails." });
});

test("says where a page holds no story", async () => {
  const { status, err } = await newsdesk(["parse"], { input: "<html><body></body></html>" });
  expect({ status, err }).toEqual({
    status: 1,
    err: "newsdesk: standard input is a web page without a story.\n",
  });
});

test("checks the JSON-LD of a page, line by line", async () => {
  const { status, out } = await newsdesk(["validate", "page.html"], {
    files: { "page.html": PAGE },
  });

  expect(status).toBe(0);
  expect(out).toContain("page.html, read as json-ld: 2 issues");
  expect(out).toMatch(/^ {2}11:15 warning +Decoded HTML entities/mu);
  expect(out).toMatch(/^ {2}12:20 warning +Brought a date to ISO 8601/mu);
});
