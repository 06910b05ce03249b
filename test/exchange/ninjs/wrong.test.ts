import { fromNinjs } from "newsdesk";
import { expect, test } from "vitest";
import { promptly } from "../../promptly.js";
import { read } from "./read.js";

test.each<[string, object, string, string]>([
  ["a text that is a number", { title: 42 }, "/title", "Expected a text, but got 42"],
  [
    "a word that is not on the list",
    { pubstatus: "cancelled" },
    "/pubstatus",
    "Expected one of `usable`, `withheld`, `canceled`, but got `cancelled` (did you mean `canceled`?)",
  ],
  ["an urgency out of range", { urgency: 11 }, "/urgency", "Expected at most 9, but got 11"],
  [
    "a text where a list belongs",
    { person: "Ada Lund" },
    "/person",
    "Expected a list, but got `Ada Lund`",
  ],
  ["an entry that is none", { people: [7] }, "/people/0", "Expected an object, but got 7"],
  [
    "a body that is no text",
    { body_text: { words: 3 } },
    "/body_text",
    "Expected a text, but got an object",
  ],
  ["an association that is no item", { associations: [7] }, "/associations/0", "Expected an item"],
  [
    "what is wrong inside an association",
    { associations: { main: { uri: "urn:example:a", type: "picture", urgency: "high" } } },
    "/associations/main/urgency",
    "Expected a number, but got `high`",
  ],
  [
    "rights that are linked and spelt out",
    { rightsinfo: { linkedrights: "https://example.org/r", encodedrights: "{}" } },
    "/rightsinfo",
    "Expected either `linkedRights` or `encodedRights`",
  ],
  [
    "an event that starts twice",
    {
      eventDetails: {
        dates: { startDate: "2026-03-06T10:00:00Z", expectedStartDate: "2026-03-06" },
      },
    },
    "/eventDetails/dates",
    "Expected either `startDate` or `expectedStartDate`",
  ],
  [
    "a date in words",
    { eventDetails: { dates: { expectedStartDate: "6 March 2026" } } },
    "/eventDetails/dates/expectedStartDate",
    "Expected a date of ISO 8601, or its beginning",
  ],
  [
    "coordinates of no geometry",
    { places: [{ name: "Oban", geoJSON: { coordinates: [56, 5] } }] },
    "/places/0/geoJSON",
    "Expected a geometry or a feature of GeoJSON",
  ],
  [
    "the geometry of a place in ninjs 1",
    { place: [{ name: "Oban", geometry_geojson: { type: "Point" } }] },
    "/place/0/geometry_geojson",
    "Expected a geometry or a feature of GeoJSON",
  ],
])("tells of %s", (_, properties, at, message) => {
  const { repairs } = read({ headline: "Harbour reopens", ...properties });
  expect(repairs).toContainEqual(expect.objectContaining({ rule: "ninjs/wrong", at, message }));
});

test.each<[string, object, object, string]>([
  ["a number in a text", { urgency: " 4 " }, { urgency: 4 }, "/urgency"],
  ["a word in capitals", { pubstatus: "Usable" }, { status: "usable" }, "/pubstatus"],
])("mends %s, and says so", (_, properties, expected, at) => {
  const { article, repairs } = read({ headline: "Harbour reopens", ...properties });

  expect(article).toMatchObject(expected);
  expect(repairs.map(({ rule, at: place }) => [rule, place])).toStrictEqual([["ninjs/mended", at]]);
});

test.each([{ urgency: "" }, { urgency: "12" }, { type: "Story" }])(
  "mends nothing that may mean something else: %j",
  (properties) => {
    const { repairs } = read({ headline: "Harbour reopens", ...properties });
    expect(repairs[0]?.rule).toBe("ninjs/wrong");
  },
);

test("reads a text behind a byte order mark", () => {
  const { bundle } = fromNinjs('\u{feff}{ "uri": "urn:example:a", "headline": "Harbour reopens" }');
  expect(bundle.articles[0]?.headline).toBe("Harbour reopens");
});

test("reads what is right beside what is wrong", () => {
  const { article, bundle } = read({
    headlines: [{ role: 7, value: "Harbour reopens" }],
    people: [7, { name: "Ada Lund", rel: 7 }, { name: "Per Holm" }],
    eventDetails: { eventStatus: 7, plannedCoverageStatus: "urn:example:sure" },
  });

  expect(article.headline).toBe("Harbour reopens");
  expect(article.ext).toEqual({
    "ninjs:eventDetails": { plannedCoverageStatus: "urn:example:sure" },
  });
  expect(bundle.actors.map(({ name }) => name)).toEqual(["Ada Lund", "Per Holm"]);
});

test("gives a list up in which nothing is right", () => {
  const { repairs } = read({ headline: "Harbour reopens", people: Array(3000).fill(7) });
  expect(repairs.at(-1)?.message).toMatch(/^So much is wrong with this list that its last 2000/u);
});

