import { type Article, fromNinjs, parseDateline } from "newsdesk";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

const HEADLINES = [{ role: "main", value: "Harbour reopens" }];

/** The article that an item of this headline is read as, and the rest of it. */
const HARBOUR = { id: "urn:example:harbour", headline: "Harbour reopens" };

test.each<[string, object, Partial<Article>]>([
  ["no more than there is", {}, {}],
  ["its standard, which every item has", { standard: { name: "ninjs", version: "3.0" } }, {}],
  [
    "a standard told by its address alone",
    { standard: { schema: "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json" } },
    {},
  ],
  ["the type that every story has", { type: "text" }, {}],
  [
    "dates",
    {
      firstCreated: "2026-03-06T09:30:00+01:00",
      versionCreated: "2026-03-07",
      contentCreated: "2026-03-05T23:00:00Z",
    },
    {
      datePublished: "2026-03-06T09:30:00+01:00",
      dateModified: "2026-03-07",
      dateCreated: "2026-03-05T23:00:00Z",
    },
  ],
  [
    "other headlines by their roles",
    {
      headlines: [
        { role: "seo", value: "Oban harbour opens" },
        { value: "Harbour reopens" },
        { role: "print", value: "Open again" },
      ],
    },
    {
      headlines: [
        { text: "Oban harbour opens", role: "seo" },
        { text: "Open again", role: "print" },
      ],
    },
  ],
  [
    "the description whose role says best that it sums the story up",
    {
      descriptions: [
        { role: "text", contentType: "text/plain", value: "Ships sail from Oban again." },
      ],
    },
    { summary: "Ships sail from Oban again." },
  ],
  [
    "the plain text of a body",
    {
      bodies: [{ role: "text", contentType: "text/plain", value: "Ships sail.\n\nCrowds cheer." }],
    },
    { body: "Ships sail.\n\nCrowds cheer." },
  ],
  [
    "the dateline that opens a body",
    { bodies: [{ value: "OBAN, Scotland (AP) — Ships sail." }], located: "OBAN, Scotland" },
    {
      body: "OBAN, Scotland (AP) — Ships sail.",
      dateline: parseDateline("OBAN, Scotland (AP) — Ships sail.")!,
    },
  ],
  [
    "where it comes from",
    { located: "Oban, Scotland" },
    {
      dateline: {
        text: "Oban, Scotland",
        places: [{ name: "Oban", text: "Oban, Scotland" }],
        agencies: [],
      },
    },
  ],
  [
    "a place alone",
    { located: "Oban" },
    { dateline: { text: "Oban", places: [{ name: "Oban" }], agencies: [] } },
  ],
  [
    "who wrote it",
    { by: "By Ada Lund" },
    {
      byline: {
        text: "By Ada Lund",
        contributors: [
          { text: "Ada Lund", span: { start: 3, end: 11 }, name: "Ada Lund", kind: "person" },
        ],
      },
    },
  ],
  [
    "a byline without a name, as it is",
    { by: "updated 5:50 PM" },
    {
      byline: {
        text: "updated 5:50 PM",
        contributors: [{ text: "updated 5:50 PM", name: "updated 5:50 PM" }],
      },
    },
  ],
  [
    "status, version, urgency, language and the note to editors",
    { pubStatus: "withheld", version: "2", urgency: 4, language: "nb-NO", edNote: "Adds quote." },
    { status: "withheld", version: "2", urgency: 4, language: "nb-NO", editorNote: "Adds quote." },
  ],
  [
    "rights",
    {
      copyrightHolder: "Coast Wire",
      copyrightNotice: "Copyright 2026 Coast Wire",
      usageTerms: "Not in Norway",
      embargoedUntil: "2026-03-06T12:00:00Z",
      expires: "2027-03-06T12:00:00Z",
      rightsInfo: { linkedRights: "https://example.org/rights" },
    },
    {
      rights: {
        holder: { text: "Coast Wire" },
        notice: "Copyright 2026 Coast Wire",
        usage: "Not in Norway",
        license: "https://example.org/rights",
        embargoUntil: "2026-03-06T12:00:00Z",
        expires: "2027-03-06T12:00:00Z",
      },
    },
  ],
  [
    "genre",
    {
      genres: [{ name: "Press Release", uri: "http://cv.iptc.org/newscodes/genre/Press_Release" }],
    },
    { genre: "press-release" },
  ],
  ["genre by its name alone", { genres: [{ name: "fact-check" }] }, { genre: "fact-check" }],
  [
    "subjects, the section and keywords",
    {
      subjects: [
        {
          name: "Ports",
          rel: "about",
          relevance: 80,
          uri: "http://cv.iptc.org/newscodes/mediatopic/20000256",
        },
        { name: "Business", rel: "section" },
        { name: "ferries", rel: "keyword" },
        { name: "quays", rel: "keyword" },
      ],
    },
    {
      section: "Business",
      keywords: ["ferries", "quays"],
      subjects: [
        {
          name: "Ports",
          rel: "about",
          relevance: 0.8,
          identifiers: [{ scheme: "iptc-mediatopic", value: "20000256" }],
        },
      ],
    },
  ],
  [
    "who provided and who published it",
    {
      infoSources: [
        { name: "Coast Wire" },
        { name: "Harbour Post", role: "publisher", literal: "newsdesk:actor:post" },
      ],
    },
    {
      publisher: { text: "Harbour Post", actor: "actor:post" },
      providers: [{ text: "Coast Wire" }],
    },
  ],
  [
    "its address and its other ids",
    {
      altIds: [
        { role: "url", value: "https://example.org/harbour" },
        { role: "slug", value: "harbour-72" },
      ],
    },
    {
      url: "https://example.org/harbour",
      identifiers: [{ scheme: "slug", value: "harbour-72" }],
    },
  ],
  [
    "how it was made",
    {
      digitalSourceType: {
        uri: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
      },
    },
    { digitalSource: [{ type: "trainedAlgorithmicMedia" }] },
  ],
  [
    "how it stands to other stories",
    { associations: [{ name: "follows", rel: "follows", uri: "urn:example:storm" }] },
    { relations: [{ rel: "follows", target: "urn:example:storm" }] },
  ],
])("reads %s", (_, properties, expected) => {
  const { article, repairs } = read({ headlines: HEADLINES, ...properties });

  expect(article).toStrictEqual({ ...HARBOUR, ...expected });
  expect(repairs).toStrictEqual([]);
});

