import type { Dateline } from "../../model/dateline.js";
import { type DatelineOptions, readDatelineAt } from "./dateline.js";

/**
 * Finds the dateline of a story that something else may stand before: a byline, a headline, the
 * name of a feed.
 *
 * @param text - The story, from its first line.
 * @param options - How to read it.
 * @returns The first dateline, or `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { findDateline } from "newsdesk";
 *
 * findDateline("By Ada Reyes\n\nLIMA, Peru (AP) - It rained.")?.text; // => "LIMA, Peru (AP) -"
 * ```
 *
 * @category Parsers
 */
export function findDateline(text: string, options: DatelineOptions = {}): Dateline | undefined {
  return readDatelineAt(text, 0, options);
}
