import { checkBundle, fromJsonLd, NewsBundle, type Statement, toJsonLd } from "newsdesk";
import { describe, expect, test } from "vitest";
import { graphOf, reread } from "./graph.js";

test.each<[string, object, Partial<Statement>]>([
  ["a quotation", { "@type": "Quotation", text: "We sail." }, { form: "direct", text: "We sail." }],
  ["a claim", { "@type": "Claim", text: "They sail." }, { form: "indirect", text: "They sail." }],
  ["a claim by its name", { "@type": "claim", name: "It." }, { form: "indirect", text: "It." }],
  [
    "a paraphrase with quoted words",
    { "@type": "Claim", additionalType: "mixed", text: "They will sail “soon”." },
    { form: "mixed", text: "They will sail “soon”." },
  ],
  [
    "who said it, by name",
    { "@type": "Quotation", text: "We sail.", spokenByCharacter: "Ada Lund" },
    { form: "direct", text: "We sail.", speaker: { text: "Ada Lund" } },
  ],
  [
    "who said it, as a person",
    { "@type": "Quotation", text: "We sail.", creator: { "@type": "Person", name: "Ada Lund" } },
    { form: "direct", text: "We sail.", speaker: { text: "Ada Lund", actor: "actor:ada-lund" } },
  ],
  [
    "when and where, who passed it on, in what language",
    {
      "@type": "Quotation",
      "@id": "#said",
      text: "We sail.",
      dateCreated: "2026-03",
      locationCreated: { "@type": "City", name: "Oban" },
      provider: "Coast Wire",
      inLanguage: "en",
      translationOfWork: { "@type": "CreativeWork", inLanguage: "gd" },
      about: [{ "@id": "#sailing" }],
      recordedAt: { "@id": "#talk", "@type": "Event", name: "Harbour talk" },
    },
    {
      form: "direct",
      id: "#said",
      text: "We sail.",
      date: { value: "2026-03" },
      place: { name: "Oban", kind: "city" },
      via: { text: "Coast Wire" },
      language: "en",
      translatedFrom: "gd",
      about: ["#sailing"],
      occasion: { text: "Harbour talk", event: "#talk" },
    },
  ],
  [
    "what has no home",
    {
      "@type": "Quotation",
      text: "We sail.",
      about: { "@type": "Thing", name: "Ships" },
      recordedAt: { "@id": "#talk" },
      translationOfWork: "https://example.org/gd",
      dateCreated: [],
      locationCreated: [],
    },
    {
      form: "direct",
      text: "We sail.",
      ext: {
        "schema:about": { "@type": "Thing", name: "Ships" },
        "schema:recordedAt": { "@id": "#talk" },
        "schema:translationOfWork": "https://example.org/gd",
      },
    },
  ],
])("reads %s", (_, node, expected) => {
  const { bundle } = fromJsonLd({ "@graph": [node, { "@id": "#sailing", "@type": "Event" }] });

  expect(bundle.statements).toStrictEqual([expected]);
  expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
});

test("leaves out a statement without words, and says so", () => {
  expect(fromJsonLd({ "@type": "Quotation", creator: "Ada Lund" })).toMatchObject({
    bundle: { statements: [] },
    repairs: [{ rule: "json-ld/other" }, { rule: "json-ld/no-article" }],
  });
});

describe("fact checks", () => {
  const check = {
    "@type": "ClaimReview",
    url: "https://example.org/check",
    datePublished: "2026-03-06",
    author: { "@type": "Organization", name: "Harbour Post" },
    claimReviewed: "The ferry is late every day.",
    reviewRating: {
      "@type": "Rating",
      ratingValue: 2,
      bestRating: 5,
      alternateName: "Mostly false",
    },
  };
  const review = {
    reviewer: { text: "Harbour Post" },
    rating: "Mostly false",
    url: "https://example.org/check",
    date: { value: "2026-03-06" },
  };

  test.each<[string, object, Partial<Statement>]>([
    ["by itself", check, { text: "The ferry is late every day." }],
    [
      "with its claim inside",
      {
        ...check,
        itemReviewed: { "@type": "Claim", author: "Ada Lund", datePublished: "2026-03-01" },
      },
      {
        text: "The ferry is late every day.",
        speaker: { text: "Ada Lund" },
        date: { value: "2026-03-01" },
      },
    ],
    [
      "of a work, as checks were written once",
      { ...check, itemReviewed: { "@type": "CreativeWork", author: "Ada Lund" } },
      { text: "The ferry is late every day.", speaker: { text: "Ada Lund" } },
    ],
  ])("reads one %s", (_, node, expected) => {
    const { bundle, repairs } = fromJsonLd(node);

    expect(bundle.statements).toStrictEqual([{ form: "indirect", ...expected, reviews: [review] }]);
    expect(
      repairs.filter(({ rule }) => rule === "exchange/lost").map(({ at }) => at),
    ).toStrictEqual(["/reviewRating/bestRating", "/reviewRating/ratingValue"]);
  });

  test("joins those of one claim, wherever it stands", () => {
    const { bundle } = fromJsonLd([
      { ...check, itemReviewed: { "@id": "#late" }, reviewRating: "False" },
      { "@type": "Claim", "@id": "#late", text: "The ferry is late every day." },
      { ...check, itemReviewed: { "@id": "#late" }, reviewRating: { ratingValue: 1 } },
    ]);

    expect(bundle.statements).toStrictEqual([
      {
        form: "indirect",
        id: "#late",
        text: "The ferry is late every day.",
        reviews: [
          { ...review, rating: "False" },
          { ...review, rating: "1" },
        ],
      },
    ]);
  });

  test.each([
    ["without a verdict", { reviewRating: undefined }, ["The ferry is late every day."]],
    ["without a reviewer", { author: undefined }, ["The ferry is late every day."]],
    ["of nothing", { claimReviewed: undefined }, []],
  ])("keeps the claim of one %s, and says so", (_, wrong, texts) => {
    const { bundle, repairs } = fromJsonLd({ ...check, ...wrong });

    expect(bundle.statements.map(({ text }) => text)).toStrictEqual(texts);
    expect(bundle.statements.flatMap(({ reviews = [] }) => reviews)).toStrictEqual([]);
    expect(repairs.map(({ rule }) => rule)).toContain("json-ld/other");
  });
});