describe("keeps what has no home", () => {
  test.each<[string, object, Partial<Article>]>([
    ["a slug", { slugline: "harbour" }, { ext: { "ninjs:slugline": "harbour" } }],
    ["a type", { type: "composite" }, { ext: { "ninjs:type": "composite" } }],
    [
      "the role of a headline",
      { headlines: [...HEADLINES, { role: "ticker", value: "Oban open" }] },
      {
        headlines: [{ text: "Oban open", role: "alternative" }],
        ext: { "ninjs:headlines": { "Oban open": { role: "ticker" } } },
      },
    ],
    [
      "texts beside the best one",
      {
        bodies: [
          { role: "nitf", contentType: "application/xml", value: "<nitf/>" },
          { role: "text", contentType: "text/plain", value: "Ships sail." },
        ],
        descriptions: [{ role: "writer", value: "AL" }],
      },
      {
        body: "Ships sail.",
        ext: {
          "ninjs:descriptions": [{ role: "writer", value: "AL" }],
          "ninjs:bodies": [{ role: "nitf", contentType: "application/xml", value: "<nitf/>" }],
        },
      },
    ],
    [
      "what else is told of a subject",
      { subjects: [{ name: "Ports", creator: "desk" }] },
      { subjects: [{ name: "Ports" }], ext: { "ninjs:subjects": { Ports: { creator: "desk" } } } },
    ],
    [
      "that a subject is a place, or a thing",
      {
        places: [{ name: "Oban", geoJSON: { type: "Point", coordinates: [-5.47, 56.41] } }],
        objects: [{ name: "Quay 4" }],
      },
      {
        subjects: [{ name: "Oban" }, { name: "Quay 4" }],
        ext: {
          "ninjs:places": { Oban: { geoJSON: { type: "Point", coordinates: [-5.47, 56.41] } } },
          "ninjs:objects": { "Quay 4": {} },
        },
      },
    ],
    [
      "genres beside the first that is known",
      { genres: [{ name: "Voicer" }, { name: "advisory" }] },
      {
        genre: "advisory",
        ext: {
          "ninjs:genres": [{ name: "Voicer" }],
        },
      },
    ],
    [
      "genres that are none of ours",
      { genres: [{ name: "Voicer" }] },
      { ext: { "ninjs:genres": [{ name: "Voicer" }] } },
    ],
    [
      "another place than the dateline's",
      {
        bodies: [{ role: "text", contentType: "text/plain", value: "(AP) — Ships sail." }],
        located: "Oban",
      },
      {
        body: "(AP) — Ships sail.",
        dateline: parseDateline("(AP) — Ships sail.")!,
        ext: { "ninjs:located": "Oban" },
      },
    ],
    [
      "rights in a language of rights",
      { rightsInfo: { langId: "http://www.w3.org/ns/odrl/2/", encodedRights: "{}" } },
      {
        ext: {
          "ninjs:rightsInfo": { langId: "http://www.w3.org/ns/odrl/2/", encodedRights: "{}" },
        },
      },
    ],
    [
      "the language of rights that are linked",
      {
        rightsInfo: {
          langId: "http://www.w3.org/ns/odrl/2/",
          linkedRights: "https://example.org/r",
        },
      },
      {
        rights: { license: "https://example.org/r" },
        ext: {
          "ninjs:rightsInfo": {
            "https://example.org/r": { langId: "http://www.w3.org/ns/odrl/2/" },
          },
        },
      },
    ],
    [
      "ids that are no texts, as ninjs 1 allows",
      { altids: { slug: "a", parts: ["b"] } },
      { identifiers: [{ scheme: "slug", value: "a" }], ext: { "ninjs:altids": { parts: ["b"] } } },
    ],
    [
      "stories that go with it in no way that is known",
      { associations: [{ name: "box", uri: "urn:example:box", type: "text" }] },
      { ext: { "ninjs:associations": [{ name: "box", uri: "urn:example:box", type: "text" }] } },
    ],
    [
      "a planned coverage, and an event's details",
      {
        plannedCoverage: [{ title: "Opening" }],
        eventDetails: {
          eventStatus: "urn:example:sure",
          dates: { startDate: "2026-03-06T10:00:00Z" },
        },
      },
      {
        ext: {
          "ninjs:plannedCoverage": [{ title: "Opening" }],
          "ninjs:eventDetails": {
            eventStatus: "urn:example:sure",
            dates: { startDate: "2026-03-06T10:00:00Z" },
          },
        },
      },
    ],
  ])("%s", (_, properties, expected) => {
    const { article, rules } = read({ headlines: HEADLINES, ...properties });

    expect(article).toStrictEqual({ ...HARBOUR, ...expected });
    expect(rules).toStrictEqual(["exchange/kept"]);
  });

  test("but not what nests deeper than an extension may", () => {
    const nested = JSON.parse(`${'{"a":'.repeat(80)}1${"}".repeat(80)}`);
    const { article, rules } = read({
      headlines: HEADLINES,
      profile: "x",
      subjects: [{ name: "Ports", house: nested }],
    });

    expect(article.ext).toStrictEqual({ "ninjs:profile": "x" });
    expect(rules).toStrictEqual(["ninjs/unknown", "exchange/kept", "exchange/lost"]);
  });
});

