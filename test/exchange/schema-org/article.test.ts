import { fromJsonLd, NewsBundle } from "newsdesk";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

test.each([
  ["a headline", { headline: "Harbour reopens" }, { headline: "Harbour reopens" }],
  [
    "a name for want of one",
    { headline: null, name: "Harbour reopens" },
    { headline: "Harbour reopens" },
  ],
  [
    "entities",
    { headline: "Harbour &amp; bridge &#8220;open&#8221;" },
    { headline: "Harbour & bridge “open”" },
  ],
  ["an ampersand", { headline: "Lund & Sons" }, { headline: "Lund & Sons" }],
  [
    "a value in a language",
    { headline: { "@value": "Harbour", "@language": "en" } },
    { headline: "Harbour" },
  ],
  ["a number", { headline: 2026 }, { headline: "2026" }],
  ["the first of a list", { headline: [["Harbour"], null, "Bridge"] }, { headline: "Harbour" }],
  [
    "other headlines",
    { alternativeHeadline: "Port open, again" },
    { headlines: [{ text: "Port open, again", role: "alternative" }] },
  ],
  ["an address", { url: "https://example.org/a" }, { url: "https://example.org/a" }],
  [
    "an address as a page",
    { mainEntityOfPage: { "@type": "WebPage", "@id": "https://example.org/a" } },
    { url: "https://example.org/a" },
  ],
  [
    "an address as an id",
    { "@id": "https://example.org/a" },
    { id: "https://example.org/a", url: "https://example.org/a" },
  ],
  [
    "the same address twice",
    { url: "https://example.org/a", mainEntityOfPage: "https://example.org/a" },
    { url: "https://example.org/a" },
  ],
  [
    "another address, kept",
    { url: "https://example.org/a", mainEntityOfPage: "https://example.org/b" },
    { url: "https://example.org/a", ext: { "schema:mainEntityOfPage": "https://example.org/b" } },
  ],
  ["an id that is no address", { "@id": "#story" }, { id: "#story" }],
  ["an empty id", { "@id": "" }, {}],
  [
    "an address that is a list",
    { url: { url: ["https://example.org/a"] } },
    { url: "https://example.org/a" },
  ],
  ["no address", { url: "not a web address" }, { ext: { "schema:url": "not a web address" } }],
  ["a summary", { description: " Ships sail again. " }, { summary: "Ships sail again." }],
  ["a body", { articleBody: "Ships sail again." }, { body: "Ships sail again." }],
  ["a language", { inLanguage: "en" }, { language: "en" }],
  ["a language with an underscore", { inLanguage: "en_GB" }, { language: "en-GB" }],
  [
    "a language as a node",
    { inLanguage: { "@type": "Language", name: "English", alternateName: "en" } },
    { language: "en" },
  ],
  [
    "a language by its name only",
    { inLanguage: { name: "Low German" } },
    { ext: { "schema:inLanguage": { name: "Low German" } } },
  ],
  ["a section", { articleSection: ["Ports", "Sea"] }, { section: "Ports" }],
  ["keywords", { keywords: ["port", "storm"] }, { keywords: ["port", "storm"] }],
  [
    "keywords in one text",
    { keywords: "port, storm;sea," },
    { keywords: ["port", "storm", "sea"] },
  ],
  ["a keyword", { keywords: "port" }, { keywords: ["port"] }],
  ["no keywords", { keywords: [] }, {}],
  ["keywords that say nothing", { keywords: [{}] }, { ext: { "schema:keywords": [{}] } }],
  [
    "careless capitals",
    { headLine: "Taken twice", DatePublished: "2026-03-06" },
    { datePublished: "2026-03-06" },
  ],
  [
    "what has no home",
    { wordCount: 300, "print page": "A1" },
    { ext: { "schema:wordCount": 300, "schema:print_page": "A1" } },
  ],
  ["a nameless property", { "": 1 }, { ext: { "schema:_": 1 } }],
  ["analysis", { "@type": "AnalysisNewsArticle" }, { genre: "analysis" }],
  [
    "a type with its address",
    { "@type": ["https://schema.org/OpinionNewsArticle"] },
    { genre: "opinion" },
  ],
  ["a type that says more", { "@type": "BlogPosting" }, { ext: { "schema:@type": "BlogPosting" } }],
  ["free access", { isAccessibleForFree: "True" }, { rights: { accessibleForFree: true } }],
  ["paid access", { isAccessibleForFree: false }, { rights: { accessibleForFree: false } }],
  [
    "access by address",
    { isAccessibleForFree: "http://schema.org/False" },
    { rights: { accessibleForFree: false } },
  ],
  [
    "no word on access",
    { isAccessibleForFree: "maybe" },
    { ext: { "schema:isAccessibleForFree": "maybe" } },
  ],
  [
    "rights",
    {
      copyrightHolder: { "@type": "Organization", name: "Harbour Post" },
      copyrightNotice: "© Harbour Post",
      copyrightYear: "2026",
      usageInfo: "Ask first.",
      license: "https://example.org/terms",
      expires: "2027-03-06",
    },
    {
      rights: {
        holder: { text: "Harbour Post" },
        notice: "© Harbour Post",
        year: 2026,
        usage: "Ask first.",
        license: "https://example.org/terms",
        expires: "2027-03-06",
      },
    },
  ],
  ["a year that is none", { copyrightYear: 20.26 }, { ext: { "schema:copyrightYear": 20.26 } }],
  [
    "subjects",
    {
      about: [{ "@type": "Thing", name: "Ports", sameAs: ["https://example.org/ports"] }, "Storms"],
      mentions: { name: "Oban" },
    },
    {
      subjects: [
        {
          name: "Ports",
          rel: "about",
          identifiers: [{ scheme: "url", value: "https://example.org/ports" }],
        },
        { name: "Storms", rel: "about" },
        { name: "Oban", rel: "mentions" },
      ],
    },
  ],
  [
    "a subject without a name",
    { about: { "@type": "Thing" } },
    { ext: { "schema:about": { "@type": "Thing" } } },
  ],
  [
    "publisher and providers",
    {
      publisher: "Harbour Post",
      provider: [{ name: "Coast Wire" }],
      sourceOrganization: "Sea Wire",
    },
    {
      publisher: { text: "Harbour Post" },
      providers: [{ text: "Coast Wire" }, { text: "Sea Wire" }],
    },
  ],
  ["no publisher", { publisher: [], provider: [{}] }, { ext: { "schema:provider": [{}] } }],
])("reads %s", (_, properties, expected) => {
  const { article, bundle } = read(properties);

  expect(article).toStrictEqual({ headline: "Harbour reopens", ...expected });
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
});

