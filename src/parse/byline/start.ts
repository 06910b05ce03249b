import type { BylineLexicon } from "./lexicon.js";
import { isHouse } from "./who.js";
import type { Word } from "./words.js";

/**
 * Finds where a byline begins, behind what a page prints before it.
 *
 * ```text
 * Share Comments News By Jane Roe        Opinion Jane Roe
 *                     ^                          ^
 * ```
 */
export function startOf(words: readonly Word[], lexicon: BylineLexicon): number {
  const by = words.findIndex(({ kind }) => kind === "by");
  const run = words.findIndex(({ kind }) => kind !== "name");
  const isNamed = run > 1 && run < by && !isHouse(words.slice(0, run), true, lexicon);
  if (by > 0 && !isNamed) return words[by - 1]!.kind === "role" ? by - 1 : by;
  const [section, first, second] = words;
  return section?.kind === "field" && first?.kind === "name" && second?.kind === "name" ? 1 : 0;
}
