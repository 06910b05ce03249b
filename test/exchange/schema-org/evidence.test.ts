import { type Article, fromJsonLd, NewsBundle, type Statement, toJsonLd } from "newsdesk";
import { expect, test } from "vitest";
import { graphOf, reread } from "./graph.js";

/** The flag and the wave are two code units each, and one or two code points. */
const BODY = "🌊🌊 “We sail,” Ada Lund said on Sunday in Oban.";

const article: Article = { headline: "Ada Lund: We sail", body: BODY };

function at(
  words: string,
  whole: string = BODY,
): { text: string; span: { start: number; end: number } } {
  const start = whole.indexOf(words);
  return { text: words, span: { start, end: start + words.length } };
}

const statement: Statement = {
  form: "direct",
  text: "We sail",
  content: [{ ...at("We sail"), quoted: [at("sail")] }],
  speaker: at("Ada Lund"),
  cue: at("said"),
  via: { ...at("Ada", article.headline), source: { pointer: "/headline" } },
  recipient: at("Ada"),
  date: { ...at("Sunday"), weekday: 7, value: "2026-03-08" },
  place: { name: "Oban", ...at("Oban") },
  occasion: { ...at("sail"), source: { pointer: "/body" } },
};

test("writes where words stand in code points, and what they are", () => {
  const { content } = statement;

  expect(
    graphOf({ articles: [article], statements: [{ form: "direct", text: "We sail", content }] }),
  ).toStrictEqual([
    {
      "@type": "NewsArticle",
      "@id": "_:articles-0",
      headline: article.headline,
      articleBody: BODY,
    },
    { "@type": "Quotation", "@id": "_:statements-0", text: "We sail" },
    {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      body: {
        source: "_:statements-0",
        selector: { type: "FragmentSelector", value: "/content/0" },
      },
      target: {
        source: "_:articles-0",
        selector: [
          { type: "TextPositionSelector", start: 4, end: 11 },
          { type: "TextQuoteSelector", exact: "We sail" },
        ],
      },
    },
    {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      body: {
        source: "_:statements-0",
        selector: { type: "FragmentSelector", value: "/content/0/quoted/0" },
      },
      target: {
        source: "_:articles-0",
        selector: [
          { type: "TextPositionSelector", start: 7, end: 11 },
          { type: "TextQuoteSelector", exact: "sail" },
        ],
      },
    },
  ]);
});

test("reads the words of every part back, whichever text they stand in", () => {
  const { occasion: _, ...others } = statement;
  const things = {
    articles: [article],
    actors: [
      {
        kind: "organization" as const,
        name: "Harbour Board",
        place: { name: "Oban" },
        mentions: [at("Ada", article.headline), at("We", article.headline)],
        source: { pointer: "/headline" },
      },
    ],
    statements: [others],
    events: [
      {
        name: "Sailing",
        mentions: [at("sail")],
        start: { ...at("Sunday"), weekday: 7 },
        places: [{ name: "Oban", ...at("Oban") }],
        participants: [{ ...at("Ada Lund"), role: "agent" as const }],
      },
    ],
  };

  expect(reread(things)).toStrictEqual(things);
});

test("says which article words stand in, where there are several", () => {
  const other: Article = { headline: "Ferry late", id: "late", body: "“Late,” Per Holm said." };
  const things = {
    articles: [{ ...article, id: "sails" }, other],
    statements: [
      {
        form: "direct" as const,
        text: "Late",
        content: [at("Late", other.body)],
        cue: { ...at("Ada", article.headline), source: { article: "sails", pointer: "/headline" } },
        source: { article: "late" },
      },
    ],
  };

  expect(reread(things)).toStrictEqual(things);
});

test("leaves no evidence of what nothing tells where it stands", () => {
  const things = {
    articles: [article, { headline: "Ferry late" }],
    statements: [
      {
        form: "direct" as const,
        text: "We sail",
        content: [at("We sail")],
        source: { article: "none" },
      },
    ],
  };

  expect(graphOf(things)).toHaveLength(3);
});

test("leaves out the words of roles that come back in another order", () => {
  const roles = [
    { title: "sailor" },
    { title: "mayor", start: { value: "2026", ...at("Sunday") } },
  ];
  const ordered = [...roles].reverse();
  const actor = { kind: "person" as const, name: "Ada Lund" };
  const nodes = (those: typeof roles): number =>
    graphOf({ articles: [article], actors: [{ ...actor, roles: those }] }).length;

  expect(nodes(roles)).toBe(2);
  expect(nodes(ordered)).toBe(3);
});

/** What a page is read as whose only statement has this annotation. */
function annotated(annotation: object): { statement: Statement; rules: string[] } {
  const { bundle, repairs } = fromJsonLd([
    {
      "@type": "NewsArticle",
      "@id": "#story",
      headline: "We sail",
      articleBody: BODY,
      keywords: ["a"],
    },
    { "@type": "Quotation", "@id": "#said", text: "We sail", creator: "Ada Lund" },
    { type: "Annotation", ...annotation },
  ]);
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
  return { statement: bundle.statements[0]!, rules: repairs.map(({ rule }) => rule) };
}

const fragment = (value: string, refinedBy?: object): object => ({
  type: "FragmentSelector",
  value,
  refinedBy,
});
const quote = { type: "TextQuoteSelector", exact: "We sail" };
const cue = { source: "#said", selector: fragment("/cue") };

