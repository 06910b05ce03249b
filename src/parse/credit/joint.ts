import type { Span } from "../../model/span.js";
import { matchesOf } from "../../text/matches.js";
import type { CreditLexicon } from "./lexicon.js";
import { AGENCY, HOUSE_WORD, NOTE, STOCK, vocabularyOf } from "./senses.js";

/** What may join a house and a name, where no separator does. */
const JOINT = /(?<colon>:)\s{1,2}|-(?=\p{Upper})|\s(?:on|from)\s(?=\p{Upper})/gu;
const CAPITAL = /^\p{Upper}/u;
const TOLD = AGENCY | STOCK | NOTE;

/**
 * Finds what joins a house that is known to a name: a colon behind it, a hyphen or a small word before it.
 *
 * ```text
 * AAP: Anna Berg      Anna Berg-USA TODAY Sports      Anna Berg-Pool      Anna Berg on Unsplash
 * └ house             └ name    └ house               └ name    └ note    └ name       └ house
 * ```
 */
export function jointIn(words: string, lexicon: CreditLexicon): Span | undefined {
  if (!CAPITAL.test(words)) return undefined;
  const vocabulary = vocabularyOf(lexicon);
  for (const { index, 0: joint, groups } of matchesOf(words, JOINT)) {
    const end = index + joint.length;
    const last = words.lastIndexOf(" ", index - 1) + 1;
    const joins = groups?.colon
      ? vocabulary.sensesAt(words, 0, index) & TOLD ||
        vocabulary.sensesAt(words, last, index) & HOUSE_WORD
      : vocabulary.sensesAt(words, end, words.length) & TOLD;
    if (joins) return { start: index, end };
  }
  return undefined;
}
