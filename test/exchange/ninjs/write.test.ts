import fc from "fast-check";
import {
  type Actor,
  type Article,
  fromNinjs,
  type NewsBundle,
  type Repair,
  toNinjs,
} from "newsdesk";
import { expect, test } from "vitest";

const EMPTY: NewsBundle = {
  schemaVersion: "1",
  articles: [],
  actors: [],
  statements: [],
  events: [],
};

const HARBOUR: Article = { id: "urn:example:harbour", headline: "Harbour reopens" };

function write(article: Partial<Article>, actors: Actor[] = []): object {
  return toNinjs({ ...EMPTY, articles: [{ ...HARBOUR, ...article }], actors });
}

/** The parts of a bundle that do not come back from ninjs as they were. */
function lossesOf(bundle: NewsBundle): string[] {
  const losses: Repair[] = [];
  toNinjs(bundle, { onLoss: (loss) => losses.push(loss) });
  return losses.map(({ at }) => String(at));
}

const ITEM = {
  standard: {
    name: "ninjs",
    version: "3.1",
    schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
  },
  uri: "urn:example:harbour",
  type: "text",
  headlines: [{ role: "main", value: "Harbour reopens" }],
};

test.each<[string, Partial<Article>, object]>([
  ["no more than there is", {}, {}],
  [
    "an address",
    { url: "https://example.org/a" },
    { altIds: [{ role: "url", value: "https://example.org/a" }] },
  ],
  [
    "an id that is the address too",
    { id: "https://example.org/a", url: "https://example.org/a" },
    {
      uri: "https://example.org/a",
      altIds: [
        { role: "id", value: "https://example.org/a" },
        { role: "url", value: "https://example.org/a" },
      ],
    },
  ],
  ["an id that is no URI", { id: "harbour 72" }, { uri: "urn:newsdesk:id:harbour%2072" }],
  ["dates", { datePublished: "2026-03-06" }, { firstCreated: "2026-03-06" }],
  ["a status that allows more nowhere", { status: "draft" }, { pubStatus: "withheld" }],
  ["a story that was killed", { status: "killed" }, { pubStatus: "canceled" }],
  [
    "a genre of IPTC",
    { genre: "press-release" },
    {
      genres: [{ name: "Press Release", uri: "http://cv.iptc.org/newscodes/genre/Press_Release" }],
    },
  ],
  ["a genre of ours", { genre: "live" }, { genres: [{ name: "live" }] }],
  [
    "how all of it was made",
    { digitalSource: [{ type: "scan", pointer: "/media/0" }, { type: "trainedAlgorithmicMedia" }] },
    {
      digitalSourceType: {
        uri: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
      },
    },
  ],
  [
    "how it was made, by a URI",
    { digitalSource: [{ type: "urn:example:scan" }] },
    { digitalSourceType: { uri: "urn:example:scan" } },
  ],
  [
    "how it was made, in words",
    { digitalSource: [{ type: "by hand" }] },
    { digitalSourceType: { literal: "by hand" } },
  ],
  ["not how a part of it was made", { digitalSource: [{ type: "scan", pointer: "/media/0" }] }, {}],
  [
    "a relation to what has no URI",
    { relations: [{ rel: "follows", target: "a 1" }] },
    { associations: [{ name: "follows", rel: "follows", uri: "urn:newsdesk:id:a%201" }] },
  ],
  [
    "a dateline without a place",
    { dateline: { text: "(AP) —", places: [], agencies: [{ name: "AP" }] } },
    {},
  ],
  [
    "as many identifiers as there is room for",
    {
      subjects: [
        {
          name: "Ports",
          identifiers: [
            { scheme: "wikidata", value: "Q84" },
            { scheme: "isni", value: "0000000121032683" },
            { scheme: "House", value: "72" },
          ],
        },
      ],
    },
    { subjects: [{ name: "Ports", uri: "http://www.wikidata.org/entity/Q84", literal: "72" }] },
  ],
  [
    "what reading kept, as far as ninjs 3.1 has it",
    {
      summary: "Ships sail.",
      ext: {
        "ninjs:slugline": "harbour",
        "ninjs:mimetype": "text/html",
        "ninjs:profile": 7,
        "ninjs:descriptions": [{ role: "writer", value: "AL" }, { role: "writer" }],
        "ninjs:associations": [
          { name: "box", uri: "urn:example:box", title: "Box", mood: "good" },
          7,
        ],
        "ninjs:headlines": { "Harbour reopens": { mood: "good" } },
        "house:desk": "sea",
      },
    },
    {
      slugline: "harbour",
      descriptions: [
        { role: "text", contentType: "text/plain", value: "Ships sail." },
        { role: "writer", value: "AL" },
      ],
      associations: [{ name: "box", uri: "urn:example:box", title: "Box" }],
    },
  ],
])("writes %s", (_, article, expected) => {
  expect(write(article)).toStrictEqual({ ...ITEM, ...expected });
});

