import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.js";

const keys = ["headline", "headlines", "dateline", "body", "url", "byline", "datePublished"];

test.each([
  ["headlin", "headline"],
  ["haedline", "headline"],
  ["Headline", "headline"],
  ["head_line", "headline"],
  ["headlinez", "headline"],
  ["headlnes", "headlines"],
  ["bylines", "byline"],
  ["bdy", "body"],
  ["URL", "url"],
  ["date-published", "datePublished"],
  ["dateline", "dateline"],
  ["dtelien", "dateline"],
  ["adtePulbished", "datePublished"],
  ["daetPublishde", "datePublished"],
])("%s was meant to be %s", (word, meant) => {
  expect(nearest(word, keys)).toBe(meant);
});

test.each([
  "title",
  "ur",
  "x",
  "",
  "published",
  "b".repeat(50),
  "xxxdline",
  "xzdy",
  "oxdy",
  "xbdy",
])("%j comes near none", (word) => {
  expect(nearest(word, keys)).toBeUndefined();
});

test("a word of forty letters is compared, and a longer one is not", () => {
  const long = "harbourmasters".repeat(4);
  expect(nearest(`${long.slice(0, 39)}x`, [long.slice(0, 40)])).toBe(long.slice(0, 40));
  expect(nearest(`${long.slice(0, 40)}x`, [long.slice(0, 41)])).toBeUndefined();
});