test.each<[string, object, Partial<Statement>]>([
  [
    "words without a position",
    { body: cue, target: { source: "#story", selector: quote } },
    { cue: at("We sail") },
  ],
  [
    "words by those around them",
    {
      body: cue,
      target: {
        source: "#story",
        selector: [{ ...quote, exact: "sail", prefix: "We ", suffix: "," }],
      },
    },
    { cue: at("sail") },
  ],
  [
    "a position without words",
    {
      "@type": "Annotation",
      body: cue,
      target: { source: "#story", selector: { type: "TextPositionSelector", start: 4, end: 6 } },
    },
    { cue: at("We") },
  ],
  [
    "words of another text",
    { body: cue, target: { source: "#story", selector: fragment("/headline", quote) } },
    { cue: { ...at("We sail", "We sail"), source: { pointer: "/headline" } } },
  ],
  ["the article itself", { body: "#said", target: "#story" }, { source: {} }],
  [
    "a text of the article",
    { body: { source: "#said" }, target: { source: "#story", selector: fragment("/headline") } },
    { source: { pointer: "/headline" } },
  ],
])("reads %s", (_, annotation, expected) => {
  expect(annotated(annotation)).toStrictEqual({
    statement: {
      form: "direct",
      id: "#said",
      text: "We sail",
      speaker: { text: "Ada Lund" },
      ...expected,
    },
    rules: [],
  });
});

const sail = { source: "#story", selector: quote };

test.each([
  ["of nobody", { body: { source: "#none" }, target: sail }],
  ["of no article", { body: cue, target: { source: "#none", selector: quote } }],
  ["of nothing", {}],
  [
    "of words that are not there",
    { body: cue, target: { source: "#story", selector: { ...quote, exact: "We swim" } } },
  ],
  [
    "of no words",
    { body: cue, target: { source: "#story", selector: { type: "TextQuoteSelector" } } },
  ],
  [
    "of other words than those at the position",
    {
      body: cue,
      target: {
        source: "#story",
        selector: [{ type: "TextPositionSelector", start: 0, end: 7 }, quote],
      },
    },
  ],
  [
    "of a position behind the end",
    {
      body: cue,
      target: { source: "#story", selector: { type: "TextPositionSelector", start: 4, end: 999 } },
    },
  ],
  [
    "of no position",
    { body: cue, target: { source: "#story", selector: { type: "TextPositionSelector" } } },
  ],
  [
    "of a list",
    { body: cue, target: { source: "#story", selector: fragment("/keywords", quote) } },
  ],
  [
    "for a field that has no words",
    { body: { source: "#said", selector: fragment("/form") }, target: sail },
  ],
  [
    "for a field of all objects",
    { body: { source: "#said", selector: fragment("/__proto__/0") }, target: sail },
  ],
  [
    "for a part that is not there",
    { body: { source: "#said", selector: fragment("/place") }, target: sail },
  ],
  [
    "for an item far behind the last",
    { body: { source: "#said", selector: fragment("/content/5") }, target: sail },
  ],
  [
    "for a part of an item that is not there",
    { body: { source: "#said", selector: fragment("/content/0/quoted/0") }, target: sail },
  ],
  [
    "for a review that is not there",
    { body: { source: "#said", selector: fragment("/reviews/0/date") }, target: sail },
  ],
])("leaves out an annotation %s, and says so", (_, annotation) => {
  expect(annotated(annotation)).toStrictEqual({
    statement: { form: "direct", id: "#said", text: "We sail", speaker: { text: "Ada Lund" } },
    rules: ["json-ld/evidence"],
  });
});

test("keeps a date whose words tell another day by its value", () => {
  const things = {
    articles: [{ headline: "Ferry sails", body: "It sailed on March 6, 2026." }],
    statements: [
      {
        form: "indirect" as const,
        text: "It sailed",
        date: { ...at("March 6, 2026", "It sailed on March 6, 2026."), value: "2026-03-07" },
      },
    ],
  };

  expect(reread(things)).toStrictEqual(things);
});

test("puts no item behind a gap", () => {
  const { bundle } = fromJsonLd([
    { "@type": "NewsArticle", "@id": "#story", headline: "We sail", articleBody: BODY },
    { "@type": "Quotation", "@id": "#said", text: "We sail" },
    ...["/content/0", "/content/2"].map((way) => ({
      type: "Annotation",
      body: { source: "#said", selector: fragment(way) },
      target: sail,
    })),
  ]);

  expect(bundle.statements[0]?.content).toStrictEqual([at("We sail")]);
});

test("does not search a very long text", () => {
  const { bundle } = fromJsonLd([
    {
      "@type": "NewsArticle",
      "@id": "#story",
      headline: "We sail",
      articleBody: `${"a ".repeat(60_000)}We sail`,
    },
    { "@type": "Quotation", "@id": "#said", text: "We sail" },
    { type: "Annotation", body: cue, target: sail },
  ]);

  expect(bundle.statements[0]).not.toHaveProperty("cue");
});

test("is read by its selectors whether or not the payload went through JSON", () => {
  const bundle: NewsBundle = {
    schemaVersion: "1",
    articles: [article],
    actors: [],
    statements: [statement],
    events: [],
  };
  const page = toJsonLd(bundle);

  expect(fromJsonLd(page)).toStrictEqual(fromJsonLd(JSON.stringify(page)));
});
