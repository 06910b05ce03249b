import { fromJsonLd } from "newsdesk";
import { expect, test } from "vitest";
import { read } from "./read.js";

test.each([
  ["a text", { author: "Ada Lund" }, [{ text: "Ada Lund", name: "Ada Lund" }]],
  [
    "texts",
    { author: ["Ada Lund", "Per Holm"] },
    [
      { text: "Ada Lund", name: "Ada Lund" },
      { text: "Per Holm", name: "Per Holm" },
    ],
  ],
  [
    "a byline",
    { author: "By Ada Lund and Per Holm" },
    [
      { text: "Ada Lund", name: "Ada Lund" },
      { text: "Per Holm", name: "Per Holm" },
    ],
  ],
  [
    "a name with a comma",
    { author: { "@type": "Organization", name: "Lund & Holm" } },
    [{ text: "Lund & Holm", name: "Lund & Holm", kind: "organization" }],
  ],
  [
    "a person",
    { author: { "@type": "Person", name: "Ada Lund" } },
    [{ text: "Ada Lund", name: "Ada Lund", kind: "person" }],
  ],
  [
    "a house",
    { author: [{ "@type": "NewsMediaOrganization", name: "Coast Wire" }] },
    [
      {
        text: "Coast Wire",
        name: "Coast Wire",
        kind: "organization",
        actor: "actor:coast-wire",
      },
    ],
  ],
  [
    "one of both kinds",
    { author: { "@type": ["Person", "Organization"], name: "Ada Lund" } },
    [{ text: "Ada Lund", name: "Ada Lund" }],
  ],
  [
    "several names in a node",
    { author: { "@type": "Person", name: ["Ada Lund", "", "Per Holm"] } },
    [
      { text: "Ada Lund", name: "Ada Lund" },
      { text: "Per Holm", name: "Per Holm" },
    ],
  ],
  [
    "a post and a house",
    {
      author: {
        "@type": "Person",
        name: "Ada Lund",
        jobTitle: "Sea Correspondent",
        affiliation: { name: "Coast Wire" },
      },
    },
    [
      {
        text: "Ada Lund",
        name: "Ada Lund",
        kind: "person",
        jobTitle: "Sea Correspondent",
        affiliation: { text: "Coast Wire" },
      },
    ],
  ],
  ["a creator", { creator: "Ada Lund" }, [{ text: "Ada Lund", name: "Ada Lund" }]],
  [
    "author and creator at once",
    { author: "Ada Lund", creator: ["Ada Lund", "Per Holm"] },
    [
      { text: "Ada Lund", name: "Ada Lund" },
      { text: "Per Holm", name: "Per Holm" },
    ],
  ],
  [
    "an editor",
    { author: "Ada Lund", editor: "Per Holm" },
    [
      { text: "Ada Lund", name: "Ada Lund" },
      { text: "Per Holm", name: "Per Holm", role: "editor" },
    ],
  ],
  [
    "a translator",
    { translator: "Per Holm" },
    [{ text: "Per Holm", name: "Per Holm", role: "translator" }],
  ],
  [
    "one of those named",
    { author: ["https://example.org/ada", "Ada Lund", { "@type": "Person" }] },
    [{ text: "Ada Lund", name: "Ada Lund" }],
  ],
])("reads %s as who wrote it", (_, properties, contributors) => {
  const { article } = read(properties);

  expect(article.byline).toStrictEqual({
    text: contributors.map(({ text }) => text).join(", "),
    contributors,
  });
});

test("says who was left out for want of a name", () => {
  const { repairs } = read({
    author: ["https://example.org/ada", { "@type": "Person" }, [""], "Ada Lund"],
  });

  expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
    ["exchange/lost", "/author/0"],
    ["exchange/lost", "/author/1"],
  ]);
});

test("keeps authors none of whom has a name", () => {
  expect(read({ author: ["https://example.org/ada"] }).article).toStrictEqual({
    headline: "Harbour reopens",
    ext: { "schema:author": ["https://example.org/ada"] },
  });
});

test("says what of one without a kind was left out", () => {
  const { article, repairs } = read({
    publisher: { name: "Harbour Post", url: "https://example.org" },
  });

  expect(article.publisher).toStrictEqual({ text: "Harbour Post" });
  expect(repairs).toMatchObject([{ rule: "exchange/lost", at: "/publisher" }]);
});

