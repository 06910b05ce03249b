import type { Span } from "../../model/span.js";
import { siteAt } from "./named.js";
import { countOf, type Part, partsOf, startOf } from "./parts.js";
import { isBlog, isDate, isLabel, isSection, type Reading } from "./reading.js";
import { KICKER, MASTHEAD, SPEAKER } from "./senses.js";
import type { Separator } from "./separator.js";
import {
  isSignature,
  looksLikeName,
  namesMedia,
  namesSite,
  senseOf,
  sensesIn,
  standsForSite,
} from "./site.js";

/** A headline without its furniture, and what of that has a name. */
export interface Bared extends Span {
  /** The name of the site. */
  readonly site?: Span | undefined;
  /** A section of the site. */
  readonly section?: Span | undefined;
}

const LONGEST_TAIL = 70;
const LONG = 30;
/** What leads from a site on to its pages. */
const LEADING = "»›";
/** The fewest words of a headline that the name of a site stands before. */
const HEADLINE = 5;

/** `by Ida Brandt`, `Page 2`, `3.10.2019`: what is no name and no headline. */
const STAMP =
  /^(?:by \p{Upper}|(?:[Pp]age|[Ss]eite|[Pp]art|[Tt]eil) \p{N}{1,4}$|\p{N}{1,2}[./ ]\s?(?:\p{N}{1,2}[./]|\p{Alpha}{3,12}\.?)\s?\p{N}{4}\b)/u;
const LOWER = /^\P{Upper}*$/u;
const SMALL = /^\p{Lower}/u;
const CASELESS = /\p{Lo}/u;

/** Takes off what a site puts around a headline. */
// BSI - Presse - Prüfer finden Lücken | Digital | Hafenblatt
// └─ front ────┘ └─── headline ────┘   └────── tail ───────┘
export function withoutFurniture(separators: readonly Separator[], reading: Reading): Bared {
  const { text, siteName, vocabulary } = reading;
  if (!siteName && separators.every(({ strength }) => strength === "colon"))
    return { start: startOf(text), end: text.length };

  const parts = partsOf(text, separators, vocabulary);
  const named = siteAt(parts, reading);
  const tail = tailAt(parts, named, reading);
  const front = frontAt(parts, tail, reading);

  const { start } = parts[front]!;
  const { end } = parts[tail - 1]!;
  if (front === 0 && tail === parts.length) return { start, end };

  const furniture = parts.filter((_, at) => at < front || at >= tail);
  const site = named > 0 ? parts[named] : furniture.findLast((part) => !isSection(part));
  const section = furniture.find((part) => part !== site && isSection(part));
  return { start, end, site, section };
}

/** Where the tail begins: at the site, and before it as long as the parts are no headline. */
function tailAt(parts: readonly Part[], named: number, reading: Reading): number {
  let tail = named > 0 ? named : parts.length;
  while (!reading.isWire && tail > 1 && isTail(parts, tail - 1, parts[tail], reading)) tail--;
  return tail;
}

function isTail(
  parts: readonly Part[],
  at: number,
  behind: Part | undefined,
  reading: Reading,
): boolean {
  const part = parts[at]!;
  const { words, strength, mark } = part;
  if (strength === "colon" || followsSection(parts, at)) return false;
  if (at === 1 && (isLabel(parts[0]!) || isSiteBefore(parts[0]!, part, reading))) return false;
  if (speaksSmall(part, reading) || goesOn(part, behind)) return false;
  if (isSection(part) || STAMP.test(words)) return true;
  if (strength === "bar") {
    const isInner = behind?.strength === "bar" && behind.mark !== mark;
    return !isInner && words.length <= LONGEST_TAIL && !isTranslation(parts[0]!, parts[at]!);
  }
  if (!looksLikeName(words, reading.vocabulary)) return false;
  const count = countOf(words);
  if (behind) {
    return (count < 5 && isAlike(part, behind)) || namesSite(behind.words, words);
  }
  if (speaks(part, reading) || (strength === "loose" && count > 2)) return false;
  const head = parts[0]!.words;
  const isLonger = at > 1 || countOf(head) >= Math.max(count, 2) || CASELESS.test(head);
  return isLonger || namesMedia(sensesIn(words, reading.vocabulary));
}

/** Whether a mark before a part is such as the one behind it, so that both part furniture. */
function isAlike({ mark, strength }: Part, behind: Part): boolean {
  if (strength === "dash") return mark === "-" || mark === behind.mark;
  // … : The Two-Way : NPR
  return mark === ":" && behind.mark === ":" && isSignature(behind);
}

/** Whether the name of a site stands before a headline: `Harbour News | Ferry to run again after the storm` */
function isSiteBefore(
  { words }: Part,
  { words: headline, mark, strength }: Part,
  { vocabulary }: Reading,
): boolean {
  if (strength === "colon" || countOf(headline) < HEADLINE || SMALL.test(headline)) return false;
  if (!looksLikeName(words, vocabulary) || looksLikeName(headline, vocabulary)) return false;
  return LEADING.includes(mark) || namesMedia(sensesIn(words, vocabulary));
}

/** How many parts stand before the headline. */
function frontAt(parts: readonly Part[], tail: number, reading: Reading): number {
  let front = 0;
  while (!reading.isWire && front < tail - 1 && isFront(parts, front, tail, reading)) front++;
  return front;
}

function isFront(parts: readonly Part[], at: number, tail: number, reading: Reading): boolean {
  const part = parts[at]!;
  const next = parts[at + 1]!;
  const { words, senses } = part;
  const { siteName } = reading;
  if (siteName && tail === parts.length && standsForSite(words, siteName)) return true;
  if (next.strength === "colon" || senses & KICKER) return false;
  if (isSection(part) || isSignature(part) || isDate(words)) return true;
  if (at === 0 && isSiteBefore(part, next, reading)) return true;
  if (next.strength === "bar") return isBlog(words) || isTranslation(part, next);
  return at + 2 < tail && followsSection(parts, at + 2);
}

/** Whether a long part stands behind a site and its section: `BSI - Presse - …`. */
function followsSection(parts: readonly Part[], at: number): boolean {
  if (at < 2 || !isSection(parts[at - 1]!)) return false;
  return countOf(parts[at]!.words) > 4 && countOf(parts[at - 2]!.words) < 5;
}

/** Whether a long part says in another script what the first one says. */
function isTranslation(one: Part, other: Part): boolean {
  return other.words.length > LONG && CASELESS.test(other.words) && !CASELESS.test(one.words);
}

/** `The ferry – live | Harbour Post`: a section would have the same mark before it, or a capital. */
function goesOn({ words, strength }: Part, behind: Part | undefined): boolean {
  return (
    strength === "dash" && behind?.strength === "bar" && SMALL.test(words) && LOWER.test(words)
  );
}

/** `Storm kills three - police`: a section would have a capital. */
function speaksSmall(part: Part, reading: Reading): boolean {
  return speaks(part, reading) && LOWER.test(part.words);
}

/** Whether these are known to speak at the end of a headline, rather than to publish. */
function speaks({ words, senses }: Part, { vocabulary }: Reading): boolean {
  return (senses & SPEAKER) !== 0 && !(senseOf(words, vocabulary) & MASTHEAD);
}