test("keeps the types of a statement that say more than that it is one", () => {
  const said = { "@type": ["Quotation", "Message"], text: "We sail." };
  const { bundle, repairs } = fromJsonLd(said);

  expect(bundle.statements).toStrictEqual([
    { form: "direct", text: "We sail.", ext: { "schema:@type": ["Quotation", "Message"] } },
  ]);
  expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toContain("/@type exchange/kept");
  expect(toJsonLd(bundle)).toStrictEqual({ "@context": "https://schema.org", ...said });
});

test("writes the check of a quotation", () => {
  const statements: Statement[] = [
    {
      form: "direct",
      text: "We sail.",
      date: { value: "2026-03-06" },
      reviews: [{ reviewer: { text: "Harbour Post" }, rating: "True" }],
    },
  ];

  expect(graphOf({ statements })).toMatchObject([
    { "@type": "Quotation", text: "We sail.", dateCreated: "2026-03-06" },
    { "@type": "ClaimReview", itemReviewed: { "@type": "Quotation", "@id": "_:statements-0" } },
  ]);
  expect(reread({ statements })).toStrictEqual({ statements });
});

test("writes a quotation, a claim with its check, and whom they mean", () => {
  const statements: Statement[] = [
    { form: "direct", text: "We sail.", speaker: { text: "Ada Lund", actor: "#ada" } },
    {
      form: "mixed",
      text: "They sail “late”.",
      speaker: { text: "the harbour" },
      date: { value: "2026-03-06" },
      occasion: { text: "a talk" },
      reviews: [{ reviewer: { text: "Harbour Post" }, rating: "True" }],
    },
  ];
  const actors = [{ kind: "person" as const, name: "Ada Lund", id: "#ada" }];

  expect(graphOf({ statements, actors })).toStrictEqual([
    { "@type": "Person", "@id": "#ada", name: "Ada Lund" },
    {
      "@type": "Quotation",
      text: "We sail.",
      author: { "@type": "Person", "@id": "#ada", name: "Ada Lund" },
    },
    {
      "@type": "Claim",
      additionalType: "mixed",
      "@id": "_:statements-1",
      text: "They sail “late”.",
      author: "the harbour",
      dateCreated: "2026-03-06",
      datePublished: "2026-03-06",
      recordedAt: { "@type": "Event", name: "a talk" },
    },
    {
      "@type": "ClaimReview",
      author: { "@type": "Organization", name: "Harbour Post" },
      reviewRating: { "@type": "Rating", alternateName: "True" },
      claimReviewed: "They sail “late”.",
      itemReviewed: { "@type": "Claim", "@id": "_:statements-1" },
    },
  ]);
  expect(reread({ statements, actors })).toStrictEqual({ statements, actors });
});

test("reads a page whose statements no rule finds fault with", () => {
  const page = toJsonLd({
    schemaVersion: "1",
    articles: [{ headline: "Ferry sails", body: "“We sail,” Ada Lund said." }],
    actors: [],
    statements: [
      {
        form: "direct",
        text: "We sail",
        content: [{ text: "We sail", span: { start: 1, end: 8 } }],
        speaker: { text: "Ada Lund", span: { start: 11, end: 19 } },
      },
    ],
    events: [],
  });

  expect(checkBundle(fromJsonLd(page).bundle)).toStrictEqual([]);
});