test("reads the words out of HTML, and keeps the HTML", () => {
  const html =
    "<html><head><title>x</title></head><body><!-- ad --><h1>Harbour &amp; quay</h1>" +
    "<script>a < b</script><p>Ships   sail.<br/> Crowds\ncheer.</p><p> </p></body></html>";
  const { article, repairs } = read({
    headline: "Harbour reopens",
    body_xhtml: html,
  });

  expect(article.body).toBe("Harbour & quay\n\nShips sail.\nCrowds cheer.");
  expect(article.ext).toStrictEqual({
    "ninjs:bodies": [{ role: "xhtml", contentType: "application/xhtml+xml", value: html }],
  });
  expect(repairs.map(({ rule }) => rule)).toStrictEqual(["ninjs/markup", "exchange/kept"]);
  expect(repairs.map(({ at }) => at)).toStrictEqual(["/body_xhtml", "/body_xhtml"]);
});

test("leaves HTML that does not end as it is", () => {
  const { article } = read({ headline: "Harbour reopens", body_html: "<p>Ships sail.</p><!-- ad" });
  expect(article.body).toBe("Ships sail.\n\n<!-- ad");
});

test.each([
  [{ title: "Harbour" }, "Harbour"],
  [{ slugline: "harbour-oban" }, "harbour-oban"],
  [{ description_text: "Ships sail." }, "Ships sail."],
  [{}, "urn:example:harbour"],
])("lets what else tells an item stand in for its headline: %j", (properties, headline) => {
  const { article, repairs } = read(properties);

  expect(article.headline).toBe(headline);
  expect(repairs).toContainEqual({
    rule: "ninjs/no-headline",
    message: "Found no headline, and let what else tells the item stand in",
    at: "",
    after: headline,
  });
});

