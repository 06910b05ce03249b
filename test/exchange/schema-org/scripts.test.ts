import { fromJsonLd, JsonLd } from "newsdesk";
import { expect, test } from "vitest";
import * as z from "zod";

const story =
  '{ "@type": "NewsArticle", "headline": "Ferry sails", "author": { "@id": "#ada" }, "wordCount": 300 }';
const author =
  '[{ "@type": "Person", "@id": "#ada", "name": "Ada Lund", "jobTitle": "Reporter" },]';

test("reads the scripts of a page, which may refer to each other", () => {
  const { bundle, repairs } = fromJsonLd([story, author]);

  expect(bundle.articles[0]?.byline?.contributors).toStrictEqual([
    { text: "Ada Lund", name: "Ada Lund", kind: "person", actor: "#ada" },
  ]);
  expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toStrictEqual([
    "/1 json/broken",
    "/0/wordCount exchange/kept",
  ]);
  expect(z.decode(JsonLd, [story, author])).toStrictEqual(bundle);
});

test("says which of them cannot be read, and reads the others", () => {
  const { bundle, repairs } = fromJsonLd(["", story, "}{", JSON.parse(author.replace(",]", "]"))]);

  expect(bundle.articles).toHaveLength(1);
  expect(bundle.actors).toHaveLength(1);
  expect(repairs.map(({ rule, at }) => `${at} ${rule}`)).toStrictEqual([
    "/0 json/unreadable",
    "/2 json/unreadable",
    "/1/wordCount exchange/kept",
  ]);
});

test("throws where none can be read", () => {
  expect(() => fromJsonLd(["}{", ""])).toThrow(SyntaxError);
  expect(z.safeDecode(JsonLd, ["}{"]).success).toBe(false);
});
