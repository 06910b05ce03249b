import { fromJsonLd, toJsonLd } from "newsdesk";
import { bench, describe } from "vitest";
import { captioned, page } from "./page.js";

/*
 * How long it takes to read the JSON-LD of a page of 13 kB, beside reading it as JSON; and with captions
 * under its pictures, whose words are read too.
 */

describe.each([
  ["a page", page],
  ["a page with captions", captioned],
])("%s", (_, payload) => {
  const json = JSON.stringify(payload);
  const { bundle } = fromJsonLd(payload);

  bench("JSON.parse", () => {
    JSON.parse(json);
  });
  bench("fromJsonLd, from text", () => {
    fromJsonLd(json);
  });
  bench("fromJsonLd, from an object", () => {
    fromJsonLd(payload);
  });
  bench("toJsonLd", () => {
    toJsonLd(bundle);
  });
});

describe("a hostile payload", () => {
  const circle: Record<string, unknown> = { "@type": "NewsArticle", headline: "Ferry" };
  circle.about = circle;

  bench("an object that holds itself", () => {
    try {
      fromJsonLd(circle);
    } catch {
      // It is refused.
    }
  });
});
