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
])("%s was meant to be %s", (word, meant) => {
  expect(nearest(word, keys)).toBe(meant);
});

test.each(["title", "ur", "x", "", "published", "b".repeat(50)])("%j comes near none", (word) => {
  expect(nearest(word, keys)).toBeUndefined();
});
