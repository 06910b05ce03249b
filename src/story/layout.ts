import { type LabelledPart, labels } from "../lexicon/en/labels.js";
import { lookUp } from "../lexicon/lexicon.js";
import type { Repair } from "../model/repair.js";
import type { Span } from "../model/span.js";
import { parseByline } from "../parse/byline.js";
import { readFrame } from "../parse/caption/frame.js";
import { captionLexicon } from "../parse/caption/lexicon.js";
import { readWords } from "../parse/caption/words.js";
import { parseDate } from "../parse/date/date.js";
import { parseDateline } from "../parse/dateline/dateline.js";
import type { Passage } from "./passage.js";

/** The parts of a pasted story, each where it belongs. */
export interface Layout {
  /** What stood alone: the first of each part. */
  readonly parts: Map<LabelledPart, Passage>;
  /** Headlines below the first one. */
  readonly subHeadlines: Passage[];
  /** The words under pictures, in the order pasted. */
  readonly captions: Passage[];
  /** The story itself. */
  readonly body: Passage[];
}

// Newspaper headline: Ferry workers end strike
// └──── label ─────┘
const LABEL = /^(?<label>\p{L}[\p{L} ]{2,24}):\s{1,4}(?=\S)/u;
const BYLINE = /^(?:by|von|par|por|di)\s/iu;
const CREDIT = /\b(?:photo|picture|image|photograph|foto|getty|courtesy|handout)\b|©|reuters\//iu;
/** What a credit holds, in lower case: a text without any of it is asked no further. */
const CREDITED = [
  "photo",
  "picture",
  "image",
  "foto",
  "getty",
  "courtesy",
  "handout",
  "©",
  "reuters/",
];
const CLOSES_SENTENCE = /[.!…:;,][\p{Pf}\p{Pe}"']{0,3}$/u;
const WORD = /\p{L}/u;

/** What is longer is running text, in code units. */
const LONGEST = { headline: 200, byline: 160, caption: 2000, date: 60 };

/** Sorts the paragraphs of a pasted story into its parts. */
export function layOut(paragraphs: readonly Passage[], repairs: Repair[]): Layout {
  const layout: Layout = { parts: new Map(), subHeadlines: [], captions: [], body: [] };
  const { parts, subHeadlines, captions, body } = layout;
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    const isHead = body.length === 0;
    const labelled = behindLabel(paragraph, isHead);
    if (labelled && !parts.has(labelled.part)) {
      if (labelled.part === "caption") captions.push(labelled.rest);
      else parts.set(labelled.part, labelled.rest);
      repairs.push(
        moved(
          "story/label",
          `Took the ${labelled.part.replace("-", " ")} from behind its label`,
          paragraph,
        ),
      );
    } else if (isCaption(text)) {
      captions.push(paragraph);
      repairs.push(moved("story/caption", "Took a caption out of the paragraphs", paragraph));
    } else if (isHead && !parts.has("byline") && isByline(text)) {
      parts.set("byline", paragraph);
    } else if (isHead && !parts.has("published") && isDate(text)) {
      parts.set("published", paragraph);
    } else if (isHead && index < paragraphs.length - 1 && isHeadline(text)) {
      if (parts.has("headline")) subHeadlines.push(paragraph);
      else parts.set("headline", paragraph);
    } else {
      body.push(paragraph);
    }
  });
  return layout;
}

/** What a label announces, and the words behind it. */
function behindLabel(
  paragraph: Passage,
  isHead: boolean,
): { part: LabelledPart; rest: Passage } | undefined {
  const match = LABEL.exec(paragraph.text);
  const part = lookUp(labels, match?.groups?.label ?? "");
  if (!match || !part || (!isHead && paragraph.text.length > LONGEST.headline)) return undefined;
  return { part, rest: paragraph.slice(match[0].length) };
}

/** Whether a paragraph stands under a picture: it carries a credit. */
function isCaption(text: string): boolean {
  if (text.length > LONGEST.caption) return false;
  const small = text.toLowerCase();
  if (!CREDITED.some((word) => small.includes(word)) || !CREDIT.test(text)) return false;
  const { credit } = readFrame(readWords(text, captionLexicon), captionLexicon);
  return credit !== undefined && CREDIT.test(text.slice(credit.span.start, credit.span.end));
}

function isByline(text: string): boolean {
  return text.length <= LONGEST.byline && BYLINE.test(text) && parseByline(text) !== undefined;
}

/** Whether a line holds a day and nothing else. */
function isDate(text: string): boolean {
  if (text.length > LONGEST.date) return false;
  const date = parseDate(text);
  return date?.value !== undefined && !WORD.test(text.slice(date.span?.end));
}

function isHeadline(text: string): boolean {
  return (
    text.length <= LONGEST.headline &&
    WORD.test(text) &&
    !CLOSES_SENTENCE.test(text) &&
    !parseDateline(text)
  );
}

function moved(rule: string, message: string, passage: Passage): Repair {
  return { rule, message, at: spanOf(passage), before: passage.text };
}

/** Where a passage stood in the pasted text. */
export function spanOf({ stretches }: Passage): Span {
  const last = stretches.at(-1)!;
  return { start: stretches[0]!.at, end: last.at + last.end - last.start };
}
