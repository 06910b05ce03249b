import fc from "fast-check";
import { Headline, parseHeadline } from "newsdesk";
import { expect, test } from "vitest";

test.each([
  ["Ferry strike enters third week - The Harbor Times", "Ferry strike enters third week"],
  [
    "Ferry strike enters third week | World | News | Lakeside Herald",
    "Ferry strike enters third week",
  ],
  ["Fähren stehen still – und keiner weiß, warum", "Fähren stehen still – und keiner weiß, warum"],
])("reads %j", (text, title) => {
  expect(parseHeadline(text).title).toBe(title);
});

test("reads any text, and satisfies its schema", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      Headline.parse(parseHeadline(text));
    }),
  );
});
