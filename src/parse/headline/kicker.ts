import type { KickerKind } from "../../lexicon/kicker.js";
import { lookUp } from "../../lexicon/lexicon.js";
import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { Span } from "../../model/span.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import type { HeadlineLexicon } from "./lexicon.js";
import { isSeries, type Reading } from "./reading.js";
import { CLAUSE, COMPANY, KICKER, RUNNING } from "./senses.js";
import type { Separator, Strength } from "./separator.js";
import { sensesOfWord } from "./site.js";

/** A label before a headline, and where the headline begins. */
export interface Label {
  readonly span: Span;
  readonly kind: KickerKind;
  readonly behind: number;
}

// REFILE-UPDATE 3-Ferry workers end their strike
// └slug┘ └─slug─┘
const CAPITALS = /^\p{Upper}[\p{Upper}.]/u;
const SLUG: Pattern<"words"> =
  /(?<words>\p{Upper}[\p{Upper}&/.' ]{0,40}\p{Upper})(?: ?\d{1,2})?(?= {0,2}[-:])/uy;
const SLUG_END: Pattern = / ?--? |- ?(?=\S)| -(?=\S)|: /y;

const LONG_SLUG = 7;
/** What follows such a slug at once. */
const HEADLINE = /-["'“‘]?(?:\p{Upper}\p{Lower}|\p{Upper}\.|\p{N})/uy;

/** Reads the slugs that a wire puts before a headline. */
export function readSlug(text: string, lexicon: HeadlineLexicon): Label | undefined {
  if (!CAPITALS.test(text)) return undefined;
  const scanner = new Scanner(text);
  let label: Label | undefined;
  for (;;) {
    const kind = scanner.read(SLUG, ({ words }, { end }) => {
      HEADLINE.lastIndex = end;
      return (
        slugKind(words, lexicon) ?? (isNewSlug(words) && HEADLINE.test(text) ? "wire" : undefined)
      );
    });
    const end = scanner.position;
    if (!kind || !scanner.skip(SLUG_END)) return label;
    label = { span: { start: 0, end }, kind: label?.kind ?? kind, behind: scanner.position };
  }
}

function slugKind(words: string, { slugs }: HeadlineLexicon): KickerKind | undefined {
  const [first = ""] = words.split(" ", 1);
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return lookUp(slugs, words) ?? lookUp(slugs, last) ?? lookUp(slugs, first);
}

/** Whether words in capitals may be a slug that no table has: one long word, or some that end in a word. */
function isNewSlug(words: string): boolean {
  const space = words.lastIndexOf(" ");
  return space < 0 ? words.length >= LONG_SLUG : words.length - space > 2;
}

const LONGEST_LABEL = 50;
/** Up to four words, each with a capital. */
const NAME = /^\p{Upper}\S{0,30}(?: \p{Upper}\S{0,30}){0,3}$/u;
/** A capital, and further on a long word without: German headlines, and English ones in sentence case. */
const SENTENCE = /^\P{Lower}.{0,40}\s\p{Lower}{5}/u;
/** `Ltd`, `Holdings`, `plc`: with a capital, or short. */
const COMPANY_END = / (?:\p{Upper}\S{0,15}|\S{2,4})$/u;
const SMALL = /^\p{Lower}/u;
const QUOTE = /^["“„«'‘]/u;

/** Reads the label before the first separator of a headline; what a speaker says is no label. */
export function readLabel(
  text: string,
  start: number,
  separator: Separator,
  speaker: Span | undefined,
  { lexicon, vocabulary }: Pick<Reading, "lexicon" | "vocabulary">,
): Label | undefined {
  const { strength } = separator;
  const length = separator.start - start;
  if (length === 0 || length > LONGEST_LABEL || strength === "loose") return undefined;
  const label = text.slice(start, separator.start);
  const isKnown = vocabulary.sensesOf(label) & KICKER;
  const known = isKnown ? lookUp(lexicon.kickers, label) : isSeries(label) ? "series" : undefined;
  const isSaid =
    speaker !== undefined && (speaker.start === start || speaker.start === separator.end);
  const kind =
    known ?? (isSaid ? undefined : kindOf(label, strength, text.slice(separator.end), vocabulary));
  return kind && { span: { start, end: separator.start }, kind, behind: separator.end };
}

/** What a label labels that is in no table, if it is one. */
function kindOf(
  label: string,
  strength: Strength,
  behind: string,
  vocabulary: Vocabulary,
): KickerKind | undefined {
  if (strength === "bar" || QUOTE.test(label)) return undefined;
  if (strength === "dash") return NAME.test(label) && SENTENCE.test(behind) ? "topic" : undefined;
  const words = label.split(" ");
  if (words.length > 1 && COMPANY_END.test(label) && vocabulary.sensesOf(words.at(-1)!) & COMPANY)
    return "organization";
  const isTopic = words.length < 6 && !words.some((word, at) => tells(word, at, vocabulary));
  return isTopic ? "topic" : undefined;
}

/** Whether a word tells a sentence from a label: the first, or one that is small; a linking word only in front. */
function tells(word: string, at: number, vocabulary: Vocabulary): boolean {
  const senses = sensesOfWord(word, vocabulary);
  return at > 0 ? (senses & CLAUSE) !== 0 && SMALL.test(word) : (senses & RUNNING) !== 0;
}
