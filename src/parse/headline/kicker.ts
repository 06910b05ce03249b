import type { KickerKind } from "../../lexicon/kicker.js";
import { lookUp } from "../../lexicon/lexicon.js";
import type { Span } from "../../model/span.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import type { HeadlineLexicon } from "./lexicon.js";
import type { Separator } from "./marks.js";
import { isSpeaker } from "./speaker.js";

/** A label before a headline, and where the headline begins. */
export interface Label {
  readonly span: Span;
  readonly kind: KickerKind;
  readonly behind: number;
}

// REFILE-UPDATE 3-Ferry workers end their strike
// └slug┘ └─slug─┘
const SLUG: Pattern<"words"> = /(?<words>\p{Lu}[\p{Lu}\p{N}&/.' ]{1,40}?)(?: \d{1,2})?(?= ?-|:)/uy;
const SLUG_END: Pattern = / - |-(?=\S)|: /y;

/** Reads the slug that a wire puts before a headline. */
export function readSlug(text: string, lexicon: HeadlineLexicon): Label | undefined {
  const scanner = new Scanner(text);
  let label: Label | undefined;
  for (;;) {
    const kind = scanner.read(SLUG, ({ words }) => slugKind(words, lexicon));
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

const LONGEST_LABEL = 50;
const COMPANY =
  /(?:\b(?:Inc|Corp|Co|Ltd|plc|PLC|LLC|AG|SE|NV|SA|S\.A|GmbH|Oyj|ASA|Group|Holdings)\.?|\be\.V\.)$/u;
const SERIES = /\b(?:of the (?:day|week|month|year)|der Woche|des (?:Tages|Monats|Jahres))$/iu;
const QUOTE = /^["“„«'‘]/u;

/** Reads the label before the first separator of a headline. */
export function readLabel(
  text: string,
  separator: Separator,
  start: number,
  lexicon: HeadlineLexicon,
): Label | undefined {
  const label = text.slice(start, separator.start);
  if (label.length > LONGEST_LABEL || separator.strength === "loose") return undefined;
  const kind = labelKind(label, separator, lexicon);
  return kind && { span: { start, end: separator.start }, kind, behind: separator.end };
}

function labelKind(
  label: string,
  { strength }: Separator,
  lexicon: HeadlineLexicon,
): KickerKind | undefined {
  const known = lookUp(lexicon.kickers, label);
  if (known) return known;
  if (SERIES.test(label)) return "series";
  if (strength !== "colon") return undefined;
  if (COMPANY.test(label)) return "organization";
  if (QUOTE.test(label) || isSpeaker(label, lexicon)) return undefined;

  const words = label.split(" ");
  if (words.length > 5 || words.some((word) => lookUp(lexicon.runningWords, word)))
    return undefined;
  return "topic";
}
