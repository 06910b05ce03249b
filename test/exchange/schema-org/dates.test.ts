import { expect, test } from "vitest";
import { read } from "./read.js";

test.each([
  ["2026-03-06", "2026-03-06"],
  ["2026-03-06T09:30", "2026-03-06T09:30"],
  ["2026-03-06T09:30:00.123Z", "2026-03-06T09:30:00.123Z"],
  ["  2026-03-06  ", "2026-03-06"],
])("takes %j as it is", (text, value) => {
  expect(read({ datePublished: text })).toMatchObject({
    article: { datePublished: value },
    rules: [],
  });
});

test.each([
  ["2026-03-06T09:30:00+0100", "2026-03-06T09:30:00+01:00"],
  ["2026-03-06 09:30:00", "2026-03-06T09:30:00"],
  ["2026-03-06 09:30:00.5 +0100", "2026-03-06T09:30:00.5+01:00"],
  ["2026-03-06 09:30 CEST", "2026-03-06T09:30+02:00"],
  ["2026-03-06T9:05:07Z", "2026-03-06T09:05:07Z"],
  ["20260306T093000Z", "2026-03-06T09:30:00Z"],
  ["2026/3/6", "2026-03-06"],
  ["Fri, 06 Mar 2026 09:30:00 GMT", "2026-03-06T09:30:00Z"],
  ["6 March 2026", "2026-03-06"],
  ["Fri Mar 06 09:30:00 CET 2026", "2026-03-06T09:30:00+01:00"],
  [
    "Fri Mar 06 2026 09:30:00 GMT+0100 (Central European Standard Time)",
    "2026-03-06T09:30:00+01:00",
  ],
  ["March 6, 2026", "2026-03-06"],
  ["March 6, 2026 9:30 am", "2026-03-06T09:30"],
  ["March 6, 2026 at 9:30 p.m. CET", "2026-03-06T21:30+01:00"],
  ["2026-03-06 12:05 AM", "2026-03-06T00:05"],
  ["2026-03-06 12:05:30PM +0100", "2026-03-06T12:05:30+01:00"],
  ["3/26/2026 9:30 PM", "2026-03-26T21:30"],
  ["06.03.2026 09:30", "2026-03-06T09:30"],
  ["26/3/2026", "2026-03-26"],
  ["3/26/2026", "2026-03-26"],
  ["3/3/2026", "2026-03-03"],
])("brings %j to ISO 8601", (text, value) => {
  expect(read({ datePublished: text })).toMatchObject({
    article: { datePublished: value },
    repairs: [{ rule: "json-ld/date", at: "/datePublished", before: text, after: value }],
  });
});

test.each([
  ["3/6/2026", "may be two days"],
  ["2026-02-30", "is in no calendar"],
  ["6 Smarch 2026", "has no such month"],
  ["2026-03-06 half past nine", "has no time"],
  ["2026-03-06 9999999", "has no such time"],
  ["2026-03-06 09:30 XYZ", "has no such zone"],
  ["2026-03-06 13:05 PM", "has no such hour"],
  ["2026-03-06 0:05 AM", "has no such hour"],
  ["2026-03-06 PM", "has no time"],
  ["soon", "is none"],
])("leaves %j out, and keeps it: it %s", (text) => {
  const { article, rules } = read({ datePublished: text });

  expect(article).not.toHaveProperty("datePublished");
  expect(article.ext).toStrictEqual({ "schema:datePublished": text });
  expect(rules).toStrictEqual(["json-ld/date", "exchange/kept"]);
});

test.each(["", "none", "NULL", "undefined", "Invalid Date", 1772789400, []])(
  "takes %j for no date",
  (value) => {
    expect(read({ datePublished: value }).article).not.toHaveProperty("datePublished");
  },
);

test("reads the first of a list of dates", () => {
  const { article } = read({ dateModified: ["2026-03-06", "2026-03-07"] });

  expect(article.dateModified).toBe("2026-03-06");
});
