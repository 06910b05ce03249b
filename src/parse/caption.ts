import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { completedBy } from "../lexicon/complete.js";
import type { Caption, CaptionPerson } from "../model/caption.js";
import type { NewsDate } from "../model/date.js";
import type { Place } from "../model/place.js";
import type { Span } from "../model/span.js";
import type { Written } from "../model/written.js";
import { withPlainSpaces } from "../text/spaces.js";
import { chooseDate, findCaptionDates, findYear } from "./caption/date.js";
import { describe } from "./caption/description.js";
import { readFrame } from "./caption/frame.js";
import { type CaptionLexicon, captionLexicon } from "./caption/lexicon.js";
import { placeOfLead } from "./caption/locate.js";
import { findPeople } from "./caption/people.js";
import { findPlace } from "./caption/place.js";
import { FILED } from "./caption/senses.js";
import { findVenue } from "./caption/venue.js";
import { can, type Run, readWords, spanOf, type Words, wordsWithin } from "./caption/words.js";

/**
 * How to read a caption.
 *
 * @category Parsers
 */
export interface CaptionOptions {
  /** Words to read by instead of the usual ones. */
  readonly lexicon?: Partial<CaptionLexicon> | undefined;
  /** The day (ISO 8601) that dates are resolved against; without it they stay as printed. */
  readonly reference?: string | undefined;
  /** What knows where places lie, as `worldCities` of `newsdesk/gazetteer` does. */
  readonly gazetteer?: Gazetteer | undefined;
}

const complete = completedBy(captionLexicon);

/**
 * Reads the words under a picture: what it shows, who, where and when, and who made it.
 *
 * Every text is a caption, if only a description. A date is the one on which the picture was taken,
 * as far as the caption tells; dates that are not complete get a `value` with `options.reference`.
 *
 * @param text - The caption, with its credit wherever it stands.
 * @param options - How to read it.
 * @returns The caption in its parts.
 *
 * @example
 * ```ts
 * import { parseCaption } from "newsdesk";
 *
 * const caption = parseCaption(
 *   "Harbour minister Lena Ortiz, left, opens the ferry pier in Oslo, Norway, on May 4, 2021. (AP Photo/Jon Dahl)",
 * );
 *
 * caption.description; // => "Harbour minister Lena Ortiz, left, opens the ferry pier in Oslo, Norway, on May 4, 2021."
 * caption.people[0]?.name; // => "Lena Ortiz"
 * caption.people[0]?.role; // => "Harbour minister"
 * caption.people[0]?.position; // => "left"
 * caption.place?.text; // => "Oslo, Norway"
 * caption.date?.value; // => "2021-05-04"
 * caption.credit?.people; // => ["Jon Dahl"]
 * ```
 *
 * @category Parsers
 */
export function parseCaption(text: string, options: CaptionOptions = {}): Caption {
  const plain = withPlainSpaces(text);
  const lexicon = complete(options.lexicon);
  const all = readWords(plain, lexicon);
  const { description, credit, lead, dated } = readFrame(all, lexicon);
  const shown = wordsWithin(all, dated, lexicon);
  const dates = findCaptionDates(shown, lexicon, options.reference);
  const told = wordsWithin(shown, description, lexicon);
  const date = chooseDate(plain, dates, lead) ?? findYear(told, dates);

  const words = describe(told, dates, lexicon);
  const { people, mentions } = findPeople(words, lexicon);
  const taken = new Set<number>();
  for (const mention of mentions) take(mention, taken);
  const venue = findVenue(words, taken, lexicon);
  if (venue) take(venue, taken);
  const found = findPlace(words, { taken, venue, date }, lexicon);
  const read = found ?? (lead && placeOfLead(plain, lead, lexicon));
  const place = read && options.gazetteer ? options.gazetteer.locate(read) : read;

  const caption: Caption = {
    text,
    description: text.slice(description.start, description.end),
    people,
  };
  if (place) caption.place = place;
  if (venue) caption.venue = written(text, spanOf(words, venue));
  if (date) caption.date = date;
  if (credit) {
    const { span, reading } = credit;
    caption.credit = { text: text.slice(span.start, span.end), span, ...reading.credit };
  }
  if (lead) caption.lead = written(text, lead);
  const isFilePhoto = credit?.reading.credit.kind === "file" || saysFile(shown);
  if (isFilePhoto) caption.isFilePhoto = true;
  if (plain !== text) print(text, [...people, place, date]);
  return caption;
}

/** Tells the words of some parts as they are printed, whatever spaces are between them. */
function print(
  text: string,
  parts: readonly (CaptionPerson | Place | NewsDate | undefined)[],
): void {
  for (const part of parts) {
    if (part?.span) part.text = text.slice(part.span.start, part.span.end);
  }
}

const FILE = /(?:FILE|file (?:photo|image|picture)|Archiv(?:bild|foto))\b/uy;

function saysFile(words: Words): boolean {
  for (let at = words.from; at < words.to; at++) {
    FILE.lastIndex = words.starts[at]!;
    if (can(words, at, FILED) && FILE.test(words.text)) return true;
  }
  return false;
}

function written(text: string, span: Span): Written & { span: Span } {
  return { text: text.slice(span.start, span.end), span };
}

function take({ from, to }: Run, taken: Set<number>): void {
  for (let at = from; at < to; at++) taken.add(at);
}
