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
    { headline: "Harbour", language: "en" },
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
  ["an address in a list", { url: ["https://example.org/a"] }, { url: "https://example.org/a" }],
  [
    "what a page tells beside its address",
    { mainEntityOfPage: { "@id": "https://example.org/a", name: "Harbour" } },
    {
      url: "https://example.org/a",
      ext: { "schema:mainEntityOfPage": { "@id": "https://example.org/a", name: "Harbour" } },
    },
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
  ["keywords that are commas", { keywords: ", ;" }, { ext: { "schema:keywords": ", ;" } }],
  [
    "an author whose type has no capital",
    { author: { "@type": "person", name: "Ada Lund" } },
    {
      byline: {
        text: "Ada Lund",
        contributors: [{ text: "Ada Lund", name: "Ada Lund", kind: "person" }],
      },
    },
  ],
  ["keywords that say nothing", { keywords: [{}] }, { ext: { "schema:keywords": [{}] } }],
  [
    "careless capitals",
    { DatePublished: "2026-03-06", ARTICLESECTION: "Ports" },
    { datePublished: "2026-03-06", section: "Ports" },
  ],
  [
    "careless capitals beside the right name",
    { headLine: "Told twice" },
    { ext: { "schema:headLine": "Told twice" } },
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
  [
    "another headline for want of one",
    { headline: null, alternativeHeadline: "Port open" },
    {
      headline: "Port open",
      headlines: [{ text: "Port open", role: "alternative" }],
    },
  ],
  ["a report", { "@type": "ReportageNewsArticle" }, { genre: "news" }],
  ["a genre in words", { genre: "obituary" }, { genre: "obituary" }],
  ["a genre of its own", { genre: "Maritime" }, { ext: { "schema:genre": "Maritime" } }],
  ["a status", { creativeWorkStatus: "draft" }, { status: "draft" }],
  [
    "a status of its own",
    { creativeWorkStatus: "Published", version: 2 },
    { version: "2", ext: { "schema:creativeWorkStatus": "Published" } },
  ],
  [
    "a place in print",
    { printEdition: "Early", printSection: "A", printPage: 1, printColumn: "" },
    { print: { edition: "Early", section: "A", page: "1" } },
  ],
  [
    "catalogues",
    { identifier: { "@type": "PropertyValue", propertyID: "house", value: 7 }, sameAs: "x" },
    { identifiers: [{ scheme: "house", value: "7" }], ext: { "schema:sameAs": "x" } },
  ],
  [
    "an identifier without a scheme",
    { identifier: [{ value: 7 }] },
    { ext: { "schema:identifier": [{ value: 7 }] } },
  ],
  [
    "corrections",
    {
      correction: [
        { "@type": "CorrectionComment", text: "Two ferries.", datePublished: "2026-03-07" },
        { genre: "clarification", text: "Both sail.", dateCreated: "2026-03-08" },
      ],
    },
    {
      corrections: [
        { kind: "correction", at: "2026-03-07", text: "Two ferries." },
        { kind: "clarification", at: "2026-03-08", text: "Both sail." },
      ],
    },
  ],
  [
    "a correction without a day",
    { correction: "Two ferries." },
    { ext: { "schema:correction": "Two ferries." } },
  ],
  [
    "a correction on no day",
    { correction: { text: "Two ferries.", datePublished: "soon" } },
    { ext: { "schema:correction": { text: "Two ferries.", datePublished: "soon" } } },
  ],
  [
    "what it is based on",
    {
      isBasedOn: ["https://example.org/b", { "@type": "Report", "@id": "#report" }],
      translationOfWork: { "@type": "NewsArticle", "@id": "#first" },
    },
    {
      relations: [
        { rel: "translation-of", target: "#first" },
        { rel: "based-on", target: "https://example.org/b" },
        { rel: "based-on", target: "#report" },
      ],
    },
  ],
  [
    "what it is part of, where that is no story",
    { isPartOf: { "@type": "WebPage", "@id": "#page" }, isBasedOn: ["a book"] },
    {
      ext: {
        "schema:isPartOf": { "@type": "WebPage", "@id": "#page" },
        "schema:isBasedOn": ["a book"],
      },
    },
  ],
  [
    "how it was made",
    { digitalSourceType: ["https://schema.org/TrainedAlgorithmicMediaDigitalSource"] },
    { digitalSource: [{ type: "trainedAlgorithmicMedia" }] },
  ],
  [
    "a making of its own",
    { digitalSourceType: ["PrintDigitalSource", "by hand"] },
    { ext: { "schema:digitalSourceType": ["PrintDigitalSource", "by hand"] } },
  ],
  [
    "a dateline that the body opens with",
    { dateline: "OBAN, March 6 —", articleBody: "OBAN, March 6 — Ships sail." },
    {
      body: "OBAN, March 6 — Ships sail.",
      dateline: {
        text: "OBAN, March 6 —",
        span: { start: 0, end: 15 },
        places: [{ name: "Oban", text: "OBAN", span: { start: 0, end: 4 } }],
        date: { text: "March 6", span: { start: 6, end: 13 }, month: 3, day: 6 },
        agencies: [],
      },
    },
  ],
  [
    "a dateline by itself",
    { dateline: "LONDON" },
    {
      dateline: {
        text: "LONDON",
        places: [
          {
            name: "London",
            text: "LONDON",
            span: { start: 0, end: 6 },
            kind: "city",
            countryCode: "GB",
          },
        ],
        agencies: [],
      },
    },
  ],
  [
    "a dateline that is none",
    { dateline: "from our desk" },
    { ext: { "schema:dateline": "from our desk" } },
  ],
  ["no dateline", { dateline: "" }, {}],
  [
    "a byline as it is printed",
    { author: { "@type": "Person", name: "Ada Lund" }, creditText: "By ADA LUND" },
    {
      byline: {
        text: "By ADA LUND",
        contributors: [
          { text: "ADA LUND", span: { start: 3, end: 11 }, name: "Ada Lund", kind: "person" },
        ],
      },
    },
  ],
  ["a credit to nobody", { creditText: "--" }, { ext: { "schema:creditText": "--" } }],
  ["an empty credit", { creditText: "" }, {}],
  [
    "those who did other things",
    {
      contributor: [
        { "@type": "Role", roleName: "photographer", contributor: "Bo Vik" },
        { "@type": "Role", roleName: "cook", contributor: "Per Holm" },
        { "@type": "Role", contributor: "Eva Dahl" },
        "Eva Dahl",
      ],
      producer: "Eva Dahl",
    },
    {
      byline: {
        text: "Eva Dahl, Bo Vik",
        contributors: [
          { text: "Eva Dahl", name: "Eva Dahl", role: "producer" },
          { text: "Bo Vik", name: "Bo Vik", role: "photographer" },
        ],
      },
    },
  ],
  [
    "words that are none",
    { creativeWorkStatus: {}, genre: {}, digitalSourceType: [{}], isBasedOn: [5] },
    {
      ext: {
        "schema:creativeWorkStatus": {},
        "schema:genre": {},
        "schema:digitalSourceType": [{}],
        "schema:isBasedOn": [5],
      },
    },
  ],
  [
    "what it is based on, told in place",
    { isBasedOn: { "@type": "Report", "@id": "#report", text: "Ships sail." } },
    {
      ext: {
        "schema:isBasedOn": { "@type": "Report", "@id": "#report", text: "Ships sail." },
      },
    },
  ],
  [
    "a correction of another kind",
    {
      correction: [
        { genre: "erratum", text: "Two.", datePublished: "2026-03-07" },
        { genre: {}, text: "Both.", datePublished: "2026-03-07" },
      ],
    },
    {
      corrections: [
        { kind: "correction", at: "2026-03-07", text: "Two." },
        { kind: "correction", at: "2026-03-07", text: "Both." },
      ],
    },
  ],
  [
    "a subject with gaps",
    { about: { name: "Ports", image: null } },
    { subjects: [{ name: "Ports", rel: "about" }] },
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
    { rule: "exchange/lost", at: "/about/image", message: "Left out `image` of a subject" },
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
