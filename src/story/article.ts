import type { Article } from "../model/article.js";
import type { Repair } from "../model/repair.js";
import type { HeadlineVariant } from "../model/variant.js";
import { parseByline } from "../parse/byline.js";
import { parseCaption } from "../parse/caption.js";
import { findDates } from "../parse/date/find.js";
import { findDateline } from "../parse/dateline/find.js";
import { type Layout, spanOf } from "./layout.js";
import type { StoryOptions } from "./options.js";
import type { Passage } from "./passage.js";

/** The passages of an article, by the JSON Pointer to the text that each became. */
export type Passages = Map<string, Passage>;

const SENTENCE = /^.{12,160}?[.!?…][\p{Pf}\p{Pe}"']{0,2}(?=\s|$)/u;
const WORDS = /^.{1,120}(?=\s|$)/u;
const DAY = /^\d{4}-\d{2}-\d{2}[^/]*$/u;

/** Makes the article of a story whose parts are sorted; `undefined` where it has no words at all. */
export function articleOf(
  layout: Layout,
  known: StoryOptions,
  passages: Passages,
  repairs: Repair[],
): Article | undefined {
  const { parts, captions, body } = layout;
  const place = (pointer: string, passage: Passage): string => {
    passages.set(pointer, passage);
    return passage.text;
  };
  const headline = parts.get("headline") ?? parts.get("print-headline") ?? standIn(layout, repairs);
  if (!headline) return undefined;
  const article: Article = { headline: place("/headline", headline) };

  if (known.url !== undefined) article.url = known.url;
  const variants = variantsOf(layout, place);
  if (variants.length > 0) article.headlines = variants;
  const summary = parts.get("summary");
  if (summary) article.summary = place("/summary", summary);
  const section = parts.get("section");
  if (section) article.section = place("/section", section);

  const published = known.datePublished ?? dayOf(parts.get("published"));
  if (published !== undefined) article.datePublished = published;
  const modified = dayOf(parts.get("modified"));
  if (modified !== undefined) article.dateModified = modified;

  const options = {
    ...(published !== undefined && { reference: published }),
    ...(known.gazetteer && { gazetteer: known.gazetteer }),
  };
  const [first, ...rest] = body;
  if (first) {
    const whole = rest.reduce((joined, next) => joined.add("\n\n").join(next), first.slice(0));
    article.body = place("/body", whole);
    const dateline = findDateline(article.body, options);
    if (dateline) article.dateline = dateline;
  }
  const note = parts.get("editor-note");
  if (note) article.editorNote = place("/editorNote", note);
  const author = parts.get("byline");
  const byline = author && parseByline(author.text);
  if (author && byline) {
    const { span, ...parted } = byline;
    place("/byline/text", author.slice(span!.start, span!.end));
    article.byline = parted;
  }
  if (captions.length > 0) {
    article.media = captions.map((caption, index) => ({
      kind: "image",
      caption: parseCaption(place(`/media/${index}/caption/text`, caption), options),
    }));
  }
  return article;
}

/** The headlines below the first one, and the one that ran in print. */
function variantsOf(
  { parts, subHeadlines }: Layout,
  place: (pointer: string, passage: Passage) => string,
): HeadlineVariant[] {
  const printed = parts.get("print-headline");
  const passages = printed ? [...subHeadlines, printed] : subHeadlines;
  return passages.map((passage, index) => ({
    text: place(`/headlines/${index}/text`, passage),
    role: passage === printed ? "print" : "sub",
  }));
}

/** The story's first words, where it was pasted without its headline. */
function standIn({ parts, captions, body }: Layout, repairs: Repair[]): Passage | undefined {
  const first = body[0] ?? captions[0] ?? firstOf([...parts.values()]);
  if (!first) return undefined;
  const [words] = SENTENCE.exec(first.text) ?? WORDS.exec(first.text) ?? [first.text.slice(0, 120)];
  repairs.push({
    rule: "story/no-headline",
    message: "Found no headline, and let the first words of the story stand in",
    at: spanOf(first),
    after: words,
  });
  return first.slice(0, words.length);
}

/** The one that stood above all others. */
function firstOf(passages: readonly Passage[]): Passage | undefined {
  return passages.toSorted((one, other) => spanOf(one).start - spanOf(other).start)[0];
}

/** The day that a line holds, where the line tells it whole. */
function dayOf(passage: Passage | undefined): string | undefined {
  const value = passage && findDates(passage.text)[0]?.value;
  return value !== undefined && DAY.test(value) ? value : undefined;
}
