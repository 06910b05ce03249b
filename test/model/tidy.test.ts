import {
  Actor,
  Article,
  Dateline,
  Event,
  Geo,
  Media,
  NewsBundle,
  NewsDate,
  Repair,
  Statement,
  tidy,
} from "newsdesk/model";
import { expect, test } from "vitest";
import type * as z from "zod";
import { samples } from "./models.js";

/** The repairs of a tidying, each with where and what. */
function changesOf(schema: z.ZodType, value: unknown): string[] {
  return tidy(schema, value).repairs.map(
    ({ rule, at, before, after }) => `${rule} ${at}: ${before} → ${after}`,
  );
}

test.each(samples)("$name: what is tidy already is not changed", ({ schema, full }) => {
  expect(tidy(schema, full)).toStrictEqual({ value: full, issues: [], repairs: [] });
});

// biome-ignore format: one case a line
test.each<[string, z.ZodType, unknown, unknown, string[]]>([
  ["nulls", Article, { headline: "A", body: null, keywords: ["b", null] }, { headline: "A", keywords: ["b"] }, ["tidy/null /body: null → undefined", "tidy/null /keywords/1: null → undefined"]],
  ["keys without value", Article, { headline: "A", body: undefined }, { headline: "A" }, []],
  ["empty texts", Article, { headline: "A", section: "", body: "" }, { headline: "A", body: "" }, ["tidy/empty /section:  → undefined"]],
  ["keys in another case", Article, { Headline: "A", date_published: "2024-05-06" }, { headline: "A", datePublished: "2024-05-06" }, ["tidy/key /Headline: Headline → headline", "tidy/key /date_published: date_published → datePublished"]],
  ["a key that is there twice", Article, { headline: "A", Headline: "B" }, { headline: "A", ext: { "import:Headline": "B" } }, ["tidy/unknown-key /Headline: B → undefined"]],
  ["a key that is there twice in other cases", Article, { Headline: "A", HEADLINE: "B" }, { headline: "A", ext: { "import:HEADLINE": "B" } }, ["tidy/key /Headline: Headline → headline", "tidy/unknown-key /HEADLINE: B → undefined"]],
  ["a key beside one that says nothing", Article, { headline: null, Headline: "A" }, { headline: "A" }, ["tidy/null /headline: null → undefined", "tidy/key /Headline: Headline → headline"]],
  ["unknown keys", Article, { headline: "A", "word count": 3, "dc:title": "B" }, { headline: "A", ext: { "import:word_count": 3, "dc:title": "B" } }, ["tidy/unknown-key /word count: 3 → undefined", "tidy/unknown-key /dc:title: B → undefined"]],
  ["unknown keys deep inside", Article, { headline: "A", media: [{ kind: "image", size: { kb: 3 } }], ext: { "a:b": 1 } }, { headline: "A", media: [{ kind: "image" }], ext: { "a:b": 1, "import:media/0/size": { kb: 3 } } }, ['tidy/unknown-key /media/0/size: {"kb":3} → undefined']],
  ["unknown keys of the nearest extension", NewsBundle, { schemaVersion: "1", articles: [], actors: [], statements: [], events: [{ name: "A", places: [{ name: "B", c: 1 }] }], d: 2 }, { schemaVersion: "1", articles: [], actors: [], statements: [], events: [{ name: "A", places: [{ name: "B" }], ext: { "import:places/0/c": 1 } }] }, ["tidy/unknown-key /events/0/places/0/c: 1 → undefined", "tidy/dropped /d: 2 → undefined"]],
  ["an unknown key that is taken", Article, { headline: "A", b: 1, ext: { "import:b": 2 } }, { headline: "A", ext: { "import:b": 2 } }, ["tidy/dropped /b: 1 → undefined"]],
  ["an unknown key without place", Dateline, { text: "OBAN — ", places: [], agencies: [], "a/b~": 1 }, { text: "OBAN — ", places: [], agencies: [] }, ["tidy/dropped /a~1b~0: 1 → undefined"]],
  ["what is no JSON", Article, { headline: "A", run: Symbol("b") }, { headline: "A" }, ["tidy/dropped /run: Symbol(b) → undefined"]],
  ["an object that is no JSON", Article, { headline: "A", run: { test } }, { headline: "A" }, ["tidy/dropped /run: [object Object] → undefined"]],
  ["a key that could do harm", Article, JSON.parse('{ "headline": "A", "__proto__": { "polluted": true } }'), { headline: "A", ext: { "import:__proto__": { polluted: true } } }, ['tidy/unknown-key /__proto__: {"polluted":true} → undefined']],
  ["dates in other forms", Article, { headline: "A", dateCreated: "2024-05-06 09:00", dateModified: new Date(0) }, { headline: "A", dateCreated: "2024-05-06T09:00", dateModified: "1970-01-01T00:00:00.000Z" }, ["tidy/date /dateCreated: 2024-05-06 09:00 → 2024-05-06T09:00", "tidy/date /dateModified: \"1970-01-01T00:00:00.000Z\" → 1970-01-01T00:00:00.000Z"]],
  ["a year in digits", NewsDate, { value: 2014 }, { value: "2014" }, ["tidy/text /value: 2014 → 2014"]],
  ["numbers in text", Article, { headline: "A", urgency: " 5", version: 2 }, { headline: "A", urgency: 5, version: "2" }, ["tidy/number /urgency:  5 → 5", "tidy/text /version: 2 → 2"]],
  ["truths in text", Article, { headline: "A", rights: { accessibleForFree: "false" } }, { headline: "A", rights: { accessibleForFree: false } }, ["tidy/boolean /rights/accessibleForFree: false → false"]],
  ["figures in text", Media, { kind: "image", width: "1200", height: "800 " }, { kind: "image", width: 1200, height: 800 }, ["tidy/number /width: 1200 → 1200", "tidy/number /height: 800  → 800"]],
  ["fractions in text", Geo, { latitude: "+56.415", longitude: "-5.47" }, { latitude: 56.415, longitude: -5.47 }, ["tidy/number /latitude: +56.415 → 56.415", "tidy/number /longitude: -5.47 → -5.47"]],
  ["a truth for a text, and one in text", Article, { headline: "A", version: true, rights: { accessibleForFree: "true" } }, { headline: "A", version: "true", rights: { accessibleForFree: true } }, ["tidy/text /version: true → true", "tidy/boolean /rights/accessibleForFree: true → true"]],
  ["codes with space around them", Article, { headline: "A", language: " en_GB ", rights: { territory: [" gb "] } }, { headline: "A", language: "en-GB", rights: { territory: ["GB"] } }, ["tidy/format /language:  en_GB  → en-GB", "tidy/format /rights/territory/0:  gb  → GB"]],
  ["an unknown key with a colon far behind", Article, { headline: "A", [`${"b".repeat(50)}:c`]: 1 }, { headline: "A", ext: { [`import:${"b".repeat(50)}:c`]: 1 } }, [`tidy/unknown-key /${"b".repeat(50)}:c: 1 → undefined`]],
  ["tags in another case", Statement, { form: "DIRECT", text: "A", terms: { text: "b", rule: "off_record" } }, { form: "direct", text: "A", terms: { text: "b", rule: "off-record" } }, ["tidy/tag /form: DIRECT → direct", "tidy/tag /terms/rule: off_record → off-record"]],
  ["languages, countries and addresses", Article, { headline: "A", language: "en_GB", url: " https://example.org ", rights: { territory: ["gb"] } }, { headline: "A", language: "en-GB", url: "https://example.org", rights: { territory: ["GB"] } }, ["tidy/format /language: en_GB → en-GB", "tidy/format /url:  https://example.org  → https://example.org", "tidy/format /rights/territory/0: gb → GB"]],
  ["single things", Article, { headline: "A", keywords: "b", media: { kind: "Image" } }, { headline: "A", keywords: ["b"], media: [{ kind: "image" }] }, ["tidy/list /keywords: b → undefined", 'tidy/list /media: {"kind":"Image"} → undefined', "tidy/tag /media/0/kind: Image → image"]],
  ["the tag of a union", Actor, { kind: "Person", name: "Ana" }, { kind: "person", name: "Ana" }, ["tidy/tag /kind: Person → person"]],
])("tidies %s", (_, schema, value, tidied, changes) => {
  expect(tidy(schema, value)).toMatchObject({ value: tidied, issues: [] });
  expect(tidy(schema, value).value).toStrictEqual(tidied);
  expect(changesOf(schema, value)).toStrictEqual(changes);
});

