import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { Span } from "../../model/span.js";
import { countOf } from "./parts.js";
import { KICKER, PUBLISHER, RUNNING, SPEAKER } from "./senses.js";
import type { Separator } from "./separator.js";

/** Who speaks in a headline, and where. */
export interface Speaker {
  readonly span: Span;
  readonly position: "lead" | "trail";
}

const MOST_WORDS = 4;
/** No headline has fewer before who speaks. */
const FEW_WORDS = 3;
const LONGEST_SPEAKER = 40;
const LONGEST_ASKING = 10;

const NAME = /^\p{Upper}[\p{Alpha}.'’&-]{1,30}(?: \p{Upper}[\p{Alpha}.'’&-]{1,30})?$/u;
const FULL_NAME = /^\p{Upper}[\p{Alpha}.'’-]{1,30}(?: \p{Upper}[\p{Alpha}.'’-]{0,30}){1,2}$/u;
const CAPITAL = /^\p{Upper}/u;
const LOWER = /\p{Lower}/u;
const PREFIX =
  /^(?:all|anti|co|cross|ex|inter|intra|mid|neo|non|pan|post|pre|pro|quasi|re|self|semi|sub|trans|ultra|un|vice)$/u;
const POST = / (?:on|auf|bei) (?:Twitter|X|Facebook|Instagram|Threads|Bluesky|Mastodon)$/u;
const QUOTE = /^["“„«»'‘]/u;
const ASKING = /^(?:how|why|what|when|where|who|wie|warum|was|wann|wo|wer)\b/iu;

/** Finds who speaks before a headline: `Brandt: We will …`, `Ida Brandt on Twitter: “…”`. */
export function speakerBefore(
  text: string,
  start: number,
  separator: Separator,
  vocabulary: Vocabulary,
): Speaker | undefined {
  const length = separator.start - start;
  if (separator.strength !== "colon" || length > LONGEST_SPEAKER) return undefined;
  const label = text.slice(start, separator.start);
  const behind = text.slice(separator.end, separator.end + LONGEST_ASKING);
  if (vocabulary.sensesOf(label) & KICKER) return undefined;
  const posted = label.search(POST);
  const isQuoted = QUOTE.test(behind) && FULL_NAME.test(label);
  const speaks = posted > 0 || isQuoted || (isSpeaker(label, vocabulary) && !ASKING.test(behind));
  const end = posted > 0 ? start + posted : separator.start;
  return speaks ? { span: { start, end }, position: "lead" } : undefined;
}

/** Finds who speaks behind a headline: `… in the north: sources`, `… - Brandt`. */
export function speakerBehind(
  text: string,
  title: Span,
  separator: Separator,
  isWire: boolean,
  vocabulary: Vocabulary,
): Speaker | undefined {
  const words = text.slice(separator.end, title.end);
  const head = text.slice(title.start, separator.start);
  if (words.length > LONGEST_SPEAKER || countOf(words) > MOST_WORDS || countOf(head) < FEW_WORDS)
    return undefined;
  const mayBeNamed =
    separator.strength === "colon" ? NAME.test(words) : isWire && isName(words, vocabulary);
  const isNamed = mayBeNamed && countOf(head) >= MOST_WORDS;
  return isNamed || isSpeaker(words, vocabulary)
    ? { span: { start: separator.end, end: title.end }, position: "trail" }
    : undefined;
}

/** Finds who speaks behind a headline on a hyphen: `… off the coast-official`, `… in talks -Harbour Post`. */
export function speakerGluedOn(
  text: string,
  title: Span,
  isWire: boolean,
  vocabulary: Vocabulary,
): Speaker | undefined {
  const near = text.slice(Math.max(title.start, title.end - LONGEST_SPEAKER), title.end);
  const hyphen = near.lastIndexOf("-");
  if (hyphen < 0 || !(isWire || near.charAt(hyphen - 1) === " ")) return undefined;
  const before = near.slice(near.lastIndexOf(" ", hyphen) + 1, hyphen);
  const words = near.slice(hyphen + 1);
  const isNamed = !CAPITAL.test(before) && isName(words, vocabulary);
  if (PREFIX.test(before) || (!isNamed && !isSpeaker(words, vocabulary))) return undefined;
  return { span: { start: title.end - words.length, end: title.end }, position: "trail" };
}

/** Whether a wire's headline may end in these words for its source: a name or a publisher. */
function isName(words: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.sensesOf(words) & PUBLISHER) return true;
  return NAME.test(words) && LOWER.test(words);
}

/** Whether words name somebody known to speak: the whole, or the last of a few. */
function isSpeaker(words: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.sensesOf(words) & SPEAKER) return true;
  const space = words.lastIndexOf(" ");
  if (space < 0 || countOf(words) > MOST_WORDS) return false;
  if (!(vocabulary.sensesAt(words, space + 1, words.length) & SPEAKER)) return false;
  return !words.split(" ").some((word) => vocabulary.sensesOf(word) & RUNNING);
}
