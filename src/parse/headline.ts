import { completedBy } from "../lexicon/complete.js";
import type { Headline } from "../model/headline.js";
import type { Span } from "../model/span.js";
import type { Written } from "../model/written.js";
import { withPlainSpaces } from "../text/spaces.js";
import { listCountOf } from "./headline/count.js";
import { withoutFurniture } from "./headline/furniture.js";
import { readLabel, readSlug } from "./headline/kicker.js";
import { type HeadlineLexicon, headlineLexicon } from "./headline/lexicon.js";
import { marksIn } from "./headline/marks.js";
import { asksUnmarked } from "./headline/question.js";
import { vocabularyOf } from "./headline/senses.js";
import { speakerBefore, speakerBehind, speakerGluedOn } from "./headline/speaker.js";

/**
 * How to read a headline.
 *
 * @category Parsers
 */
export interface HeadlineOptions {
  /** What the page says its site is called. */
  readonly siteName?: string | undefined;
  /** The words to read by, where they are not the usual ones. */
  readonly lexicon?: Partial<HeadlineLexicon> | undefined;
}

const complete = completedBy(headlineLexicon);

/**
 * Reads a headline, or the title of a page: takes off what the site put around it, and tells the
 * headline proper from its kicker, its speaker and its quoted words.
 *
 * @param text - The headline, or the title of the page.
 * @param options - How to read it.
 * @returns The headline; there always is one.
 *
 * @example
 * ```ts
 * import { parseHeadline } from "newsdesk";
 *
 * const headline = parseHeadline("Opinion | Harbor plan 'sinks' again: union | Lakeside Tribune");
 *
 * headline.title; // => "Harbor plan 'sinks' again: union"
 * headline.kicker?.text; // => "Opinion"
 * headline.speaker?.text; // => "union"
 * headline.quotes.map((quote) => quote.text); // => ["sinks"]
 * headline.site?.text; // => "Lakeside Tribune"
 * ```
 *
 * @category Parsers
 */
export function parseHeadline(text: string, options: HeadlineOptions = {}): Headline {
  const lexicon = complete(options.lexicon);
  const vocabulary = vocabularyOf(lexicon);
  const plain = withPlainSpaces(text);
  const { separators, quotes, questions } = marksIn(plain);
  const slug = readSlug(plain, lexicon);
  const isWire = slug !== undefined;
  const reading = { text: plain, siteName: options.siteName, lexicon, vocabulary, isWire };
  const bared = withoutFurniture(separators, reading);

  const rest = { start: slug?.behind ?? bared.start, end: bared.end };
  const inner = within(separators, rest);
  const [first] = inner;
  const last = inner.at(-1);
  const front = slug ? undefined : first;
  const lead = front && speakerBefore(plain, bared.start, front, vocabulary);
  const speaker =
    lead ??
    (last && speakerBehind(plain, rest, last, isWire, vocabulary)) ??
    speakerGluedOn(plain, rest, isWire, vocabulary);
  const label = slug ?? (front && readLabel(plain, bared.start, front, speaker?.span, reading));

  const title = { start: label?.behind ?? bared.start, end: bared.end };
  const words = plain.slice(title.start, title.end);
  const listCount = listCountOf(words, reading);
  const headline: Headline = {
    text,
    title: text.slice(title.start, title.end),
    quotes: within(quotes, title).map((quote) => written(text, quote)),
    isQuestion: questions.some((at) => at >= title.start && at < title.end) || asksUnmarked(words),
  };
  if (label) headline.kicker = Object.assign(written(text, label.span), { kind: label.kind });
  if (speaker)
    headline.speaker = Object.assign(written(text, speaker.span), { position: speaker.position });
  if (listCount !== undefined) headline.listCount = listCount;
  if (bared.site) headline.site = written(text, bared.site);
  if (bared.section) headline.section = written(text, bared.section);
  return headline;
}

function within<Stretch extends Span>(spans: readonly Stretch[], { start, end }: Span): Stretch[] {
  return spans.filter((span) => span.start >= start && span.end <= end);
}

function written(text: string, { start, end }: Span): Written {
  return { text: text.slice(start, end), span: { start, end } };
}
