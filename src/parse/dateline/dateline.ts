import type { Gazetteer } from "../../gazetteer/gazetteer.js";
import type { Dateline } from "../../model/dateline.js";
import { settle } from "../date/nearest.js";
import { isDateline, opensCaption } from "./judge.js";
import { Opening } from "./opening.js";
import { goOn, readEnd, readPart } from "./read.js";
import { type DatelineLexicon, datelineWords } from "./words.js";

/** No dateline has more parts. */
const MOST_PARTS = 7;
const BEGINNING = /[\s*•·\u{200b}\u{feff}]{0,200}/uy;

/**
 * How to read a dateline.
 *
 * @category Parsers
 */
export interface DatelineOptions {
  /** The words to read by; English unless given, with the months of six languages. */
  readonly lexicon?: DatelineLexicon | undefined;
  /** The day (ISO 8601) that the date is resolved against; without it it stays as printed. */
  readonly reference?: string | undefined;
  /** What knows where places lie, as `worldCities` of `newsdesk/gazetteer` does. */
  readonly gazetteer?: Gazetteer | undefined;
}

/**
 * Reads the dateline that opens a story.
 *
 * @param text - The story, or its first line.
 * @param options - How to read it.
 * @returns The dateline, or `undefined` when the story opens without one.
 *
 * @example
 * ```ts
 * import { parseDateline } from "newsdesk";
 *
 * const dateline = parseDateline("BEIRUT/JERUSALEM, Oct. 5 (Reuters) - Envoys met.");
 *
 * dateline?.places.map((place) => place.name); // => ["Beirut", "Jerusalem"]
 * dateline?.date?.month; // => 10
 * dateline?.agencies[0]?.name; // => "Reuters"
 *
 * parseDateline("Envoys met on Sunday."); // => undefined
 * ```
 *
 * @category Parsers
 */
export function parseDateline(text: string, options: DatelineOptions = {}): Dateline | undefined {
  return readDatelineAt(text, 0, isDateline, options);
}

/** Reads the dateline that begins at a place, or after white space and bullets there, as long as the judge lets it be. */
export function readDatelineAt(
  text: string,
  from: number,
  judge: (opening: Opening) => boolean,
  { lexicon = datelineWords, reference, gazetteer }: DatelineOptions,
): Dateline | undefined {
  BEGINNING.lastIndex = from;
  BEGINNING.test(text);
  const opening = new Opening(text, BEGINNING.lastIndex, lexicon, gazetteer);
  let dateline: Dateline | undefined;
  for (let part = 0; part < MOST_PARTS; part++) {
    const { places } = opening;
    if (!readPart(opening)) break;
    const end = opening.position;
    if (readEnd(opening, part > 0 && opening.places !== places)) {
      if (opensCaption(opening)) return undefined;
      if (judge(opening)) dateline = toDateline(opening, reference);
    }
    if (!goOn(opening, end)) break;
  }
  return dateline;
}

function toDateline(opening: Opening, reference: string | undefined): Dateline {
  const { text, start, position: end, places, agencies, date, repairs } = opening;
  return {
    text: text.slice(start, end),
    span: { start, end },
    places: places.map(({ place }) => place),
    ...(date && { date: reference === undefined ? date : settle(date, reference) }),
    agencies: agencies.map(({ agency }) => agency),
    ...(repairs.length > 0 && { repairs: [...repairs] }),
  };
}
