import {
  Article,
  Extension,
  Identifier,
  isActor,
  isArticle,
  isEvent,
  isNewsBundle,
  isStatement,
  NewsDate,
  Place,
  Quantity,
  Repair,
  Rights,
  Source,
  Span,
  Subject,
  Written,
} from "newsdesk/model";
import { expect, test } from "vitest";
import type * as z from "zod";
import { actors, article, bundle, event, statement } from "./payloads.js";

const published = (datePublished: string): object => ({ headline: "A", datePublished });
const value = (text: string): object => ({ value: text });
const id = (scheme: string, value: string): object => ({ scheme, value });
const nested = (depth: number): object => {
  let json: unknown = 1;
  for (let level = 1; level < depth; level++) json = [json];
  return { "house:deep": json };
};

// biome-ignore format: one case a line
test.each<[string, z.ZodType, unknown]>([
  ["an empty span", Span, { start: 3, end: 3 }],
  ["a pointer to the whole", Source, { pointer: "" }],
  ["a pointer with escapes", Source, { pointer: "/a~1b/~0c/" }],
  ["words without a span", Written, { text: "a" }],
  ["a leap day", Article, published("2024-02-29")],
  ["a leap day of 2000", Article, published("2000-02-29")],
  ["a date-time without seconds", Article, published("2024-05-06T09:30")],
  ["a date-time without offset", Article, published("2024-05-06T23:59:59")],
  ["a fraction of a second", Article, published("2024-05-06T00:00:00.123456Z")],
  ["an offset", Article, published("2024-05-06T09:30:00-03:30")],
  ["a year", NewsDate, value("2014")],
  ["a month", NewsDate, value("2014-06")],
  ["an interval", NewsDate, value("2014-06-22/2014-06-24")],
  ["an interval of one day", NewsDate, value("2014-06-22/2014-06-22")],
  ["an interval to the end of its year", NewsDate, value("2014-06-22/2014")],
  ["an interval of date-times", NewsDate, value("2014-06-22T09:00Z/2014-06-22T10:00Z")],
  ["an interval across time zones", NewsDate, value("2014-06-23T00:30+09:00/2014-06-22T18:00Z")],
  ["an interval from a year to its month", NewsDate, value("2014/2014-05")],
  ["an interval within a day that its zone leaves open", NewsDate, value("2014-06-22T10:00Z/2014-06-22T09:30")],
  ["a leap day without year", NewsDate, { month: 2, day: 29 }],
  ["parts of a month's value", NewsDate, { year: 2014, day: 22, value: "2014-06" }],
  ["parts beside an interval", NewsDate, { year: 2013, value: "2014/2015" }],
  ["a time with seconds", NewsDate, { time: "23:59:59" }],
  ["a language", Article, { headline: "A", language: "de" }],
  ["a language with script and region", Article, { headline: "A", language: "zh-Hant-TW" }],
  ["a language with variants and extensions", Article, { headline: "A", language: "de-CH-1901-u-co-phonebk-x-house" }],
  ["a country that is no more", Place, { name: "Prague", countryCode: "CS" }],
  ["Kosovo", Place, { name: "Pristina", countryCode: "XK" }],
  ["a region in digits", Place, { name: "Paris", regionCode: "FR-75" }],
  ["the poles", Place, { name: "Pole", geo: { latitude: -90, longitude: 180 } }],
  ["an ISNI that ends in X", Identifier, id("isni", "000000012146438X")],
  ["a Wikidata property", Identifier, id("wikidata", "P31")],
  ["a scheme that nobody knows", Identifier, id("constructor", "?")],
  ["one end of a range", Quantity, { text: "at least 7", measure: "killed", min: 7 }],
  ["a range of one figure", Quantity, { text: "7", measure: "killed", min: 7, value: 7, max: 7 }],
  ["a repair at a span", Repair, { rule: "a/b", message: "c", at: { start: 0, end: 1 } }],
  ["the whole of a relevance", Subject, { name: "a", relevance: 0 }],
  ["no extension at all", Extension, {}],
  ["an extension as deep as can be", Extension, nested(64)],
  ["an extension without prototype", Extension, { "a:b": Object.assign(Object.create(null), { c: 1 }) }],
])("takes %s", (_, schema, payload) => {
  expect(schema.safeParse(payload)).toStrictEqual({ success: true, data: payload });
});