test("reads the people, organizations and events that an item names", () => {
  const { bundle } = read({
    headlines: HEADLINES,
    people: [{ name: "Ada Lund", uri: "http://www.wikidata.org/entity/Q84", rel: "about" }],
    organisations: [{ name: "Coast Wire", literal: "newsdesk:actor:wire" }],
    events: [{ id: "event:opening", name: "Opening of the harbour", literal: "house:72" }],
  });

  expect(bundle.actors).toStrictEqual([
    {
      kind: "person",
      name: "Ada Lund",
      identifiers: [{ scheme: "wikidata", value: "Q84" }],
      ext: { "ninjs:rel": "about" },
    },
    { kind: "organization", name: "Coast Wire", id: "actor:wire" },
  ]);
  expect(bundle.events).toStrictEqual([
    {
      name: "Opening of the harbour",
      id: "event:opening",
      identifiers: [{ scheme: "house", value: "72" }],
    },
  ]);
});

test.each([
  [{ uri: "https://example.org/a" }, [{ scheme: "url", value: "https://example.org/a" }]],
  [{ uri: "urn:example:a" }, [{ scheme: "uri", value: "urn:example:a" }]],
  [{ literal: "a b" }, [{ scheme: "literal", value: "a b" }]],
  [{ literal: "wikidata:none" }, [{ scheme: "literal", value: "wikidata:none" }]],
  [
    { uri: "http://cv.example.org/id/72", literal: "72" },
    [{ scheme: "http://cv.example.org/id/", value: "72" }],
  ],
  [
    { uri: "http://cv.example.org/id/72", literal: "house:9" },
    [{ scheme: "house", value: "9", uri: "http://cv.example.org/id/72" }],
  ],
  [
    { uri: "https://isni.org/isni/0000000121032683", literal: "0000000121032683" },
    [
      {
        scheme: "isni",
        value: "0000000121032683",
        uri: "https://isni.org/isni/0000000121032683",
      },
    ],
  ],
  [
    { uri: "http://www.wikidata.org/entity/Q84", literal: "house:9" },
    [
      { scheme: "wikidata", value: "Q84" },
      { scheme: "house", value: "9" },
    ],
  ],
])("reads what something is called in catalogues: %j", (named, identifiers) => {
  const { article } = read({ headlines: HEADLINES, subjects: [{ name: "Ports", ...named }] });
  expect(article.subjects).toStrictEqual([{ name: "Ports", identifiers }]);
});

test("lets an identifier stand in for a name, and passes over what says nothing", () => {
  const { article, rules } = read({
    headlines: HEADLINES,
    subjects: [{ literal: "72" }, {}, { rel: "about" }],
    people: [{}, { rel: "about" }],
    events: [{ rel: "about" }],
  });

  expect(article.subjects).toStrictEqual([
    { name: "72", identifiers: [{ scheme: "literal", value: "72" }] },
  ]);
  expect(rules).toStrictEqual(["ninjs/stand-in"]);
});

