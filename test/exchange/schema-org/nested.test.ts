import { fromJsonLd, NewsBundle, toJsonLd } from "newsdesk";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

const quotation = { "@type": "Quotation", text: "We sail at noon.", creator: "Ada Lund" };
const claim = { "@type": "Claim", text: "The ramp was sound." };
const check = {
  "@type": "ClaimReview",
  url: "https://example.org/checks/ramp",
  author: { "@type": "Organization", name: "Coast Check" },
  claimReviewed: "The ramp was sound.",
  reviewRating: { "@type": "Rating", alternateName: "False" },
};
const fair = { "@type": "Event", name: "Harbour fair", startDate: "2026-05-02" };

const said = { form: "direct", text: "We sail at noon.", speaker: { text: "Ada Lund" } };
const claimed = { form: "indirect", text: "The ramp was sound." };
const reviews = [
  { reviewer: { text: "Coast Check" }, rating: "False", url: "https://example.org/checks/ramp" },
];
const happening = { name: "Harbour fair", start: { value: "2026-05-02" } };

describe.each(["about", "mentions", "citation", "hasPart", "subjectOf"])("in %s", (property) => {
  test.each<[string, object, Partial<NewsBundle>]>([
    ["a quotation", quotation, { statements: [said] } as Partial<NewsBundle>],
    ["a claim", claim, { statements: [claimed] } as Partial<NewsBundle>],
    ["a fact check", check, { statements: [{ ...claimed, reviews }] } as Partial<NewsBundle>],
    ["an event", fair, { events: [happening] }],
  ])("reads %s as a thing of the bundle, which comes back", (_, node, expected) => {
    const { article, bundle, repairs } = read({ [property]: node });

    expect(bundle).toMatchObject({ statements: [], events: [], ...expected });
    expect(article.ext).toBeUndefined();
    expect(repairs).toStrictEqual([]);
    expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
    expect(fromJsonLd(toJsonLd(bundle)).bundle).toStrictEqual(bundle);
  });
});

test("lets an event be a subject too, where a story is about it", () => {
  const event = { ...fair, "@id": "https://example.org/fair", url: "https://example.org/fair" };
  const { article } = read({ about: [event, { "@type": "Thing", name: "Ports" }, claim] });

  expect(article.subjects).toStrictEqual([
    {
      name: "Harbour fair",
      rel: "about",
      identifiers: [{ scheme: "url", value: "https://example.org/fair" }],
    },
    { name: "Ports", rel: "about" },
  ]);
});

test("keeps what else is cited", () => {
  const study = { "@type": "ScholarlyArticle", name: "Ramps" };
  const { article, bundle } = read({ citation: [quotation, [study], "https://example.org/a"] });

  expect(article.ext).toStrictEqual({ "schema:citation": [study, "https://example.org/a"] });
  expect(bundle.statements).toHaveLength(1);
});

test("reads what a story refers to once, where it stands", () => {
  const { bundle, repairs } = fromJsonLd({
    "@graph": [
      { "@type": "NewsArticle", headline: "Fair opens", about: { "@id": "#fair" } },
      { ...fair, "@id": "#fair" },
    ],
  });

  expect(bundle.events).toStrictEqual([{ ...happening, id: "#fair" }]);
  expect(bundle.articles[0]?.subjects).toStrictEqual([{ name: "Harbour fair", rel: "about" }]);
  expect(repairs).toStrictEqual([]);
});

test("reads an event that is told of by its name alone", () => {
  const { bundle } = read({ about: { "@type": "Event", "@id": "#fair", name: "Harbour fair" } });

  expect(bundle.events).toStrictEqual([{ id: "#fair", name: "Harbour fair" }]);
});

test("tells which of several stories holds a thing, and brings that back", () => {
  const { bundle } = fromJsonLd([
    { "@type": "NewsArticle", "@id": "#one", headline: "Ferry sails", citation: quotation },
    { "@type": "NewsArticle", "@id": "#two", headline: "Fair opens", about: fair, hasPart: check },
    { "@type": "NewsArticle", headline: "No name", citation: claim },
  ]);

  expect(bundle.statements.map(({ source }) => source?.article)).toStrictEqual([
    "#one",
    undefined,
    "#two",
  ]);
  expect(bundle.events.map(({ source }) => source?.article)).toStrictEqual(["#two"]);
  expect(fromJsonLd(toJsonLd(bundle)).bundle).toStrictEqual(bundle);
});

test("lets the first of two nodes with one id stand, and says so", () => {
  const { bundle, repairs } = read({
    citation: [
      { ...quotation, "@id": "#q" },
      { ...quotation, "@id": "#q" },
      { ...claim, "@id": "#q" },
    ],
  });

  expect(bundle.statements).toStrictEqual([{ ...said, id: "#q" }]);
  expect(repairs).toMatchObject([{ rule: "exchange/lost", at: "/citation/2" }]);
});
