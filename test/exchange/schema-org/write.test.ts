import { type Actor, type Article, type NewsBundle, type Repair, toJsonLd } from "newsdesk";
import { expect, test } from "vitest";

const EMPTY: NewsBundle = {
  schemaVersion: "1",
  articles: [],
  actors: [],
  statements: [],
  events: [],
};

function write(article: Partial<Article>, actors: Actor[] = []): object {
  return toJsonLd({ ...EMPTY, articles: [{ headline: "Harbour reopens", ...article }], actors });
}

const ada: Actor = {
  kind: "person",
  name: "Ada Lund",
  id: "#ada",
  identifiers: [
    { scheme: "url", value: "https://example.org/ada" },
    { scheme: "wikidata", value: "Q84" },
  ],
};

/** What she is written as. */
const PERSON = {
  "@type": "Person",
  "@id": "#ada",
  name: "Ada Lund",
  url: "https://example.org/ada",
  identifier: { "@type": "PropertyValue", propertyID: "wikidata", value: "Q84" },
};

test.each<[string, Partial<Article>, object]>([
  ["no more than there is", {}, {}],
  [
    "an address",
    { url: "https://example.org/a" },
    {
      url: "https://example.org/a",
      mainEntityOfPage: { "@type": "WebPage", "@id": "https://example.org/a" },
    },
  ],
  [
    "what was set right",
    {
      corrections: [
        { kind: "correction", at: "2026-03-07", text: "Two ferries." },
        { kind: "update", at: "2026-03-08", text: "Both sail." },
      ],
    },
    {
      correction: [
        { "@type": "CorrectionComment", datePublished: "2026-03-07", text: "Two ferries." },
        {
          "@type": "CorrectionComment",
          genre: "update",
          datePublished: "2026-03-08",
          text: "Both sail.",
        },
      ],
    },
  ],
  ["a genre", { genre: "review" }, { "@type": "ReviewNewsArticle" }],
  ["a genre without a type", { genre: "obituary" }, { genre: "obituary" }],
  [
    "other headlines",
    { headlines: [{ text: "Port open", role: "alternative" }] },
    { alternativeHeadline: "Port open" },
  ],
  ["dates", { datePublished: "2026-03-06" }, { datePublished: "2026-03-06" }],
  [
    "who wrote it",
    {
      byline: {
        text: "Ada Lund",
        contributors: [
          { text: "Ada Lund", name: "Ada Lund", kind: "person", actor: "#ada" },
          {
            text: "Per Holm",
            name: "Per Holm",
            role: "reporter",
            jobTitle: "Sea Correspondent",
            affiliation: { text: "Coast Wire" },
          },
          { text: "Eva Dahl", name: "Eva Dahl", role: "editor", actor: "#unknown" },
          { text: "Bo Vik", name: "Bo Vik", role: "photographer" },
        ],
      },
    },
    {
      author: [
        PERSON,
        {
          name: "Per Holm",
          jobTitle: "Sea Correspondent",
          affiliation: { "@type": "Organization", name: "Coast Wire" },
        },
      ],
      editor: ["Eva Dahl"],
      contributor: [{ "@type": "Role", roleName: "photographer", contributor: "Bo Vik" }],
    },
  ],
  [
    "pictures and sounds",
    {
      media: [
        { kind: "image", url: "https://example.org/a.jpg", alt: "Ships", width: 800, height: 600 },
        { kind: "graphic", url: "https://example.org/b.png" },
        { kind: "video", url: "https://example.org/a.mp4" },
        {
          kind: "audio",
          caption: {
            text: "Ships leave.",
            description: "Ships leave.",
            people: [],
            credit: { text: "Photo: Ada Lund", people: ["Ada Lund"], organizations: [] },
          },
        },
      ],
    },
    {
      image: [
        {
          "@type": "ImageObject",
          url: "https://example.org/a.jpg",
          description: "Ships",
          width: { "@type": "QuantitativeValue", value: 800, unitCode: "E37" },
          height: { "@type": "QuantitativeValue", value: 600, unitCode: "E37" },
        },
        {
          "@type": "ImageObject",
          url: "https://example.org/b.png",
          additionalType: "graphic",
        },
      ],
      video: [{ "@type": "VideoObject", contentUrl: "https://example.org/a.mp4" }],
      audio: [{ "@type": "AudioObject", caption: "Ships leave.", creditText: "Photo: Ada Lund" }],
    },
  ],
  [
    "subjects",
    {
      subjects: [
        {
          name: "Ports",
          identifiers: [
            { scheme: "url", value: "https://example.org/ports" },
            { scheme: "iptc-mediatopic", value: "1" },
          ],
        },
        { name: "Oban", rel: "mentions" },
      ],
    },
    {
      about: [
        {
          "@type": "Thing",
          name: "Ports",
          sameAs: "https://example.org/ports",
          identifier: { "@type": "PropertyValue", propertyID: "iptc-mediatopic", value: "1" },
        },
      ],
      mentions: [{ "@type": "Thing", name: "Oban" }],
    },
  ],
  [
    "publisher, providers and rights",
    {
      publisher: { text: "Ada", actor: "#ada" },
      providers: [{ text: "Coast Wire" }, { text: "Sea Wire" }],
      rights: { holder: { text: "Harbour Post" }, year: 2026 },
    },
    {
      publisher: PERSON,
      provider: [
        { "@type": "Organization", name: "Coast Wire" },
        { "@type": "Organization", name: "Sea Wire" },
      ],
      copyrightHolder: { "@type": "Organization", name: "Harbour Post" },
      copyrightYear: 2026,
    },
  ],
  [
    "what reading kept, and nothing else",
    { ext: { "schema:wordCount": 300, "house:desk": "sea" } },
    { wordCount: 300 },
  ],
])("writes %s", (_, article, expected) => {
  const mentioned = JSON.stringify(article).includes("#ada") ? [ada] : [];

  expect(write(article, mentioned)).toStrictEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Harbour reopens",
    ...expected,
  });
});

