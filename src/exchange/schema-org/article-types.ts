import type { Article } from "../../model/article.js";

type Genre = NonNullable<Article["genre"]>;

/** The type of a story by its genre, where schema.org has one. */
export const TYPE_OF_GENRE: Readonly<Partial<Record<Genre, string>>> = {
  news: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  explainer: "BackgroundNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  live: "LiveBlogPosting",
};

/** What a type says of a story beside that it is one. */
export const GENRE_OF_TYPE: ReadonlyMap<string, Genre> = /* @__PURE__ */ new Map(
  (Object.entries(TYPE_OF_GENRE) as [Genre, string][]).map(([genre, type]) => [type, genre]),
);

/** The genres that schema.org tells in words. */
const OTHERS: ReadonlySet<unknown> = new Set<Genre>([
  "feature",
  "interview",
  "obituary",
  "brief",
  "fact-check",
  "press-release",
  "correction",
  "advisory",
]);

/** Whether a word is one of ours for a genre without a type. */
export function isOtherGenre(word: unknown): word is Genre {
  return OTHERS.has(word);
}
