import { fromJsonLd, JsonLd, NewsBundle, toJsonLd } from "newsdesk";
import { expect, test } from "vitest";
import * as z from "zod";

const page = { "@type": "NewsArticle", headline: "Ferry sails", datePublished: "2026-03-06" };

test("decodes what fromJsonLd reads, and encodes what toJsonLd writes", () => {
  const { bundle } = fromJsonLd(page);

  expect(z.decode(JsonLd, page)).toStrictEqual(bundle);
  expect(z.decode(JsonLd, JSON.stringify(page))).toStrictEqual(bundle);
  expect(z.encode(JsonLd, bundle)).toStrictEqual(toJsonLd(bundle));
});

test("is a part of other schemas", () => {
  const Message = z.object({ pages: z.array(JsonLd) });

  expect(z.decode(Message, { pages: [page] }).pages[0]?.articles).toHaveLength(1);
});

test("gives an issue with a sentence, at its place, for what cannot be read", () => {
  const { error } = z.safeDecode(z.object({ page: JsonLd }), { page: "}{" });

  expect(error?.issues).toHaveLength(1);
  expect(error?.issues[0]).toMatchObject({ code: "custom", path: ["page"] });
  expect(error?.issues[0]?.message).toMatch(/JSON/u);
});

test("does not encode what is no bundle", () => {
  const wrong = { ...NewsBundle.parse(fromJsonLd(page).bundle), articles: [{ headline: 5 }] };

  expect(z.safeEncode(JsonLd, wrong as never).success).toBe(false);
});
