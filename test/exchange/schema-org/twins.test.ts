import { checkBundle, fromJsonLd } from "newsdesk";
import { describe, expect, test } from "vitest";

const ferry = { "@type": "NewsArticle", headline: "Ferry sails", datePublished: "2026-03-06" };
const url = "https://example.org/ferry";

describe("reads a story once that is told twice", () => {
  test.each<[string, object, object]>([
    ["with one id", { ...ferry, "@id": "#a" }, { ...ferry, "@id": "#a", datePublished: undefined }],
    ["at one address", { ...ferry, url }, { "@type": "Article", headline: "Ferry sails", url }],
    [
      "at one address, be it written otherwise",
      { ...ferry, url: "https://www.example.org/ferry/#webpage" },
      { ...ferry, mainEntityOfPage: "http://example.org/ferry" },
    ],
    [
      "at one address, with an id each",
      { ...ferry, url, "@id": "#a" },
      { ...ferry, url, "@id": "#b" },
    ],
    ["without any address", ferry, ferry],
    ["with an address that only one tells", ferry, { ...ferry, url }],
  ])("%s", (_, one, other) => {
    for (const payload of [
      [one, other],
      [other, one],
    ]) {
      const { bundle, repairs } = fromJsonLd(payload);

      expect(bundle.articles).toHaveLength(1);
      expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toContain("/1 json-ld/twice");
    }
  });

  test("takes from the second node what the first leaves open, and says what it left out", () => {
    const { bundle, repairs } = fromJsonLd([
      { ...ferry, url, author: "Ada Lund", wordCount: 300, isPartOf: { name: "Port" } },
      {
        ...ferry,
        "@type": "Article",
        "@id": "#second",
        url,
        author: "Max Ito",
        description: "At noon.",
        keywords: ["ferry"],
        isPartOf: { name: "Sea" },
        video: "https://example.org/ferry.mp4",
        thumbnailUrl: "https://example.org/ferry.jpg",
      },
    ]);

    expect(bundle.articles).toStrictEqual([
      {
        id: "#second",
        headline: "Ferry sails",
        url,
        summary: "At noon.",
        byline: { text: "Ada Lund", contributors: [{ text: "Ada Lund", name: "Ada Lund" }] },
        media: [{ kind: "video", url: "https://example.org/ferry.mp4" }],
        datePublished: "2026-03-06",
        keywords: ["ferry"],
        ext: {
          "schema:wordCount": 300,
          "schema:isPartOf": { name: "Port" },
          "schema:thumbnailUrl": "https://example.org/ferry.jpg",
        },
      },
    ]);
    expect(
      repairs.filter(({ rule }) => rule !== "exchange/kept").map(({ message }) => message),
    ).toStrictEqual([
      "Joined a node to one that tells the same story",
      "Left out `byline` of a story told twice",
      "Left out `schema:@type` of a story told twice",
      "Left out `schema:isPartOf` of a story told twice",
    ]);
  });

  test("puts the updates of both into one live blog", () => {
    const blog = { ...ferry, "@type": "LiveBlogPosting", url };
    const { bundle } = fromJsonLd([
      { ...blog, liveBlogUpdate: [{ "@type": "BlogPosting", headline: "Ramp down" }] },
      {
        ...blog,
        "@id": "#live",
        liveBlogUpdate: [{ "@type": "BlogPosting", headline: "Ramp up" }],
      },
    ]);

    expect(bundle.articles.map(({ headline }) => headline)).toStrictEqual([
      "Ferry sails",
      "Ramp down",
      "Ramp up",
    ]);
  });

  test("lets what was said in it keep its place", () => {
    const { bundle } = fromJsonLd([
      { ...ferry, "@id": "#a", url },
      {
        ...ferry,
        "@id": "#b",
        url,
        articleBody: "“We sail,” she said.",
        mentions: { "@type": "Quotation", "@id": "#q", text: "We sail" },
      },
      { "@type": "NewsArticle", headline: "Fair opens" },
      {
        type: "Annotation",
        body: { source: "#q", selector: { type: "FragmentSelector", value: "/content/0" } },
        target: { source: "#b", selector: { type: "TextQuoteSelector", exact: "We sail" } },
      },
    ]);

    expect(bundle.statements[0]?.source).toStrictEqual({ article: "#a" });
    expect(bundle.statements[0]?.content?.[0]?.span).toStrictEqual({ start: 1, end: 8 });
  });
});

describe("reads two stories", () => {
  test.each<[string, object, object, string[]]>([
    ["with two headlines", ferry, { ...ferry, headline: "Fair opens" }, []],
    ["of two days", ferry, { ...ferry, datePublished: "2026-03-07" }, []],
    ["at two addresses", { ...ferry, url }, { ...ferry, url: `${url}/2` }, []],
    ["with two ids", { ...ferry, "@id": "#a" }, { ...ferry, "@id": "#b" }, []],
    [
      "with two headlines at one address, and says so",
      { ...ferry, url },
      { ...ferry, url, headline: "Fair opens" },
      ["/1 json-ld/twice"],
    ],
    [
      "with two headlines under one id, which only the first can have, and says so",
      { ...ferry, "@id": "#a" },
      { ...ferry, "@id": "#a", headline: "Fair opens" },
      ["/1 json-ld/twice"],
    ],
  ])("%s", (_, one, other, reports) => {
    const { bundle, repairs } = fromJsonLd([one, other]);

    expect(bundle.articles).toHaveLength(2);
    expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toStrictEqual(reports);
    expect(checkBundle(bundle).filter(({ severity }) => severity === "error")).toStrictEqual([]);
  });
});
