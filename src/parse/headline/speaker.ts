import { lookUp } from "../../lexicon/lexicon.js";
import type { Span } from "../../model/span.js";
import type { HeadlineLexicon } from "./lexicon.js";
import type { Separator } from "./marks.js";

const MOST_WORDS = 4;
const NAME = /^\p{Lu}[\p{L}.'’&-]{1,30}(?: \p{Lu}[\p{L}.'’&-]{1,30})?$/u;

/** Whether words name somebody known to speak: the whole, or the last of them. */
export function isSpeaker(words: string, { speakers }: HeadlineLexicon): boolean {
  if (lookUp(speakers, words)) return true;
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return (
    last.length < words.length && wordCount(words) <= MOST_WORDS && lookUp(speakers, last) === true
  );
}

/** Finds who speaks at the end of a headline: `… in the north: sources`. */
export function speakerBehind(
  text: string,
  title: Span,
  separator: Separator,
  lexicon: HeadlineLexicon,
): Span | undefined {
  const words = text.slice(separator.end, title.end);
  const head = text.slice(title.start, separator.start);
  if (words.length > 40 || wordCount(words) > MOST_WORDS || wordCount(head) < MOST_WORDS)
    return undefined;
  const known = isSpeaker(words, lexicon) || (separator.strength === "colon" && NAME.test(words));
  return known ? { start: separator.end, end: title.end } : undefined;
}

function wordCount(words: string): number {
  return words.split(" ").length;
}
