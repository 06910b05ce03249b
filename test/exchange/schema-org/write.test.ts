import fc from "fast-check";
import {
  type Actor,
  type Article,
  fromJsonLd,
  type NewsBundle,
  type Repair,
  toJsonLd,
} from "newsdesk";
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
  ["a genre", { genre: "review" }, { "@type": "ReviewNewsArticle" }],
  ["a genre without a type", { genre: "obituary" }, {}],
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
        { "@type": "Person", "@id": "#ada", name: "Ada Lund", sameAs: "https://example.org/ada" },
        {
          name: "Per Holm",
          jobTitle: "Sea Correspondent",
          affiliation: { "@type": "Organization", name: "Coast Wire" },
        },
      ],
      editor: [{ name: "Eva Dahl" }],
      contributor: [{ name: "Bo Vik" }],
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
          width: 800,
          height: 600,
        },
        { "@type": "ImageObject", url: "https://example.org/b.png" },
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
      about: [{ "@type": "Thing", name: "Ports", sameAs: "https://example.org/ports" }],
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
      publisher: {
        "@type": "Person",
        "@id": "#ada",
        name: "Ada Lund",
        sameAs: "https://example.org/ada",
      },
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
      {
        "@type": "Person",
        "@id": "#ada",
        name: "Ada Lund",
        sameAs: "https://example.org/ada",
        telephone: "1",
      },
    ],
  });
});

test("writes an empty graph for an empty bundle", () => {
  expect(toJsonLd(EMPTY)).toStrictEqual({ "@context": "https://schema.org", "@graph": [] });
});

test("tells of each part that would not come back", () => {
  const losses: Repair[] = [];
  toJsonLd(
    {
      ...EMPTY,
      articles: [
        {
          headline: "Harbour reopens",
          urgency: 2,
          editorNote: undefined,
          subjects: [{ name: "Ports", rel: "about", relevance: 0.5 }],
          byline: { text: "By Ada Lund", contributors: [{ text: "Ada Lund", name: "Ada Lund" }] },
        },
      ],
      actors: [
        { kind: "group", name: "Dockers" },
        { ...ada, roles: [{ title: "Captain" }] },
      ],
      statements: [{ form: "direct", text: "We sail." }],
    },
    { onLoss: (loss) => losses.push(loss) },
  );

  expect(losses.map(({ rule, at, before, after }) => [rule, at, before, after])).toStrictEqual([
    ["exchange/lost", "/articles/0/urgency", "2", undefined],
    ["exchange/lost", "/articles/0/subjects/0/relevance", "0.5", undefined],
    ["exchange/lost", "/articles/0/byline/text", "By Ada Lund", "Ada Lund"],
    ["exchange/lost", "/actors/0", '{"kind":"group","name":"Dockers"}', undefined],
    ["exchange/lost", "/actors/1/identifiers/1", '{"scheme":"wikidata","value":"Q84"}', undefined],
    ["exchange/lost", "/actors/1/roles", '[{"title":"Captain"}]', undefined],
    [
      "exchange/added",
      "/actors/2",
      undefined,
      '{"kind":"organization","name":"Dockers","id":"actor:dockers"}',
    ],
    ["exchange/lost", "/statements/0", '{"form":"direct","text":"We sail."}', undefined],
  ]);
});

/** Words that stand for themselves: no mark in them asks for a mend. */
const words = fc.stringMatching(/^[A-Z][a-zåäö]{1,8}(?: [a-z]{2,8}){0,4}$/u);
const address = fc.webUrl({ validSchemes: ["https"] });
const day = fc.date({
  min: new Date("1000-01-01"),
  max: new Date("9999-12-31"),
  noInvalidDate: true,
});

const someArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      headline: words,
      id: words,
      url: address,
      summary: words,
      body: words,
      datePublished: day.map((date) => date.toISOString()),
      dateModified: day.map((date) => date.toISOString().slice(0, 10)),
      language: fc.constantFrom("en", "nb-NO", "zh-Hant"),
      genre: fc.constantFrom("analysis", "live"),
      section: words,
      keywords: fc.array(words, { minLength: 1 }),
      headlines: fc.array(fc.record({ text: words, role: fc.constant("alternative") }), {
        minLength: 1,
      }),
      subjects: fc.array(fc.record({ name: words, rel: fc.constant("about") }), { minLength: 1 }),
      publisher: fc.record({ text: words }),
      providers: fc.array(fc.record({ text: words }), { minLength: 1 }),
      media: fc.array(fc.record({ kind: fc.constant("image"), url: address, alt: words }), {
        minLength: 1,
      }),
      rights: fc.record({
        notice: words,
        year: fc.integer({ min: 1, max: 9999 }),
        accessibleForFree: fc.boolean(),
      }),
      ext: fc.dictionary(
        words.map((word) => `schema:x${word.replaceAll(" ", "-")}`),
        words,
        { minKeys: 1 },
      ),
    },
    { requiredKeys: ["headline"] },
  )
  .map((article) => JSON.parse(JSON.stringify(article)) as Article);

test("reads back what it wrote, and tells of no loss", () => {
  fc.assert(
    fc.property(fc.array(someArticle, { minLength: 1, maxLength: 3 }), (articles) => {
      const bundle = { ...EMPTY, articles };
      const losses: Repair[] = [];
      const payload = toJsonLd(bundle, { onLoss: (loss) => losses.push(loss) });

      expect(fromJsonLd(JSON.stringify(payload)).bundle).toStrictEqual(bundle);
      expect(losses).toStrictEqual([]);
    }),
  );
});
