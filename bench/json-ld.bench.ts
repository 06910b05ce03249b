import { fromJsonLd, toJsonLd } from "newsdesk";
import { bench, describe } from "vitest";

/*
 * How long it takes to read the JSON-LD of a page of 13 kB, beside reading it as JSON; and with captions
 * under its pictures, whose words are read too.
 */

const person = { "@type": "Person", name: "Ada Lund", url: "https://example.org/ada" };
const picture = (number: number): object => ({
  "@type": "ImageObject",
  url: `https://example.org/ferry-${number}.jpg`,
  width: 1200,
  height: 800,
});

const page = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": "https://example.org/ferry",
  headline: "Ferry and bridge reopen",
  description: "Ships sail again after the storm.",
  articleBody: "The ferry sails at noon, the harbour board said. ".repeat(220),
  datePublished: "2026-03-06T09:30:00+01:00",
  dateModified: "2026-03-06T10:30:00+01:00",
  author: [person],
  publisher: { "@type": "NewsMediaOrganization", name: "Harbour Post", url: "https://example.org" },
  image: [1, 2, 3].map(picture),
  keywords: ["ferries", "bridges", "storms"],
  articleSection: "Home",
  inLanguage: "en",
  isAccessibleForFree: true,
};

const captioned = {
  ...page,
  image: [1, 2, 3].map((number) => ({
    ...picture(number),
    caption: `Pilot Max Ito ties up ferry ${number} in Cardiff, Wales, on May 4, 2025. Photo: Polar Press`,
  })),
};

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