test("takes those of whom more is told for actors, each once", () => {
  const ada = { "@type": "Person", name: "Ada Lund", url: "https://example.org/ada" };
  const { article, bundle } = read({
    author: [ada, { "@type": "Person", "@id": "#per", name: "Per Holm" }],
    editor: ada,
    copyrightHolder: { ...ada, url: "https://example.org/another-ada" },
    publisher: {
      "@type": "Organization",
      name: "Harbour Post",
      sameAs: [3, "https://example.org"],
      telephone: "1",
    },
  });

  expect(article.byline?.contributors.map(({ actor }) => actor)).toStrictEqual([
    "actor:ada-lund",
    "#per",
  ]);
  expect(article.rights?.holder).toStrictEqual({ text: "Ada Lund", actor: "actor:ada-lund-2" });
  expect(bundle.actors).toStrictEqual([
    {
      kind: "person",
      name: "Ada Lund",
      identifiers: [{ scheme: "url", value: "https://example.org/ada" }],
      id: "actor:ada-lund",
    },
    { kind: "person", name: "Per Holm", id: "#per" },
    {
      kind: "organization",
      name: "Harbour Post",
      identifiers: [{ scheme: "url", value: "https://example.org" }],
      ext: { "schema:telephone": "1" },
      id: "actor:harbour-post",
    },
    {
      kind: "person",
      name: "Ada Lund",
      identifiers: [{ scheme: "url", value: "https://example.org/another-ada" }],
      id: "actor:ada-lund-2",
    },
  ]);
});

test("gives an id to one whose name has no letters", () => {
  const { bundle } = read({
    author: { "@type": "Person", name: "?!", url: "https://example.org/" },
  });

  expect(bundle.actors.map(({ id }) => id)).toStrictEqual(["actor:"]);
});

test("gives no actor the id of another, and says where two nodes differ", () => {
  const ada = { "@type": "Person", name: "Ada Lund", url: "https://example.org/ada" };
  const { bundle, repairs } = read({
    author: [
      { ...ada, "@id": "actor:ada-lund" },
      ada,
      { ...ada, "@id": "actor:ada-lund", name: "Ada L." },
    ],
  });

  expect(bundle.actors.map(({ id }) => id)).toStrictEqual(["actor:ada-lund", "actor:ada-lund-2"]);
  expect(repairs).toMatchObject([{ rule: "exchange/lost", at: "/author/2" }]);
});

test("follows references in a graph, in circles too", () => {
  const { bundle, repairs } = fromJsonLd({
    "@graph": [
      {
        "@type": "NewsArticle",
        "@id": "#story",
        headline: "Harbour reopens",
        author: { "@id": "#ada", "@type": "Person", name: "Ada" },
        publisher: { "@id": "#none" },
        image: { "@id": "#picture" },
      },
      { "@type": "Person", "@id": "#ada", name: "Ada Lund", worksFor: { "@id": "#post" } },
      {
        "@type": "Organization",
        "@id": "#post",
        name: "Harbour Post",
        employee: { "@id": "#ada" },
      },
      { "@type": "ImageObject", "@id": "#picture", url: "https://example.org/a.jpg" },
      { "@type": "Person", "@id": "#ada", name: "Ada Berg" },
      { "@type": "Person" },
      { "@type": ["Person", "Organization"], name: "Ada & Per" },
    ],
  });

  expect(bundle.articles).toStrictEqual([
    {
      headline: "Harbour reopens",
      id: "#story",
      byline: {
        text: "Ada Lund",
        contributors: [{ text: "Ada Lund", name: "Ada Lund", kind: "person", actor: "#ada" }],
      },
      media: [{ kind: "image", url: "https://example.org/a.jpg" }],
      ext: { "schema:publisher": { "@id": "#none" } },
    },
  ]);
  expect(bundle.actors.map(({ id, name }) => [id, name])).toStrictEqual([
    ["#ada", "Ada Lund"],
    ["#post", "Harbour Post"],
  ]);
  expect(repairs.filter(({ rule }) => rule === "json-ld/other").map(({ at }) => at)).toStrictEqual([
    "/@graph/5",
    "/@graph/6",
  ]);
});