// biome-ignore format: one case a line
test.each<[string, z.ZodType, unknown, string, string]>([
  ["a span that ends before it starts", Span, { start: 3, end: 2 }, "end", "A span cannot end before it starts, but this one goes from 3 to 2"],
  ["a span before the text", Span, { start: -1, end: 2 }, "start", "Expected at least 0, but got -1"],
  ["half a character", Span, { start: 0, end: 1.5 }, "end", "Expected a whole number, but got 1.5"],
  ["no number at all", Span, { start: Number.NaN, end: 1 }, "start", "Expected a number, but got NaN"],
  ["a number without end", Quantity, { text: "a", measure: "b", value: Number.POSITIVE_INFINITY }, "value", "Expected a number, but got Infinity"],
  ["a span longer than its text", Written, { text: "abc", span: { start: 1, end: 5 } }, "span", "The span covers 4 code units, but the text has 3"],
  ["no words", Written, { text: "" }, "text", "Expected at least one character, but the text is empty"],
  ["a pointer in dots", Source, { pointer: "media.0" }, "pointer", "Expected a JSON Pointer, such as `/body`, but got `media.0`: it begins with `/`"],
  ["a pointer with a bare tilde", Source, { pointer: "/a~b" }, "pointer", "Expected a JSON Pointer, such as `/body`, but got `/a~b`: a `~` is written `~0`"],
  ["31 June", Article, published("2014-06-31"), "datePublished", "There is no 31 June in `2014-06-31`"],
  ["29 February of a common year", Article, published("2023-02-29"), "datePublished", "There is no 29 February 2023 in `2023-02-29`"],
  ["29 February of 1900", Article, published("1900-02-29"), "datePublished", "There is no 29 February 1900 in `1900-02-29`"],
  ["day before month", Article, published("2014-22-06"), "datePublished", "There is no month 22 in `2014-22-06`: the month stands before the day"],
  ["month 13", Article, published("2014-13-31"), "datePublished", "There is no month 13 in `2014-13-31`"],
  ["month 0", Article, published("2014-00-01"), "datePublished", "There is no month 0 in `2014-00-01`"],
  ["day 0", Article, published("2014-01-00"), "datePublished", "There is no 0 January in `2014-01-00`"],
  ["an offset without colon", Article, published("2014-06-22T09:30:00+0000"), "datePublished", "Expected a date of ISO 8601: write `2014-06-22T09:30:00+00:00` rather than `2014-06-22T09:30:00+0000`"],
  ["hour 25", Article, published("2014-06-22T25:00:00Z"), "datePublished", "Expected a date of ISO 8601, such as `2014-06-22` or `2014-06-22T09:30:00+02:00`, but got `2014-06-22T25:00:00Z`"],
  ["a month where a day is due", Article, published("2014-06"), "datePublished", "Expected a date of ISO 8601, such as `2014-06-22` or `2014-06-22T09:30:00+02:00`, but got `2014-06`"],
  ["a date that may be May or June", Article, published("05/06/2014"), "datePublished", "Expected a date of ISO 8601, such as `2014-06-22` or `2014-06-22T09:30:00+02:00`, but got `05/06/2014`"],
  ["a date in words", Article, published(`Sunday${"!".repeat(50)}`), "datePublished", `Expected a date of ISO 8601, such as \`2014-06-22\` or \`2014-06-22T09:30:00+02:00\`, but got \`Sunday${"!".repeat(34)}\``],
  ["a Date", Article, { headline: "A", datePublished: new Date(0) }, "datePublished", "Expected a text, but got a Date: write it as text, in ISO 8601"],
  ["an interval with a wrong end", NewsDate, value("2014/2014-06-31"), "value", "There is no 31 June in `2014-06-31`"],
  ["an interval of three", NewsDate, value("2014/2015/2016"), "value", "Expected a date of ISO 8601, such as `2014`, `2014-06`, `2014-06-22` or `2014-06-22/2014-06-24`, but got `2014/2015/2016`"],
  ["an interval that runs backwards", NewsDate, value("2014-06/2014-05"), "value", "An interval cannot end before it starts, as `2014-06/2014-05` does"],
  ["an interval that runs backwards by its zones", NewsDate, value("2014-06-22T10:00Z/2014-06-22T10:30+02:00"), "value", "An interval cannot end before it starts, as `2014-06-22T10:00Z/2014-06-22T10:30+02:00` does"],
  ["an interval that runs backwards by a day", NewsDate, value("2014-06-23T10:00/2014-06-22T11:00"), "value", "An interval cannot end before it starts, as `2014-06-23T10:00/2014-06-22T11:00` does"],
  ["a value in words beside its parts", NewsDate, { year: 2014, value: "Sunday" }, "value", "Expected a date of ISO 8601, such as `2014`, `2014-06`, `2014-06-22` or `2014-06-22/2014-06-24`, but got `Sunday`"],
  ["31 June in parts", NewsDate, { month: 6, day: 31 }, "day", "The calendar has no day 31 in month 6"],
  ["29 February of a common year in parts", NewsDate, { year: 2023, month: 2, day: 29 }, "day", "The calendar has no day 29 in month 2 of 2023"],
  ["a year beside its value", NewsDate, { year: 2013, value: "2014" }, "year", "The year is 2013, but the value says `2014`"],
  ["a month beside its value", NewsDate, { month: 5, value: "2014-06-22" }, "month", "The month is 5, but the value says `2014-06-22`"],
  ["a day beside its value", NewsDate, { day: 21, value: "2014-06-22T09:30" }, "day", "The day is 21, but the value says `2014-06-22T09:30`"],
  ["month 13 in parts", NewsDate, { month: 13 }, "month", "Expected at most 12, but got 13"],
  ["weekday 0", NewsDate, { weekday: 0 }, "weekday", "Expected at least 1, but got 0"],
  ["24:00", NewsDate, { time: "24:00" }, "time", "Expected a time of day, such as `09:30`, but got `24:00`"],
  ["a language with underscore", Article, { headline: "A", language: "en_US" }, "language", "Expected a language tag of BCP 47: write `en-US` rather than `en_US`"],
  ["a language in words", Article, { headline: "A", language: "English" }, "language", "Expected a language tag of BCP 47, such as `en` or `pt-BR`, but got `English`"],
  ["a country in small letters", Place, { name: "Cairo", countryCode: "eg" }, "countryCode", "Expected a country code of ISO 3166-1 in capitals: write `EG` rather than `eg`"],
  ["a country in words", Place, { name: "Cairo", countryCode: "Egypt" }, "countryCode", "Expected a country code of ISO 3166-1 in two capitals, such as `EG`, but got `Egypt`"],
  ["a code that no country has", Rights, { territory: ["GB", "UK"] }, "territory.1", "No country has the code `UK` in ISO 3166-1"],
  ["a region without country", Place, { name: "Newark", regionCode: "NJ" }, "regionCode", "Expected a region code of ISO 3166-2, such as `US-NJ`, but got `NJ`"],
  ["a region of no country", Place, { name: "Newark", regionCode: "QQ-NJ" }, "regionCode", "No country has the code `QQ` in ISO 3166-1"],
  ["a place beyond the pole", Place, { name: "Pole", geo: { latitude: 90.5, longitude: 0 } }, "geo.latitude", "Expected at most 90, but got 90.5"],
  ["an address without scheme", Article, { headline: "A", url: "example.org" }, "url", "Expected a web address, such as `https://example.org/story`, but got `example.org`"],
  ["an address that runs a script", Article, { headline: "A", url: "javascript:alert(1)" }, "url", "Expected a web address, such as `https://example.org/story`, but got `javascript:alert(1)`"],
  ["an address with a port too high", Article, { headline: "A", url: "http://a:99999999" }, "url", "Expected a web address, such as `https://example.org/story`, but got `http://a:99999999`"],
  ["a Wikidata id in words", Identifier, id("wikidata", "London"), "value", "Expected an identifier of wikidata, such as `Q84`"],
  ["a Wikidata id with spaces", Identifier, id("wikidata", "Q 84"), "value", "Expected an identifier of wikidata, such as `Q84`"],
  ["an ORCID too short", Identifier, id("orcid", "0000-0002-1825"), "value", "Expected an identifier of orcid, such as `0000-0002-1825-0097`"],
  ["an ORCID with a digit mistyped", Identifier, id("orcid", "0000-0002-1825-0096"), "value", "The check digits of this orcid do not agree with the rest: a digit is mistyped"],
  ["an ISNI with a digit mistyped", Identifier, id("isni", "0000000121032684"), "value", "The check digits of this isni do not agree with the rest: a digit is mistyped"],
  ["an LEI with a digit mistyped", Identifier, id("lei", "5493001KJTIIGC8Y1R21"), "value", "The check digits of this lei do not agree with the rest: a digit is mistyped"],
  ["a range out of order", Quantity, { text: "a", measure: "b", min: 8, max: 7 }, "max", "Expected a range in order, but found 8, 7"],
  ["a figure below its range", Quantity, { text: "a", measure: "b", min: 8, value: 7 }, "value", "Expected a range in order, but found 8, 7"],
  ["a repair nowhere", Repair, { rule: "a", message: "b", at: 5 }, "at", "Expected a span or a JSON Pointer, but got 5"],
  ["a repair at half a span", Repair, { rule: "a", message: "b", at: { start: 1 } }, "at", "Expected a span or a JSON Pointer, but got an object"],
  ["a relevance of a hundred", Subject, { name: "a", relevance: 100 }, "relevance", "Expected at most 1, but got 100"],
  ["a misspelt tag", Article, { headline: "A", genre: "anlysis" }, "genre", "Expected one of `news`, `analysis`, `opinion`, `feature`, `interview`, `obituary`, `review`, `live`, `brief`, `explainer`, `fact-check`, `press-release`, `correction`, `advisory`, but got `anlysis` (did you mean `analysis`?)"],
  ["a list for an object", Article, { headline: "A", byline: [] }, "byline", "Expected an object, but got a list"],
  ["an object for a list", Article, { headline: "A", keywords: {} }, "keywords", "Expected a list, but got an object"],
  ["a word for a truth", Rights, { accessibleForFree: "yes" }, "accessibleForFree", "Expected `true` or `false`, but got `yes`"],
  ["an extension that is none", Article, { headline: "A", ext: "desk" }, "ext", "Expected an object, but got `desk`"],
  ["an extension without house", Article, { headline: "A", ext: { desk: 1 } }, "ext.desk", "Expected a key with the name of its house before a colon, such as `house:desk`, but got `desk`"],
  ["an extension that is no JSON", Article, { headline: "A", ext: { "house:run": { go: () => 1 } } }, "ext.house:run", "Expected JSON, nested 64 levels deep at most"],
  ["an extension of an infinite number", Article, { headline: "A", ext: { "house:n": Number.NaN } }, "ext.house:n", "Expected JSON, nested 64 levels deep at most"],
  ["an extension of a Date", Article, { headline: "A", ext: { "house:d": [new Date(0)] } }, "ext.house:d", "Expected JSON, nested 64 levels deep at most"],
  ["an extension too deep", Article, { headline: "A", ext: nested(65) }, "ext.house:deep", "Expected JSON, nested 64 levels deep at most"],
  ["a misspelt key", Article, { headline: "A", dateModifed: "2024" }, "", "Unknown key: `dateModifed` (did you mean `dateModified`?)"],
  ["a key in another case", Article, { headline: "A", date_published: "2024" }, "", "Unknown key: `date_published` (did you mean `datePublished`?)"],
  ["a key that comes near no other", Article, { headline: "A", wordCount: 3 }, "", "Unknown key: `wordCount`"],
  ["a key too long to compare", Article, { headline: "A", ["headline".repeat(8)]: 3 }, "", `Unknown key: \`${"headline".repeat(5)}…\``],
  ["keys by the dozen", Article, { headline: "A", k1: 1, k2: 1, k3: 1, k4: 1, k5: 1, k6: 1, k7: 1 }, "", "Unknown keys: `k1`; `k2`; `k3`; `k4`; `k5`; and 2 more"],
])("refuses %s", (_, schema, payload, path, message) => {
  const issues = schema.safeParse(payload).error?.issues.map((issue) => [issue.path.join("."), issue.message]);
  expect(issues).toStrictEqual([[path, message]]);
});

test("the guards take their own models only", () => {
  const guards = [isArticle, isActor, isStatement, isEvent, isNewsBundle];
  const payloads = [article, actors.group, statement, event, bundle];

  for (const [at, guard] of guards.entries()) {
    expect(payloads.map((payload) => guard(payload))).toStrictEqual(
      payloads.map((_, other) => other === at),
    );
  }
});
