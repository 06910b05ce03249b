import type { Dateline } from "../../model/dateline.js";
import { type DatelineOptions, readDatelineAt } from "./dateline.js";
import { isDateline, isPlainDateline } from "./judge.js";

/** How far into a story a dateline is looked for. */
const REACH = 1500;
// By Ada Reyes⏎LIMA (AP) -      Sports,  LIMA (AP) -      It rained. LIMA (AP) -      by Ada Reyes LIMA Jan 5 Sapa
//             └line                     └gap                        └end                          └capitals
const BREAK =
  /(?<line>[^\S\n]{0,20}\n\s{0,40}|[^\S\n]{2,20})|(?<=[.!?;,)\]|>=])[^\S\n]|(?<=\s[-–—])\s|(?<=\p{Lower})\s(?=\p{Upper}{3})/uy;
const SPACE = 0x20;
const WIDE_SPACE = 0xa0;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

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

  const opening = text.slice(0, REACH);
  for (let at = 0; at < opening.length; at++) {
    if (!mayBreak(opening, at)) continue;
    BREAK.lastIndex = at;
    const match = BREAK.exec(opening);
    if (!match) continue;
    at += match[0].length - 1;
    const isPlain = match.groups?.line === undefined;
    if (isPlain && isSmall(text.charCodeAt(at + 1))) continue;
    const judge = isPlain ? isPlainDateline : isDateline;
    const dateline = readDatelineAt(text, at + 1, judge, options);
    if (dateline) return dateline;
  }
  return first;
}

/** Whether white space may stand here, and more than the space between two small words. */
function mayBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === SPACE) {
    return !(isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at + 1)));
  }
  return unit < SPACE || unit >= WIDE_SPACE;
}

function isSmall(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}

/** Sports Network - LIMA, Peru - is the name of a feed before a dateline. */
function isFeedName({ places, date, agencies, text }: Dateline): boolean {
  return places.length === 0 && !date && agencies[0]?.span?.start === 0 && text.length < REACH;
}
