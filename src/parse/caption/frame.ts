import type { Span } from "../../model/span.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import { type CaptionCredit, findCredit, trimmedEnd } from "./credit.js";
import type { CaptionLexicon } from "./lexicon.js";
import type { Words } from "./words.js";

/** A caption without what stands around its words. */
export interface Frame {
  /** The words themselves. */
  readonly description: Span;
  /** Who made the picture. */
  readonly credit: CaptionCredit | undefined;
  /** A wire's lead: `PALO ALTO, CA - NOVEMBER 05:`. */
  readonly lead: Span | undefined;
  /** Where dates are looked for: the words, and what stands before them. */
  readonly dated: Span;
}

// Image 1 of 13 FILE - The bridge at dawn.      PALO ALTO, CA - NOVEMBER 05: The bridge at dawn.
// └ COUNTER ──┘ └LABEL                          └ PLACE ─────┘  └ DAY ────┘
const COUNTER: Pattern =
  /\s{0,5}(?:(?:Image|Photo|Picture|Slide|Bild|Foto|Figure|Gallery)s?:?\s{0,2}\d{1,3}\s?\/?\s?(?:of|von|de|\/)\s?\d{1,3}|\[?\d{1,3}\s?(?:\/|of|von)\s?\d{1,3}\]?)\s{0,2}(?:[.:|–-](?=\s)|(?=\p{Upper}))?\s{0,3}/uy;
const CAPTION: Pattern =
  /\s{0,3}(?:(?:Image |Photo )?[Cc]aption[:,]\s{0,3}|(?:Image|Photo) caption\s{1,3}(?=\p{Upper}))/uy;
const SERIES: Pattern = /\s{0,3}\p{Upper}[\p{Alpha}\p{N} ]{2,40} pictures\s?(?=\d)/uy;
const SERIES_DATE: Pattern = /\d{1,2} \p{Upper}\p{Lower}{2,12} \d{4}\s{1,3}/uy;
const LABEL: Pattern =
  /\s{0,3}(?:FILE(?: PHOTO| IMAGE| PIC(?:TURE)?)?|File(?: photo| image| picture)?|ARCHIV(?:BILD|FOTO)?|(?:Archiv|Symbol|Beispiel)(?:bild|foto)(?=:)|\(?COMBO\)?|COMBO|TOPSHOTS?|epa\d{5,9}|[A-Z]{2,3}-Web\.|CORRECTS? [A-Z]{1,20}|[Cc]orrects? \p{Alpha}{1,20})\s{0,2}(?:[-–—:]{1,2}\s|\s(?=\p{Upper})|(?<=\.))\s{0,3}/uy;
const WIRE: Pattern =
  /\s{0,3}\p{Upper}[\p{Upper}\p{M}.'’ -]{1,40}(?:,\s\p{Upper}[\p{Upper}\p{M}.'’ -]{1,40}){0,2}\s[-–—]{1,2}\s\p{Upper}{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?\s?:\s{0,3}/uy;

const CUT_SHORT = /\s?(?:\.{3}|…)(?:\s?(?:more|\[\+\]))?$/u;
const LESS = /(?<= )less $/u;
const TRIMMED = " \n\r|";
/** So many characters that open two stretches tell that the second says the first again. */
const OPENING = 24;

/** Tells apart the words of a caption, its credit, and what a gallery or a wire sets around them. */
export function readFrame(words: Words, lexicon: CaptionLexicon): Frame {
  const { text } = words;
  const scanner = new Scanner(text);
  scanner.skip(COUNTER);
  const opening = skipLead(scanner);
  const whole = { start: scanner.position, end: trimmedEnd(text, scanner.position, text.length) };
  const credit = findCredit(words, whole, lexicon);
  const rest = without(credit, text, whole);

  const isBehind = rest.start > whole.start;
  if (isBehind) scanner.position = rest.start;
  const { from, isLed } = isBehind ? skipLead(scanner) : opening;

  const again = saidAgain(text, from, rest.end);
  const first = { start: rest.start, end: trimmedEnd(text, rest.start, again ?? rest.end) };
  const firstCredit = again === undefined ? undefined : findCredit(words, first, lexicon);
  const inner = without(firstCredit, text, first);
  return {
    description: trimmed(text, scanner.position, inner.end),
    credit: credit ?? firstCredit,
    lead: isLed ? spaceless(text, from, scanner.position) : undefined,
    dated: { start: from, end: inner.end },
  };
}

/** Passes over what a gallery or a wire sets before the words, and tells where a wire's lead begins. */
function skipLead(scanner: Scanner): { from: number; isLed: boolean } {
  scanner.skip(CAPTION);
  const isSeries = scanner.skip(SERIES);
  const from = scanner.position;
  if (isSeries) scanner.skip(SERIES_DATE);
  while (scanner.skip(LABEL));
  scanner.skip(WIRE);
  return { from, isLed: scanner.position > from && !isSeries };
}

/** What a credit leaves of a text: what stands before it, or behind one that comes first. */
function without(credit: CaptionCredit | undefined, text: string, { start, end }: Span): Span {
  if (!credit) return { start, end };
  const isFirst = credit.span.start <= start && credit.span.end < end;
  return isFirst
    ? { start: credit.span.end, end }
    : { start, end: trimmedEnd(text, start, credit.span.start) };
}

/** Finds where a text ends that is said again, whole or cut short: `The bridge at dawn. The bridge ...` */
function saidAgain(text: string, start: number, end: number): number | undefined {
  const opening = text.slice(start, start + OPENING);
  const again = text.indexOf(opening, start + OPENING);
  if (again < 0 || again >= end) return undefined;
  const copy = text.slice(again, end).replace(CUT_SHORT, "");
  if (!text.startsWith(copy, start) || again - start > 4 * copy.length) return undefined;
  const less = LESS.exec(text.slice(start, again));
  return less ? start + less.index : again;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && TRIMMED.includes(text.charAt(from))) from++;
  return { start: from, end: trimmedEnd(text, from, end) };
}

function spaceless(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