describe("tells several items apart", () => {
  const items = [
    { uri: "urn:example:a", headline: "Harbour reopens", person: [{ name: "Ada Lund" }] },
    { uri: "urn:example:b", headline: "Storm ends", person: [{ name: "Per Holm" }] },
  ];

  test.each([
    ["a list", items],
    ["an object with `items`", { items }],
    ["JSON", JSON.stringify(items)],
  ])("%s", (_, value) => {
    const { articles, actors } = fromNinjs(value).bundle;

    expect(articles.map(({ headline }) => headline)).toStrictEqual([
      "Harbour reopens",
      "Storm ends",
    ]);
    expect(actors).toStrictEqual([
      { kind: "person", name: "Ada Lund", source: { article: "urn:example:a" } },
      { kind: "person", name: "Per Holm", source: { article: "urn:example:b" } },
    ]);
  });

  test("and says in which of them something is wrong", () => {
    const { repairs } = fromNinjs({ items: [...items, 7, { uri: "urn:example:c", urgency: 12 }] });

    expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
      ["ninjs/wrong", "/items/2"],
      ["ninjs/wrong", "/items/3/urgency"],
      ["ninjs/no-headline", "/items/3"],
    ]);
  });
});

test("takes the first headline where none is the main one, and keeps how it is written", () => {
  const { article } = read({
    headlines: [{ role: "ticker", contentType: "text/richtext", value: "Oban open" }],
  });
  expect(article).toMatchObject({
    headline: "Oban open",
    ext: { "ninjs:headlines": { "Oban open": { role: "ticker", contentType: "text/richtext" } } },
  });
});

test("reads HTML that does not say it is, and keeps every other body", () => {
  const bodies = [{ value: "<p>Ships sail.</p>" }, { contentType: "text/rtf", value: "{}" }];
  const { article } = read({ headlines: HEADLINES, bodies });

  expect(article.body).toBe("Ships sail.");
  expect(article.ext).toStrictEqual({ "ninjs:bodies": bodies });
});

test.each([
  ["en_GB", "en-GB", ["ninjs/language"]],
  ["German", "de", ["ninjs/language"]],
  ["en", "en", []],
  ["?", undefined, ["exchange/kept"]],
])("reads the language %j as %j", (language, tag, reports) => {
  const { article, rules } = read({ headline: "Harbour", language });

  expect(article.language).toBe(tag);
  expect(rules).toStrictEqual(reports);
});

test("makes nothing of what says nothing", () => {
  const blank = {
    headlines: [
      { role: "main", value: " " },
      { role: "seo", contentType: "text/html", value: "<b></b>" },
    ],
    bodies: [{ contentType: "text/html", value: "<p></p>" }],
    by: " ",
    located: " ",
    copyrightHolder: " ",
    language: " ",
    subjects: [{ rel: "section" }],
    infoSources: [{ role: "publisher" }],
    digitalSourceType: { name: "" },
    associations: [{ name: "follows", rel: "follows", uri: " " }],
  };
  const { article } = read({ title: "Harbour", altIds: [{ role: "slug" }], ...blank });

  expect(article).toStrictEqual({
    id: "urn:example:harbour",
    headline: "Harbour",
    ext: {
      "ninjs:title": "Harbour",
      "ninjs:altIds": [{ role: "slug" }],
      ...Object.fromEntries(Object.entries(blank).map(([name, value]) => [`ninjs:${name}`, value])),
    },
  });
});

test("reads an id that was written for one that is no URI, and leaves what only looks like it", () => {
  const target = (uri: string) =>
    read({ headlines: HEADLINES, associations: [{ name: "a", rel: "follows", uri }] }).article
      .relations?.[0]?.target;

  expect(target("urn:newsdesk:id:harbour%2072")).toBe("harbour 72");
  expect(target("urn:newsdesk:id:%")).toBe("urn:newsdesk:id:%");
});
