import { type Article, fromJsonLd } from "newsdesk";
import { describe, expect, test } from "vitest";

const article: Article = {
  headline: "Ferry sails",
  byline: {
    text: "Ada Lund",
    contributors: [{ text: "Ada Lund", name: "Ada Lund", kind: "person" }],
  },
  datePublished: "2026-03-06",
};

const expanded = {
  "@type": ["https://schema.org/NewsArticle"],
  "http://schema.org/headline": [{ "@value": "Ferry sails" }],
  "https://www.schema.org/author": [
    { "@type": ["http://schema.org/Person"], "http://schema.org/name": [{ "@value": "Ada Lund" }] },
  ],
  "https://schema.org/datePublished": [{ "@value": "2026-03-06" }],
};

test.each<[string, unknown]>([
  ["whole addresses", expanded],
  ["whole addresses in a list", [expanded]],
  ["whole addresses in a graph", { "@graph": [expanded] }],
  [
    "a prefix",
    {
      "@context": { schema: "https://schema.org/" },
      "@type": "schema:NewsArticle",
      "schema:headline": "Ferry sails",
      "schema:author": { "@type": "schema:Person", "schema:name": "Ada Lund" },
      "schema:datePublished": { "@type": "schema:Date", "@value": "2026-03-06" },
    },
  ],
  [
    "a prefix of its own, beside another",
    {
      "@context": [
        null,
        { dc: "http://purl.org/dc/terms/", s: { "@id": "http://schema.org/", "@prefix": true } },
      ],
      "@type": "s:NewsArticle",
      "s:headline": "Ferry sails",
      author: { "@type": "s:Person", "s:name": "Ada Lund" },
      "s:datePublished": "2026-03-06",
    },
  ],
  [
    "names of its own, for keywords too",
    {
      "@context": {
        "@vocab": "https://schema.org/",
        type: "@type",
        Meldung: "schema:NewsArticle",
        schema: "https://schema.org/",
        titel: { "@id": "schema:headline" },
        autor: "https://schema.org/author",
        odd: { "@id": null },
      },
      type: "Meldung",
      titel: "Ferry sails",
      autor: { type: "Person", name: "Ada Lund" },
      datePublished: "2026-03-06",
    },
  ],
  [
    "names that only a part of it has",
    {
      "@context": { type: "@type" },
      "@graph": [
        {
          "@context": { von: "https://schema.org/author" },
          type: "NewsArticle",
          headline: "Ferry sails",
          von: { type: "Person", name: "Ada Lund" },
          datePublished: "2026-03-06",
        },
      ],
    },
  ],
  [
    "a context that says nothing of schema.org",
    {
      "@context": ["https://schema.org", { note: "https://example.org/note" }],
      "@type": "NewsArticle",
      headline: "Ferry sails",
      author: { "@type": "Person", name: "Ada Lund" },
      datePublished: "2026-03-06",
    },
  ],
])("reads a story told in %s", (_, payload) => {
  const { bundle, repairs } = fromJsonLd(payload);

  expect(bundle.articles).toStrictEqual([article]);
  expect(repairs).toStrictEqual([]);
});

test.each([
  [{ "@value": "Fähre fährt", "@language": "de" }],
  [
    [
      { "@value": "Fähre fährt", "@language": "de" },
      { "@value": "Fähre fährt", "@language": "fr" },
    ],
  ],
])("reads the language of %j", (headline) => {
  expect(fromJsonLd({ "@type": "NewsArticle", headline }).bundle.articles).toStrictEqual([
    { headline: "Fähre fährt", language: "de" },
  ]);
});

test("reads the language of a context as that of the texts told in it", () => {
  const { bundle, repairs } = fromJsonLd({
    "@context": ["https://schema.org", { "@language": "de_DE" }],
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: "Fähre fährt",
        isBasedOn: { "@type": "Article", "@id": "#b" },
      },
      { "@type": "NewsArticle", "@id": "#b", headline: "Traversier", inLanguage: "fr" },
      { "@context": { "@language": null }, "@type": "NewsArticle", headline: "123" },
      { "@context": { "@language": "it" }, "@type": "Quotation", text: "Si parte." },
      { "@type": "Person", name: "Ada Lund" },
    ],
  });

  expect(bundle.articles).toStrictEqual([
    { headline: "Fähre fährt", language: "de-DE", relations: [{ rel: "based-on", target: "#b" }] },
    { id: "#b", headline: "Traversier", language: "fr" },
    { headline: "123" },
  ]);
  expect(bundle.statements).toStrictEqual([{ form: "direct", text: "Si parte.", language: "it" }]);
  expect(bundle.actors).toStrictEqual([{ kind: "person", name: "Ada Lund" }]);
  expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toStrictEqual([
    "/@graph/0 json-ld/language",
  ]);
});

describe("tells where it mended what, in the names of the page", () => {
  test("of a prefix that no context tells", () => {
    const { bundle, repairs } = fromJsonLd({
      "@type": "schema:NewsArticle",
      "schema:headline": "Ferry sails",
      "schema:wordCount": 300,
    });

    expect(bundle.articles).toStrictEqual([
      { headline: "Ferry sails", ext: { "schema:wordCount": 300 } },
    ]);
    expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toStrictEqual([
      "/schema:headline json-ld/property",
      "/schema:wordCount json-ld/property",
      "/schema:wordCount exchange/kept",
    ]);
  });

  test("of texts and dates", () => {
    const { repairs } = fromJsonLd({
      "@context": { s: "https://schema.org/", "a/b": "s:description" },
      "@type": "s:NewsArticle",
      "s:headline": "Ferry &amp; bridge",
      "a/b": "At &quot;noon&quot;",
      "s:author": [{ "@type": "s:Person", "s:name": "Ada &amp; Max", "s:email": "a@example.org" }],
    });

    expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toStrictEqual([
      "/s:headline json-ld/entities",
      "/a~1b json-ld/entities",
      "/s:author/0/s:name json-ld/entities",
      "/s:author/0/s:name json-ld/byline",
    ]);
  });
});

test("keeps a property under its longer name where it has the short one too", () => {
  const { bundle } = fromJsonLd({
    "@type": "https://schema.org/NewsArticle",
    headline: "Ferry sails",
    "https://schema.org/headline": "Ferry sails again",
  });

  expect(bundle.articles).toStrictEqual([
    {
      headline: "Ferry sails",
      ext: { "schema:https://schema.org/headline": "Ferry sails again" },
    },
  ]);
});

test("keeps what another vocabulary says under its own name", () => {
  const { bundle } = fromJsonLd({
    "@context": { s: "https://schema.org/", og: "https://ogp.me/ns#" },
    "@type": ["s:NewsArticle", null],
    "s:headline": "Ferry sails",
    "og:type": "article",
  });

  expect(bundle.articles[0]?.ext).toStrictEqual({ "schema:og:type": "article" });
});
