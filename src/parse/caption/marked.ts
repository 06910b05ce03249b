import type { CreditLexicon } from "../credit/lexicon.js";
import { readMarker } from "../credit/marker.js";
import { readCredit } from "../credit/reading.js";

/** A credit with a marker is no longer. */
const LONGEST = 240;
/** No marker has more words, or longer ones. */
const MOST_WORDS = 4;
/** So many words of a marked credit may be no name: `Photo: supplied by the family`. */
const MOST_STRAYS = 4;

// what a marker ends with, or is
const CLUE =
  /[:：=]|©|\([cC]\)|（[cCｃＣ]）|[Cc]ourtesy\s|(?<=\s)(?:by|of|via|from|von|de|di|aus)\s|[Ss]ource,\s|[Cc]opyright\s|Credit(?:\.{3}|…)?(?=\p{Lu}\p{Ll})/gu;
const WORD_START = /(?<![\p{L}\p{M}])\p{L}|(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})/gu;
const CAPITAL = /[\p{Lu}\p{Lo}©(（]/u;
const FRESH = /(?:^|[([|/–—\-.!?…"”»>])\s{0,3}$/u;

/** Finds where the last credit that a marker opens begins, in what ends at `end`. */
export function findMarked(
  text: string,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): number | undefined {
  const from = Math.max(start, end - LONGEST);
  const clues = [...text.slice(from, end).matchAll(CLUE)].reverse();
  for (const { index, 0: clue } of clues) {
    const at = markerAround(text, from, from + index, clue.length, lexicon);
    if (at === undefined) continue;
    const { credit, names, strays } = readCredit(text.slice(at, end), lexicon);
    const says = names > 0 || credit.courtesy !== undefined || credit.kind !== undefined;
    if (says && strays <= MOST_STRAYS) return at;
  }
  return undefined;
}

/** Finds where the marker that ends with a clue begins. */
function markerAround(
  text: string,
  from: number,
  clue: number,
  length: number,
  lexicon: CreditLexicon,
): number | undefined {
  const open = Math.max(from, clue - 40);
  const starts = [...text.slice(open, clue).matchAll(WORD_START)].slice(-MOST_WORDS);
  for (const at of [...starts.map(({ index }) => open + index), clue]) {
    const marker = readMarker(text, at, lexicon);
    if (!marker || marker.end < clue + length) continue;
    if (CAPITAL.test(text.charAt(at)) || FRESH.test(text.slice(open, at))) return at;
  }
  return undefined;
}