test("says what of a subject was left out", () => {
  expect(
    read({ about: { name: "Ports", image: "https://example.org/a.png" } }).repairs,
  ).toMatchObject([
    { rule: "exchange/lost", at: "/about", message: "Left out image of a subject" },
  ]);
});

test("cuts long values in the report", () => {
  const { repairs } = read({
    inLanguage: { alternateName: "xx", name: "a".repeat(300) },
    headline: `&amp;${"a".repeat(300)}`,
  });

  expect(repairs[0]?.before).toHaveLength(201);
});

describe("payloads", () => {
  test.each([
    ["an array", [{ "@type": "WebSite" }, { "@type": "NewsArticle", headline: "Harbour reopens" }]],
    [
      "a graph",
      { "@graph": [null, "words", { "@type": "NewsArticle", headline: "Harbour reopens" }] },
    ],
    ["an array in an array", [[{ "@type": "NewsArticle", headline: "Harbour reopens" }]]],
    [
      "a text beside a story",
      ["words", { "@type": ["Thing", "Article"], headline: "Harbour reopens" }],
    ],
  ])("reads a story in %s", (_, payload) => {
    expect(fromJsonLd(payload).bundle.articles).toMatchObject([{ headline: "Harbour reopens" }]);
  });

  test.each([[null], [undefined], [3], ["[]"], [{}], [{ "@type": "Recipe", name: "Fish soup" }]])(
    "finds no story in %j, and says so",
    (payload) => {
      const { bundle, repairs } = fromJsonLd(payload);

      expect(bundle.articles).toStrictEqual([]);
      expect(repairs.at(-1)?.rule).toBe("json-ld/no-article");
    },
  );

  test("lets the description stand in for a headline, and refuses a story without either", () => {
    const { bundle, repairs } = fromJsonLd([
      { "@type": "NewsArticle", description: "Ships sail again." },
      { "@type": "NewsArticle", articleBody: "Ships sail again." },
    ]);

    expect(bundle.articles).toStrictEqual([
      { headline: "Ships sail again.", summary: "Ships sail again." },
    ]);
    expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
      ["json-ld/no-headline", "/0"],
      ["json-ld/no-headline", "/1"],
    ]);
  });
});
