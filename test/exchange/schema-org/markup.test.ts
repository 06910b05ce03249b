import { fromJsonLd, type NewsBundle, toJsonLd } from "newsdesk";
import { expect, test } from "vitest";
import { read } from "./read.js";

test.each([
  ["<b>Ferry</b> sails", "Ferry sails"],
  ["The <a href='/ferry'>ferry</a> &amp; the bridge", "The ferry & the bridge"],
  [
    "<p>The ferry sails.</p><p>The bridge is open &mdash; for now.</p>",
    "The ferry sails.\n\nThe bridge is open — for now.",
  ],
  ["<p>The ferry\nsails.<br>At noon.", "The ferry sails.\nAt noon."],
  [
    "The ferry sails.\n\n<h2>The bridge</h2>\n \nIt is open.",
    "The ferry sails.\n\nThe bridge\n\nIt is open.",
  ],
  ["The ferry sails.\nThe bridge is <em>open</em>.", "The ferry sails.\nThe bridge is open."],
  ["<!-- wp --><p>At noon.</p><script>var noon = 12;</script>", "At noon."],
  ["&lt;p&gt;It&amp;#39;s open.&lt;/p&gt;", "It's open."],
  ["How to write &lt;b&gt; and <i>mean</i> it", "How to write <b> and mean it"],
])("reads the words out of %j, and says so", (description, summary) => {
  const { article, repairs } = read({ description });

  expect(article.summary).toBe(summary);
  expect(repairs.map(({ rule, at, before }) => [rule, at, before])).toStrictEqual([
    ["json-ld/markup", "/description", description],
  ]);
});

test.each([
  "Why 3 < 4 and 5 > 4",
  "I <3 the harbour <b",
  "How to use <b> in a page",
  "<p-value> and <brine>",
])("leaves %j as it is", (description) => {
  const { article, repairs } = read({ description });

  expect(article.summary).toBe(description);
  expect(repairs).toStrictEqual([]);
});

test("takes entities that show a tag in the middle of a text for words", () => {
  const { article, rules } = read({ headline: "Write &lt;b&gt;this&lt;/b&gt;" });

  expect(article.headline).toBe("Write <b>this</b>");
  expect(rules).toStrictEqual(["json-ld/entities"]);
});

test("reads names, captions and keywords out of HTML", () => {
  const { article } = read({
    author: { "@type": "Person", name: '<a href="/ada">Ada Lund</a>' },
    image: { url: "https://example.org/a.jpg", caption: "<i>The ferry</i>" },
    keywords: ["<b>ferries</b>"],
  });

  expect(article.byline?.text).toBe("Ada Lund");
  expect(article.media?.[0]?.caption?.text).toBe("The ferry");
  expect(article.keywords).toStrictEqual(["ferries"]);
});

test.each(["<p></p>", "&nbsp;", "<br>"])("finds no words in %j", (description) => {
  expect(read({ description }).article.summary).toBeUndefined();
});

const bundle = (body: string): NewsBundle => ({
  schemaVersion: "1",
  articles: [{ headline: "How to use <b>, <i>and</i> &amp;", body }],
  actors: [],
  statements: [],
  events: [],
});

test("writes words that look like HTML so that they are read again", () => {
  const odd = bundle("A page of <b>words</b> & tags.");
  const lost: unknown[] = [];

  expect(fromJsonLd(toJsonLd(odd, { onLoss: (loss) => lost.push(loss) })).bundle).toStrictEqual(
    odd,
  );
  expect(lost).toStrictEqual([]);
});

test("says that a body in HTML comes back as its words", () => {
  const lost: unknown[] = [];
  toJsonLd(bundle("<p>At noon.</p>"), { onLoss: ({ at }) => lost.push(at) });

  expect(lost).toStrictEqual(["/articles/0/body"]);
});
