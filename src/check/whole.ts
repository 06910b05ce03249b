import type { Article } from "../model/article.js";
import type { Source } from "../model/written.js";
import { follow } from "./pointer.js";

/**
 * The text that a span counts into, or the reason why it cannot be told.
 *
 * @category Checks
 */
export type Whole =
  | {
      /** The text. */
      readonly text: string;
    }
  | {
      /** Never there beside a reason. */
      readonly text?: never;
      /** Why there is no such text, in a sentence. */
      readonly reason: string;
    };

/** The text that a source names. */
export function wholeOf(source: Source, article: Article | undefined): Whole {
  if (!article) {
    return {
      reason:
        source.article === undefined
          ? "Nothing says which article this span counts into"
          : `The span counts into the article \`${source.article}\`, but the bundle has none of that id`,
    };
  }
  const { pointer = "/body" } = source;
  const text = follow(article, pointer);
  return typeof text === "string"
    ? { text }
    : { reason: `The span counts into \`${pointer}\` of its article, but no text stands there` };
}

/** Looks up the texts that sources name in the articles of a bundle, each text once. */
export function wholesIn(articles: readonly Article[]): typeof wholeOf {
  const known = new Map(articles.map((article) => [article, new Map<string, Whole>()]));
  return (source, article) => {
    const wholes = article && known.get(article);
    const { pointer = "/body" } = source;
    const whole = wholes?.get(pointer) ?? wholeOf(source, article);
    wholes?.set(pointer, whole);
    return whole;
  };
}
