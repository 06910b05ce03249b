import type { Headline } from "../model/headline.js";
import type { Span } from "../model/span.js";
import type { Written } from "../model/written.js";
import { listCountOf } from "./headline/count.js";
import { withoutFurniture } from "./headline/furniture.js";
import { readLabel, readSlug } from "./headline/kicker.js";
import { type HeadlineLexicon, headlineLexicon } from "./headline/lexicon.js";
import { marksIn } from "./headline/marks.js";
import { asksUnmarked } from "./headline/question.js";
import { isSpeaker, speakerBehind } from "./headline/speaker.js";

/**
 * How to read a headline.
 *
 * @category Parsers
 */
export interface HeadlineOptions {
  /** What the page says its site is called. */
  readonly siteName?: string;
  /** The words to read by, where they are not the usual ones. */
  readonly lexicon?: Partial<HeadlineLexicon>;
}

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
  const lexicon = options.lexicon ? { ...headlineLexicon, ...options.lexicon } : headlineLexicon;
  const written = ({ start, end }: Span): Written => ({
    text: text.slice(start, end),
    span: { start, end },
  });
  const { separators, quotes, questions } = marksIn(text);
  const slug = readSlug(text, lexicon);
  const bared = withoutFurniture(text, separators, options.siteName, slug !== undefined, lexicon);

  const inside = separators.filter(
    ({ start, end }) => start > Math.max(bared.start, slug?.behind ?? 0) && end < bared.end,
  );
  const first = inside[0];
  const label = slug ?? (first && readLabel(text, first, bared.start, lexicon));
  const start = label?.behind ?? bared.start;
  const title = { start, end: bared.end };

  const lead =
    !label && first?.strength === "colon" && isSpeaker(text.slice(start, first.start), lexicon)
      ? { start, end: first.start }
      : undefined;
  const last = inside.at(-1);
  const trail =
    lead || !last || last.start < start ? undefined : speakerBehind(text, title, last, lexicon);
  const speaker = lead ?? trail;
  const words = text.slice(title.start, title.end);
  const listCount = listCountOf(words, lexicon);
  return {
    text,
    title: words,
    ...(label && { kicker: { ...written(label.span), kind: label.kind } }),
    ...(speaker && { speaker: { ...written(speaker), position: lead ? "lead" : "trail" } }),
    quotes: quotes
      .filter((quote) => quote.start >= title.start && quote.end <= title.end)
      .map(written),
    isQuestion:
      questions.some(
        (at) =>
          at >= title.start &&
          at < title.end &&
          !quotes.some((quote) => quote.start < at && at < quote.end),
      ) || asksUnmarked(words),
    ...(listCount !== undefined && { listCount }),
    ...(bared.site && { site: written(bared.site) }),
    ...(bared.section && { section: written(bared.section) }),
  };
}