test("writes people and organizations, and no one who is neither", () => {
  const actors: Actor[] = [
    {
      kind: "person",
      name: "Ada Lund",
      id: "actor:ada",
      identifiers: [{ scheme: "wikidata", value: "Q84" }],
    },
    { kind: "organization", name: "Coast Wire", ext: { "ninjs:rel": "about", "ninjs:mood": 7 } },
    { kind: "group", name: "pilots" },
    { kind: "geopolitical", name: "Norway" },
    { kind: "unnamed", name: "harbour official" },
  ];

  expect(write({}, actors)).toStrictEqual({
    ...ITEM,
    people: [
      {
        name: "Ada Lund",
        literal: "newsdesk:actor:ada",
        uri: "http://www.wikidata.org/entity/Q84",
      },
    ],
    organisations: [{ name: "Coast Wire" }],
  });
});

test("gives a story without id and address a URI by its words", () => {
  const uriOf = (headline: string) => {
    const { uri } = toNinjs({ ...EMPTY, articles: [{ headline }] }) as { uri: string };
    return uri;
  };
  expect(uriOf("Harbour reopens")).toMatch(/^urn:newsdesk:item:[\da-f]{16}$/u);
  expect(uriOf("Harbour reopens")).toBe(uriOf("Harbour reopens"));
  expect(uriOf("Harbour reopens")).not.toBe(uriOf("Harbour reopened"));
});

test("writes each of several stories with those it names", () => {
  const payload = toNinjs({
    ...EMPTY,
    articles: [
      { id: "urn:a", headline: "A" },
      { id: "urn:b", headline: "B" },
    ],
    actors: [
      { kind: "person", name: "Ada Lund", source: { article: "urn:b" } },
      { kind: "person", name: "Per Holm" },
      { kind: "person", name: "Max Ito", source: { article: "urn:c" } },
      { kind: "person", name: "Lena Ortiz", source: { article: "urn:b" } },
    ],
  });

  expect(payload).toMatchObject({
    items: [
      { people: [{ name: "Per Holm" }] },
      { people: [{ name: "Ada Lund" }, { name: "Lena Ortiz" }] },
    ],
  });
});

test("writes thousands of stories, each with one it names, in time that grows with them", () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `urn:${at}`);
  const bundle: NewsBundle = {
    ...EMPTY,
    articles: ids.map((id) => ({ id, headline: "Harbour reopens" })),
    actors: ids.map((id) => ({ kind: "person", name: "Ada Lund", source: { article: id } })),
  };
  const start = process.cpuUsage();
  const { items } = toNinjs(bundle) as { items: object[] };
  const { user } = process.cpuUsage(start);

  expect(items.length).toBe(ids.length);
  expect(user).toBeLessThan(5_000_000);
});

test("writes an empty bundle, and reads it again", () => {
  expect(toNinjs(EMPTY)).toStrictEqual({ items: [] });
  expect(fromNinjs(toNinjs(EMPTY)).bundle).toStrictEqual(EMPTY);
});

test("refuses a bundle without end", () => {
  const ext: NonNullable<Article["ext"]> = {};
  ext["house:circle"] = ext;
  expect(() => write({ ext })).toThrow(RangeError);
});

test("tells of each part that would not come back", () => {
  expect(
    lossesOf({
      ...EMPTY,
      articles: [
        {
          ...HARBOUR,
          headlines: [{ text: "Hafen offen", role: "seo", language: "de" }],
          status: "draft",
          print: { page: "A1" },
          rights: { year: 2026, usage: "Not in Norway" },
          ext: { "house:desk": "sea" },
        },
      ],
      actors: [{ kind: "person", name: "Ada Lund", birth: { value: "1990" } }],
      statements: [{ form: "direct", text: "We sail." }],
    }),
  ).toEqual([
    "/articles/0/headlines/0/language",
    "/articles/0/status",
    "/articles/0/print",
    "/articles/0/rights/year",
    "/articles/0/ext",
    "/actors/0/birth",
    "/statements/0",
  ]);
});