test.each<[string, object, string, string]>([
  [
    "a misspelt property",
    { headlime: "x" },
    "/headlime",
    "ninjs has no `headlime` here; did you mean `headlines`?",
  ],
  ["a property of a house", { mood: "x" }, "/mood", "ninjs has no `mood` here"],
  [
    "a role of no letters",
    { headline_: "x" },
    "/headline_",
    "ninjs has no `headline_` here; did you mean `headlines`?",
  ],
  [
    "a property of an entry",
    { people: [{ name: "Ada Lund", age: 7 }] },
    "/people/0/age",
    "ninjs has no `age` here",
  ],
])("tells of %s, and keeps it", (_, properties, at, message) => {
  const { bundle, repairs } = read({ headline: "Harbour reopens", ...properties });

  expect(repairs).toContainEqual({ rule: "ninjs/unknown", at, message });
  expect(JSON.stringify(bundle)).toMatch(/"ninjs:(?:headlime|mood|headline_|age)"/u);
});

test("stops guessing what was meant after a hundred reports", () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`headlime${at}`, "x"]));
  const hints = read(many).repairs.filter(({ message }) => message.includes("did you mean"));
  expect(hints.length).toBe(100);
});

test.each<[string, object, string, string]>([
  ["an item without a `uri`", { headline: "Harbour reopens" }, "", "ninjs/no-uri"],
  [
    "an association without a name",
    { uri: "urn:example:a", headline: "Harbour reopens", associations: [{ uri: "urn:example:b" }] },
    "/associations/0",
    "ninjs/no-name",
  ],
  ["an item that nothing tells", { urgency: 4 }, "", "ninjs/no-headline"],
  ["an event that nothing tells", { type: "event" }, "", "ninjs/no-headline"],
])("tells of %s", (_, item, at, rule) => {
  expect(fromNinjs(item).repairs).toContainEqual(expect.objectContaining({ rule, at }));
});

test.each<[string, object, string]>([
  ["a date in another form", { versioncreated: "2026-03-06 09:30:00Z" }, "ninjs/date"],
  ["no date", { versioncreated: "soon" }, "ninjs/date"],
  ["a language in another form", { language: "nb_NO" }, "ninjs/language"],
  ["a byline among more words", { by: "By Ada Lund | 6 March 2026 5:50 PM" }, "ninjs/byline"],
  [
    "counts, which can be counted",
    { bodies: [{ value: "Ships sail.", charCount: 11, wordCount: 2 }] },
    "exchange/lost",
  ],
  [
    "more than one section",
    {
      subjects: [
        { name: "A", rel: "section" },
        { name: "B", rel: "section" },
      ],
    },
    "exchange/lost",
  ],
  [
    "more than one publisher",
    {
      infoSources: [
        { name: "A", role: "publisher" },
        { name: "B", role: "publisher" },
      ],
    },
    "exchange/lost",
  ],
])("reports %s", (_, properties, rule) => {
  expect(read({ headline: "Harbour reopens", ...properties }).rules).toContain(rule);
});

test.each([
  ["broken JSON", '{ "uri": "urn:example:a', SyntaxError],
  ["no JSON", "", SyntaxError],
  ["nothing", null, TypeError],
  ["a number", 7, TypeError],
  ["an empty object", {}, TypeError],
  ["JSON of a text", '"urn:example:a"', TypeError],
])("refuses %s", (_, value, error) => {
  expect(() => fromNinjs(value)).toThrow(error);
});

test("refuses within a second what no newsroom sends", () => {
  const circle: { uri: string; associations: object[] } = {
    uri: "urn:example:a",
    associations: [],
  };
  circle.associations.push(circle);
  const depth = 10_000;
  const deep = `{"uri":"u","associations":${'[{"associations":'.repeat(depth)}[]${"}]".repeat(depth)}}`;
  const long = JSON.stringify({ uri: "u", body_text: "word ".repeat(2_000_000) });
  const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x${at}`, at]));

  promptly(4, () => {
    for (const value of [circle, deep, long, wide])
      expect(() => fromNinjs(value)).toThrow(RangeError);
  });
});

test.each([
  ["headlines", Array.from({ length: 30_000 }, () => ({ role: "sub", value: "Ferry sails" }))],
  ["people", [{ name: "Ada Lund", contactInfo: Array.from({ length: 60_000 }, () => 1) }]],
])("takes no longer for each of many entries: %s", (property, entries) => {
  promptly(5, () =>
    fromNinjs({ uri: "urn:example:a", headline: "Harbour reopens", [property]: entries }),
  );
});

test("takes a property called `__proto__` for one like any other", () => {
  const { bundle, repairs } = fromNinjs(
    `{ "uri": "urn:example:a", "headline": "Harbour reopens", "__proto__": { "isBad": true },
       "person": [{ "name": "Ada Lund", "__proto__": { "isBad": true } }],
       "subject": [{ "name": "__proto__", "creator": "desk" }] }`,
  );

  expect(bundle.articles[0]).not.toHaveProperty("isBad");
  expect(bundle.actors[0]).not.toHaveProperty("isBad");
  expect(JSON.stringify(bundle.articles[0]?.ext)).toBe(
    '{"ninjs:__proto__":{"isBad":true},"ninjs:subjects":{"__proto__":{"creator":"desk"}}}',
  );
  expect(repairs.map(({ at }) => at)).toContain("/__proto__");
});
