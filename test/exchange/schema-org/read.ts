import { type Article, fromJsonLd, type NewsBundle, type Repair } from "newsdesk";

/** What a story with these properties is read as: the article, all of the bundle, and the rules that mended it. */
export function read(properties: object): {
  article: Article;
  bundle: NewsBundle;
  repairs: Repair[];
  rules: string[];
} {
  const { bundle, repairs } = fromJsonLd({
    "@type": "NewsArticle",
    headline: "Harbour reopens",
    ...properties,
  });
  return {
    bundle,
    repairs,
    article: bundle.articles[0]!,
    rules: [...new Set(repairs.map(({ rule }) => rule))],
  };
}
