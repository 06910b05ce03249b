import { type Article, fromJsonLd } from "newsdesk";
import { expect, test } from "vitest";
import { graphOf, reread } from "./graph.js";

const blog = {
  "@type": "LiveBlogPosting",
  "@id": "#blog",
  headline: "Storm at sea",
  liveBlogUpdate: [
    { "@type": "BlogPosting", headline: "Wind rises", articleBody: "Force nine." },
    { "@type": "BlogPosting", articleBody: "All ships are in.\nNone is late." },
    { "@type": "BlogPosting" },
    "words",
  ],
};

test("reads the updates of a live blog as stories that are part of it", () => {
  const { bundle, repairs } = fromJsonLd(blog);

  expect(bundle.articles).toStrictEqual([
    { id: "#blog", genre: "live", headline: "Storm at sea" },
    {
      headline: "Wind rises",
      body: "Force nine.",
      relations: [{ rel: "part-of", target: "#blog" }],
    },
    {
      headline: "All ships are in.",
      body: "All ships are in.\nNone is late.",
      relations: [{ rel: "part-of", target: "#blog" }],
    },
    { headline: "words", body: "words", relations: [{ rel: "part-of", target: "#blog" }] },
  ]);
  expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
    ["json-ld/no-headline", "/liveBlogUpdate/1"],
    ["json-ld/no-headline", "/liveBlogUpdate/2"],
    ["json-ld/no-headline", "/liveBlogUpdate/3"],
  ]);
});

test("reads the updates of a live blog that nothing can refer to", () => {
  const { bundle } = fromJsonLd({ ...blog, "@id": undefined });

  expect(bundle.articles[1]).toStrictEqual({ headline: "Wind rises", body: "Force nine." });
});

test("finds no updates in a live blog without a headline", () => {
  expect(fromJsonLd({ ...blog, headline: null }).bundle.articles).toStrictEqual([]);
});

const articles: Article[] = [
  { headline: "Storm at sea", genre: "live", url: "https://example.org/storm" },
  {
    headline: "Wind rises",
    relations: [{ rel: "part-of", target: "https://example.org/storm" }],
  },
  { headline: "Ferry sails", relations: [{ rel: "part-of", target: "#series" }] },
];

test("writes updates into the live blog that they follow", () => {
  expect(graphOf({ articles })).toMatchObject([
    {
      "@type": "LiveBlogPosting",
      liveBlogUpdate: [{ "@type": "BlogPosting", headline: "Wind rises" }],
    },
    { "@type": "NewsArticle", isPartOf: { "@type": "NewsArticle", "@id": "#series" } },
  ]);
  expect(reread({ articles })).toStrictEqual({ articles });
});

test("writes a live blog without updates", () => {
  expect(graphOf({ articles: articles.slice(0, 1) })[0]).not.toHaveProperty("liveBlogUpdate");
});

test("writes a story that is part of a live blog elsewhere beside it", () => {
  const apart = [articles[0]!, articles[2]!, articles[1]!];

  expect(graphOf({ articles: apart })).toHaveLength(3);
  expect(reread({ articles: apart })).toStrictEqual({ articles: apart });
});
