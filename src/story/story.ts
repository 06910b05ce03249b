import type { NewsBundle } from "../model/bundle.js";
import type { Repair } from "../model/repair.js";
import type { Span } from "../model/span.js";
import { articleOf, type Passages } from "./article.js";
import { bundleOf } from "./bundle.js";
import { mayBeEnglish } from "./language.js";
import { layOut, spanOf } from "./layout.js";
import { checkOptions, type StoryOptions } from "./options.js";
import { paragraphsOf } from "./paragraphs.js";

/**
 * A stretch of an article, and where it stood in the pasted text.
 *
 * @category Parsers
 */
export interface Piece extends Span {
  /** A JSON Pointer (RFC 6901) to the string of the article that `start` and `end` count into. */
  pointer: string;
  /** Where the stretch began in the pasted text. */
  at: number;
}

/**
 * A story, read from end to end.
 *
 * @category Parsers
 */
export interface StoryReading {
  /** The article with everyone and everything in it, linked by ids; without an article where there were no words. */
  bundle: NewsBundle;
  /** What was mended or moved on the way, first the words and lines, then the parts; spans count into it. */
  repairs: Repair[];
  /** Where each stretch of the article stood in the pasted text. */
  pieces: Piece[];
}

/**
 * Reads a whole story, pasted or scraped as plain text.
 *
 * The story is told from the page around it: its headlines, section, summary, byline, the day that
 * it came out, captions and notes go where they belong, and menus, buttons, links to other stories
 * are left out. Broken layout is mended: a headline behind a label or at the end, paragraphs and
 * names cut by a line break or a stray space. Each move and each repair is reported.
 *
 * The forms are read in several languages; who acts, speaks and what happens in English only.
 *
 * @param text - The story; its paragraphs one a line, or parted by blank lines.
 * @param options - What is known of it besides.
 * @returns The bundle, the repairs, and where each stretch of the article stood.
 * @throws {RangeError} When an option is not what it should be; never on text.
 *
 * @example
 * ```ts
 * import { parseStory } from "newsdesk";
 *
 * const pasted = `Ferry to run again
 * "We sail on Monday," harbour master Ada Lund told reporters.`;
 * const { bundle } = parseStory(pasted, { datePublished: "2026-03-06" });
 *
 * bundle.articles[0]?.headline; // => "Ferry to run again"
 * bundle.statements[0]?.text; // => "We sail on Monday"
 * bundle.statements[0]?.speaker?.actor; // => "actor:ada-lund"
 * ```
 *
 * @category Parsers
 */
export function parseStory(text: string, options: StoryOptions = {}): StoryReading {
  checkOptions(options);
  const repairs: Repair[] = [];
  const passages: Passages = new Map();
  const layout = layOut(paragraphsOf(text, repairs), repairs);
  const article = articleOf(layout, options, passages, repairs);
  const body = passages.get("/body");
  const isEnglish = !body || mayBeEnglish(body.text);
  if (!isEnglish) {
    const message = "Found hardly any English in the story, and looked for nobody in it";
    repairs.push({ rule: "story/language", message, at: spanOf(body) });
  }
  return {
    bundle: bundleOf(article, options.idPrefix ?? "", isEnglish),
    repairs,
    pieces: Array.from(passages).flatMap(([pointer, { stretches }]) =>
      stretches.map((stretch) => ({ pointer, ...stretch })),
    ),
  };
}