test("writes those who are not mentioned beside the story", () => {
  const actors: Actor[] = [
    { kind: "geopolitical", name: "Norway" },
    { ...ada, ext: { "schema:telephone": "1" } },
  ];

  expect(write({}, actors)).toStrictEqual({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "NewsArticle", headline: "Harbour reopens" },
      { "@type": "AdministrativeArea", name: "Norway" },
      { ...PERSON, telephone: "1" },
    ],
  });
});

test("writes a text that looks like HTML so that it comes back", () => {
  const headline = "What &amp; means";

  expect(write({ headline })).toMatchObject({ headline: "What &amp;amp; means" });
});

test("tells of one whom nothing named, but what a page kept", () => {
  const losses: Repair[] = [];
  toJsonLd(
    {
      ...EMPTY,
      articles: [
        {
          headline: "Harbour reopens",
          ext: { "schema:author": { "@type": "Person", "@id": "#per", name: "Per Holm" } },
        },
      ],
      actors: [{ kind: "person", name: "Ada Lund" }],
    },
    { onLoss: (loss) => losses.push(loss) },
  );

  expect(losses.map(({ rule, at }) => [rule, at])).toContainEqual(["exchange/lost", "/actors/0"]);
});

test("writes what an author is only where that is known", () => {
  const contributors = [
    { text: "Coast Wire", name: "Coast Wire", kind: "organization" as const },
    { text: "Per Holm", name: "Per Holm", kind: "person" as const },
    { text: "Bo Vik", name: "Bo Vik", jobTitle: "pilot" },
    { text: "Eva Dahl", name: "Eva Dahl", affiliation: { text: "Coast Wire" } },
  ];

  expect(write({ byline: { text: "", contributors } })).toMatchObject({
    author: [
      { "@type": "Organization", name: "Coast Wire" },
      { "@type": "Person", name: "Per Holm" },
      { name: "Bo Vik", jobTitle: "pilot" },
      { name: "Eva Dahl", affiliation: { "@type": "Organization", name: "Coast Wire" } },
    ],
  });
});

test("writes an empty graph for an empty bundle", () => {
  expect(toJsonLd(EMPTY)).toStrictEqual({ "@context": "https://schema.org", "@graph": [] });
});

test("tells of each part that would not come back, and of what would come instead", () => {
  const losses: Repair[] = [];
  toJsonLd(
    {
      ...EMPTY,
      articles: [
        {
          headline: "Harbour reopens",
          urgency: 2,
          editorNote: undefined,
          subjects: [{ name: "Ports", relevance: 0.5 }],
          byline: {
            text: "Words by Ada Lund",
            contributors: [
              {
                text: "Ada Lund",
                span: { start: 9, end: 17 },
                name: "Ada Lund",
                role: "reporter",
              },
            ],
          },
        },
      ],
      actors: [{ kind: "group", name: "Dockers", names: [{ value: "Crew", kind: "short" }] }],
      statements: [{ form: "direct", text: "We sail.", stance: "promises" }],
    },
    { onLoss: (loss) => losses.push(loss) },
  );

  expect(losses.map(({ rule, at, before, after }) => [rule, at, before, after])).toStrictEqual([
    ["exchange/lost", "/articles/0/urgency", "2", undefined],
    ["exchange/lost", "/articles/0/subjects/0/relevance", "0.5", undefined],
    ["exchange/added", "/articles/0/subjects/0/rel", undefined, "about"],
    ["exchange/lost", "/articles/0/byline/contributors/0/role", "reporter", undefined],
    ["exchange/lost", "/actors/0/names/0/kind", "short", "alias"],
    ["exchange/lost", "/statements/0/stance", "promises", undefined],
  ]);
});
