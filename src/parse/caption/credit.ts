import type { Span } from "../../model/span.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { type Reading, readCredit } from "../credit/reading.js";
import { findBare } from "./bare.js";
import { isCredit, readBracketed } from "./bracketed.js";
import type { FoundCredit } from "./found-credit.js";
import { findLeading } from "./leading.js";
import type { CaptionLexicon } from "./lexicon.js";
import { findMarked, markerBefore } from "./marked.js";
import type { Words } from "./words.js";

/** The credit of a caption: where it stands, and what it says. */
export interface CaptionCredit {
  readonly span: Span;
  readonly reading: Reading;
}

/** No caption ends in more credits. */
const MOST_CREDITS = 4;

const TRIMMED = " \n\r|/–—-,";

/**
 * Finds the credit of a caption: at its end, else at its start.
 *
 * ```text
 * The bridge at dawn. (Photo by Anna Berg / AFP) © Anna Berg
 *                     └──────── credit ─────────────────────┘
 * ```
 */
export function findCredit(
  words: Words,
  { start, end }: Span,
  lexicon: CaptionLexicon,
): CaptionCredit | undefined {
  const { text } = words;
  let at = end;
  let reading: Reading | undefined;
  for (let count = 0; count < MOST_CREDITS; count++) {
    const found = creditBefore(words, start, trimmedEnd(text, start, at), count === 0, lexicon);
    if (!found) break;
    at = found.start;
    reading = count === 0 ? found.reading : readCredit(text.slice(at, end), lexicon);
  }
  const ending = reading && { span: { start: at, end }, reading };
  // © Provided by Harbour Post The bridge at dawn
  if (at - start > 2 && ending) return ending;

  const leading = findLeading(text, start, end, lexicon);
  return leading && !(ending && leading.span.end === end) ? leading : ending;
}

function creditBefore(
  words: Words,
  start: number,
  end: number,
  isLast: boolean,
  lexicon: CaptionLexicon,
): FoundCredit | undefined {
  const { text } = words;
  const bracketed = readBracketed(words, start, end, lexicon);
  const isBracketed = bracketed !== undefined && isCredit(bracketed, text, end);
  const signed = isBracketed ? bracketed : findMarked(words, start, end, lexicon);
  if (signed) {
    const at =
      markerBefore(text, start, signed.start, lexicon) ??
      (isBracketed && isLast ? nameBefore(words, start, signed, lexicon) : undefined);
    return at === undefined
      ? signed
      : { start: at, reading: readCredit(text.slice(at, end), lexicon) };
  }
  if (!isLast) return undefined;
  const isNote = bracketed && isNoteAlone(bracketed.reading);
  const bare = findBare(
    words,
    start,
    isNote ? trimmedEnd(text, start, bracketed.start) : end,
    lexicon,
  );
  if (!isNote) return bare;
  if (!bare) return isFile(bracketed.reading) ? bracketed : undefined;
  return { start: bare.start, reading: readCredit(text.slice(bare.start, end), lexicon) };
}

/** Finds where the name begins that stands alone before its house in brackets: `. ANNA BERG (EFE)`. */
function nameBefore(
  words: Words,
  start: number,
  { start: bracket, reading }: FoundCredit,
  lexicon: CreditLexicon,
): number | undefined {
  const { people, courtesy } = reading.credit;
  if (reading.marked || !reading.known || people.length > 0 || courtesy) return undefined;
  const bare = findBare(words, start, trimmedEnd(words.text, start, bracket), lexicon);
  const isPerson = bare?.reading.names === 1 && bare.reading.credit.people.length === 1;
  return isPerson ? bare.start : undefined;
}

/** `(File Photo)`, `(left)`: brackets that name nobody. */
function isNoteAlone({ names, strays }: Reading): boolean {
  return names + strays === 0;
}

/** Whether a note tells that the picture is an old one, or was kept in stock. */
function isFile({ credit }: Reading): boolean {
  return credit.kind === "file" || credit.kind === "stock";
}

/** Where the words end, white space and dangling separators left off. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && TRIMMED.includes(text.charAt(at - 1))) at--;
  return at;
}
