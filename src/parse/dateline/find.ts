import type { Dateline } from "../../model/dateline.js";
import { type DatelineOptions, readDatelineAt } from "./dateline.js";
import { isDateline, isPlainDateline } from "./judge.js";

/** How far into a story a dateline is looked for. */
const REACH = 1500;
// By Ada Reyes⏎LIMA (AP) -      Sports,  LIMA (AP) -      It rained. LIMA (AP) -      by Ada Reyes LIMA Jan 5 Sapa
//             └line                     └gap                        └end                          └capitals
const BREAK =
  /(?<line>[^\S\n]{0,20}\n\s{0,40}|[^\S\n]{2,20})|(?<=[.!?;,)\]|>=])[^\S\n]|(?<=\s[-–—])\s|(?<=\p{Ll})\s(?=\p{Lu}{3})/gu;

/**
 * Finds the dateline of a story that something else may stand before: a byline, a headline, the
 * name of a feed.
 *
 * It is looked for in the first 1,500 characters.
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
  const first = readDatelineAt(text, 0, isDateline, options);
  if (first && !isFeedName(first)) return first;

  for (const { 0: words, index, groups } of text.slice(0, REACH).matchAll(BREAK)) {
    const judge = groups?.line === undefined ? isPlainDateline : isDateline;
    const dateline = readDatelineAt(text, index + words.length, judge, options);
    if (dateline) return dateline;
  }
  return first;
}

/** Sports Network - LIMA, Peru - is the name of a feed before a dateline. */
function isFeedName({ places, date, agencies, text }: Dateline): boolean {
  return places.length === 0 && !date && agencies[0]?.span?.start === 0 && text.length < REACH;
}
