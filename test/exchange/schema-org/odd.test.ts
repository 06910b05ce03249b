import { type Article, fromJsonLd, NewsBundle } from "newsdesk";
import { expect, test } from "vitest";
import { read } from "./read.js";

const ferry = { "@type": "NewsArticle", headline: "Ferry sails" };
const fair = { "@type": "NewsArticle", "@id": "#fair", headline: "Fair opens" };

test.each<[string, object, Partial<Article>, string[]]>([
  [
    "texts with a language, and dates with a type",
    {
      description: { "@value": "At noon.", "@language": "en" },
      datePublished: { "@type": "Date", "@value": "2026-03-06" },
    },
    { summary: "At noon.", datePublished: "2026-03-06" },
    [],
  ],
  [
    "lists that say that they are some",
    { keywords: { "@list": ["port", "storm"] }, alternativeHeadline: { "@set": ["Port open"] } },
    { keywords: ["port", "storm"], headlines: [{ text: "Port open", role: "alternative" }] },
    [],
  ],
  [
    "keywords that are terms",
    { keywords: [{ "@type": "DefinedTerm", name: "port" }, "storm", { "@type": "DefinedTerm" }] },
    { keywords: ["port", "storm"] },
    ["/keywords/0 json-ld/term", "/keywords/2 exchange/lost"],
  ],
  [
    "the first of several sections, languages and texts",
    { articleSection: ["Ports", "Sea"], inLanguage: ["en", "gd"], description: ["Noon.", "Noon."] },
    { section: "Ports", language: "en", summary: "Noon." },
    ["/inLanguage exchange/lost", "/articleSection exchange/lost"],
  ],
  [
    "the first of several publishers",
    { publisher: ["Harbour Post", "Coast Group"], copyrightHolder: ["Ada Lund", "Ada Lund"] },
    { publisher: { text: "Harbour Post" }, rights: { holder: { text: "Ada Lund" } } },
    ["/publisher exchange/lost"],
  ],
  [
    "an address without its scheme",
    { url: "//example.org/a", image: ["/b.jpg", "//example.org/c.jpg", ""] },
    {
      url: "https://example.org/a",
      media: [{ kind: "image", url: "https://example.org/c.jpg" }],
    },
    [
      "/url json-ld/address",
      "/image/0/url exchange/lost",
      "/image/1/url json-ld/address",
      "/image/0 exchange/lost",
    ],
  ],
  [
    "one of several addresses of a picture",
    { image: { url: ["https://example.org/a.jpg", "https://example.org/b.jpg"] } },
    { media: [{ kind: "image", url: "https://example.org/a.jpg" }] },
    ["/image/url exchange/lost"],
  ],
  [
    "an author in a role, and one without a name",
    {
      author: [
        { "@type": "Role", author: { "@type": "Person", name: "Ada Lund" }, roleName: "Reporter" },
        { "@type": "Role", author: "Max Ito" },
        { "@type": "Person", name: "https://example.org/eva" },
      ],
    },
    {
      byline: {
        text: "Ada Lund, Max Ito",
        contributors: [
          { text: "Ada Lund", name: "Ada Lund", kind: "person", jobTitle: "Reporter" },
          { text: "Max Ito", name: "Max Ito" },
        ],
      },
    },
    ["/author/2 exchange/lost"],
  ],
  [
    "an author without a name, whom it keeps",
    { author: { "@type": "Person", email: "ada@example.org" } },
    { ext: { "schema:author": { "@type": "Person", email: "ada@example.org" } } },
    ["/author exchange/kept"],
  ],
])("reads %s", (_, properties, expected, reports) => {
  const { article, bundle, repairs } = read(properties);

  expect(article).toStrictEqual({ headline: "Harbour reopens", ...expected });
  expect(repairs.map(({ at, rule }) => `${at} ${rule}`)).toStrictEqual(reports);
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
});

test.each<[string, unknown, string[]]>([
  ["a page", { "@type": "WebPage", mainEntity: ferry }, ["Ferry sails"]],
  [
    "a part of a page",
    { "@type": "WebPage", hasPart: [ferry, { "@type": "WPHeader" }] },
    ["Ferry sails"],
  ],
  [
    "a list",
    {
      "@type": "ItemList",
      itemListElement: [
        { "@type": "ListItem", position: 1, item: ferry },
        { "@type": "ListItem", position: 2, item: fair },
      ],
    },
    ["Ferry sails", "Fair opens"],
  ],
  [
    "a list on a page",
    { "@type": "CollectionPage", mainEntity: { "@type": "ItemList", itemListElement: [ferry] } },
    ["Ferry sails"],
  ],
  ["a blog", { "@type": "Blog", blogPost: [ferry, fair] }, ["Ferry sails", "Fair opens"]],
  [
    "a feed",
    {
      "@type": "DataFeed",
      dataFeedElement: [ferry, { "@type": "DataFeedItem", item: fair }],
    },
    ["Ferry sails", "Fair opens"],
  ],
  [
    "a page beside the story itself",
    [fair, { "@type": "WebPage", mainEntity: { "@id": "#fair", "@type": "NewsArticle" } }],
    ["Fair opens"],
  ],
])("reads the stories in %s", (_, payload, headlines) => {
  const { bundle } = fromJsonLd(payload);

  expect(bundle.articles.map(({ headline }) => headline)).toStrictEqual(headlines);
});

test.each([
  [{ "@type": "WebSite" }, "Left out a node that is no news: WebSite"],
  [{ title: "Ferry sails" }, "Left out a node that is no news: it has no type"],
])("says why it left out %j", (node, message) => {
  expect(fromJsonLd(node).repairs[0]).toMatchObject({ rule: "json-ld/other", message });
});