const words = fc
  .array(fc.constantFrom("harbour", "ships", "sail", "again", "Oban", "quay"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(" "));
const address = words.map((slug) => `https://example.org/${slug.replaceAll(" ", "-")}`);
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((day) => day.toISOString());
const identifiers = fc.constantFrom(
  [{ scheme: "wikidata", value: "Q84" }],
  [
    {
      scheme: "iptc-mediatopic",
      value: "20000256",
      uri: "http://cv.iptc.org/newscodes/mediatopic/20000256",
    },
  ],
  [{ scheme: "house", value: "a 72" }],
  [{ scheme: "house", value: "72", uri: "https://example.org/72" }],
  [{ scheme: "http://cv.example.org/id/", value: "72" }],
  [{ scheme: "url", value: "https://example.org/a" }],
  [{ scheme: "uri", value: "urn:example:a" }],
  [{ scheme: "literal", value: "72" }],
  [
    { scheme: "wikidata", value: "Q84" },
    { scheme: "house", value: "72" },
  ],
);
const subject = fc.record(
  {
    name: words,
    rel: fc.constantFrom("about", "mentions"),
    relevance: fc.constantFrom(0, 0.5, 1),
    identifiers,
  },
  { requiredKeys: ["name"] },
);
const mention = fc.record({ text: words, actor: words }, { requiredKeys: ["text"] });

const someArticle = fc
  .record(
    {
      headline: words,
      id: fc.oneof(words, address),
      url: address,
      identifiers: fc.array(fc.record({ scheme: fc.constantFrom("slug", "wire"), value: words }), {
        minLength: 1,
      }),
      headlines: fc.array(
        fc.record({ text: words, role: fc.constantFrom("seo", "print", "alternative") }),
        { minLength: 1 },
      ),
      summary: words,
      body: words,
      media: fc.array(
        fc.record(
          {
            kind: fc.constantFrom("image", "video", "audio", "graphic"),
            url: address,
            alt: words,
            width: fc.integer({ min: 1, max: 9000 }),
          },
          { requiredKeys: ["kind", "url"] },
        ),
        { minLength: 1 },
      ),
      datePublished: date,
      dateModified: date,
      dateCreated: date,
      language: fc.constantFrom("en", "nb-NO"),
      genre: fc.constantFrom("news", "live", "press-release", "fact-check"),
      section: words,
      keywords: fc.array(words, { minLength: 1 }),
      subjects: fc.array(subject, { minLength: 1 }),
      publisher: mention,
      providers: fc.array(mention, { minLength: 1 }),
      status: fc.constantFrom("usable", "withheld", "canceled"),
      version: words,
      urgency: fc.integer({ min: 1, max: 9 }),
      rights: fc.record({
        holder: fc.record({ text: words }),
        notice: words,
        usage: words,
        license: address,
        embargoUntil: date,
        expires: date,
      }),
      relations: fc.array(
        fc.record({ rel: fc.constantFrom("follows", "updates"), target: fc.oneof(words, address) }),
        { minLength: 1 },
      ),
      digitalSource: fc.constantFrom([{ type: "scan" }], [{ type: "by hand" }]),
      editorNote: words,
      ext: fc.record(
        { "ninjs:slugline": words, "ninjs:profile": words },
        { requiredKeys: ["ninjs:slugline"] },
      ),
    },
    { requiredKeys: ["headline", "id"] },
  )
  .map((article) => JSON.parse(JSON.stringify(article)) as Article);

const someActor = fc
  .record(
    {
      kind: fc.constantFrom("person", "organization"),
      name: words,
      id: words,
      identifiers: fc.constant([{ scheme: "wikidata", value: "Q84" }]),
    },
    { requiredKeys: ["kind", "name"] },
  )
  .map((actor) => JSON.parse(JSON.stringify(actor)) as Actor);

test("reads back what it wrote, and tells of no loss", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someArticle, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      fc.uniqueArray(someActor, { selector: ({ id }) => id }),
      (articles, named) => {
        const [first] = articles;
        const source = articles.length > 1 && { source: { article: first!.id } };
        const actors = named
          .sort((one, other) => other.kind.localeCompare(one.kind))
          .map((actor) => ({ ...actor, ...source }));
        const bundle = { ...EMPTY, articles, actors };

        expect(fromNinjs(JSON.stringify(toNinjs(bundle))).bundle).toStrictEqual(bundle);
        expect(lossesOf(bundle)).toEqual([]);
      },
    ),
  );
});