// biome-ignore format: one case a line
test.each<[string, z.ZodType, unknown, string[]]>([
  ["a date that may be two", Article, { headline: "A", datePublished: "05/06/2024" }, ["datePublished"]],
  ["a date that is none", Article, { headline: "A", datePublished: new Date(Number.NaN) }, ["datePublished"]],
  ["a truth for a number", Article, { headline: "A", urgency: true }, ["urgency"]],
  ["a list for a number", Article, { headline: "A", urgency: ["5"] }, ["urgency"]],
  ["numbers with more around them", Geo, { latitude: "56.4° N", longitude: "W 5" }, ["latitude", "longitude"]],
  ["numbers that are none", Geo, { latitude: "5.", longitude: "1e1" }, ["latitude", "longitude"]],
  ["a required text that is empty", Article, { headline: "" }, ["headline"]],
  ["a number in words", Article, { headline: "A", urgency: "five" }, ["urgency"]],
  ["a number out of range", Article, { headline: "A", urgency: "12" }, ["urgency"]],
  ["a truth in another word", Article, { headline: "A", rights: { accessibleForFree: "yes" } }, ["rights.accessibleForFree"]],
  ["an object for a text", Article, { headline: { text: "A" } }, ["headline"]],
  ["a tag that nobody knows", Event, { name: "A", status: "over" }, ["status"]],
  ["a union's unknown tag", Actor, { kind: "crowd", name: "A" }, ["kind"]],
  ["a union that is no object", Actor, "Ana", [""]],
  ["a text for an object", Article, { headline: "A", byline: "By Ana" }, ["byline"]],
  ["an extension that is none", Article, { headline: "A", ext: "b", c: 1 }, ["ext"]],
  ["a repair nowhere", Repair, { rule: "a", message: "b", at: 5 }, ["at"]],
  ["nothing", Article, undefined, [""]],
])("leaves %s to the schema", (_, schema, value, paths) => {
  const { value: tidied, issues } = tidy(schema, value);
  expect(tidied).toBeUndefined();
  expect(issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
});

// biome-ignore format: one case a line
test.each<[string, z.ZodType, () => unknown]>([
  ["a getter that throws", Article, () => ({ headline: "A", summary: null, get body() { throw new Error("A trap"); } })],
  ["a proxy that is closed", Article, () => closed()],
  ["a list that is closed", Article, () => ({ headline: null, keywords: closed() })],
])("leaves %s as it is, and to the schema", (_, schema, value) => {
  const { value: tidied, issues, repairs } = tidy(schema, value());
  expect(tidied).toBeUndefined();
  expect(issues.map(({ message }) => message)).toStrictEqual([
    "Expected plain data, but reading this throws an error",
  ]);
  expect(repairs).toStrictEqual([]);
});

function closed(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test("each change says what was done", () => {
  const { repairs } = tidy(Article, {
    Headline: "A",
    body: null,
    section: "",
    keywords: [null, "b"],
    media: { kind: "IMAGE", size: 1 },
    wordCount: 3,
    run: Symbol("c"),
  });
  expect(repairs.map(({ rule, message }) => [rule, message])).toStrictEqual([
    ["tidy/key", "The key is `headline`"],
    ["tidy/null", "Left out: null says nothing"],
    ["tidy/empty", "Left out: an empty text says nothing"],
    ["tidy/null", "Left out: null says nothing"],
    ["tidy/list", "A single thing became a list of one"],
    ["tidy/tag", "Brought to the form that the model has for it"],
    ["tidy/unknown-key", "Moved to `import:media/0/size` in `ext`"],
    ["tidy/unknown-key", "Moved to `import:wordCount` in `ext`"],
    ["tidy/dropped", "Left out: the model has no place for it"],
  ]);
});

test("a change repeats no more than the beginning of what was there", () => {
  const { repairs } = tidy(Article, { headline: "A", teaser: "b".repeat(1000) });
  expect(repairs).toStrictEqual([
    {
      rule: "tidy/unknown-key",
      message: "Moved to `import:teaser` in `ext`",
      at: "/teaser",
      before: "b".repeat(200),
    },
  ]);
});

test("an empty text that has to be there stays", () => {
  expect(tidy(Article, { headline: "" }).issues.map(({ message }) => message)).toStrictEqual([
    "Expected at least one character, but the text is empty",
  ]);
});

test("the house of unknown keys can be named, and what was given is not changed", () => {
  const given = Object.freeze({ headline: "A", desk: "Home", ext: Object.freeze({ "a:b": 1 }) });
  const { value } = tidy(Article, given, { house: "cms" });

  expect(value?.ext).toStrictEqual({ "a:b": 1, "cms:desk": "Home" });
  expect(given.ext).toStrictEqual({ "a:b": 1 });
});

test("very many changes are told one by one at first, and then counted by their rules", () => {
  const keywords = [...new Array(1001).fill(null), ...new Array(4).fill(1), null];
  const { value, repairs } = tidy(Article, { headline: "A", keywords });

  expect(value).toStrictEqual({ headline: "A", keywords: ["1", "1", "1", "1"] });
  expect(repairs.slice(998)).toStrictEqual([
    {
      rule: "tidy/null",
      message: "Left out: null says nothing",
      at: "/keywords/998",
      before: "null",
    },
    {
      rule: "tidy/null",
      message: "Left out: null says nothing",
      at: "/keywords/999",
      before: "null",
    },
    { rule: "tidy/null", message: "The same was done 2 times more", at: "" },
    { rule: "tidy/text", message: "The same was done 4 times more", at: "" },
  ]);
  expect(repairs.map((repair) => Repair.safeParse(repair).success)).not.toContain(false);
});

test("a thousand changes are told one by one", () => {
  const { repairs } = tidy(Article, { headline: "A", keywords: new Array(1000).fill(null) });
  expect(repairs.map(({ at }) => at)).toStrictEqual(
    Array.from({ length: 1000 }, (_, at) => `/keywords/${at}`),
  );
});

test("an extension takes in ten thousand unknown keys, and what was left out is counted", () => {
  const more = Object.fromEntries(Array.from({ length: 10_002 }, (_, at) => [`key${at}`, at]));
  const { value, repairs } = tidy(Article, { headline: "A", ...more });

  expect(Object.keys(value?.ext ?? {})).toHaveLength(10_000);
  expect(value?.ext?.["import:key9999"]).toBe(9999);
  expect(repairs.map(({ rule, at }) => `${rule} ${at}`).slice(0, 3)).toStrictEqual([
    "tidy/dropped /key10000",
    "tidy/dropped /key10001",
    "tidy/unknown-key /key0",
  ]);
  expect(repairs.at(-1)?.message).toBe("The same was done 9002 times more");
});

test("a list with holes is left as it is, and to the schema", () => {
  const keywords = [null, "b"];
  keywords[3] = "c";
  const { issues, repairs } = tidy(Article, { headline: "A", keywords });

  expect(repairs).toStrictEqual([]);
  expect(issues.map(({ path }) => path.join("."))).toStrictEqual(["keywords.0", "keywords.2"]);
});
