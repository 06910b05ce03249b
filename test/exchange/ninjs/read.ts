import { type Article, fromNinjs, type NewsBundle, type Repair } from "newsdesk";

/** What an item with these properties is read as: the article, all of the bundle, and the report. */
export function read(properties: object): {
  article: Article;
  bundle: NewsBundle;
  repairs: Repair[];
  rules: string[];
} {
  const { bundle, repairs } = fromNinjs({ uri: "urn:example:harbour", ...properties });
  return {
    bundle,
    repairs,
    article: bundle.articles[0]!,
    rules: [...new Set(repairs.map(({ rule }) => rule))],
  };
}
