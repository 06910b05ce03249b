import type { Gazetteer } from "../../gazetteer/gazetteer.js";
import type { Dateline } from "../../model/dateline.js";
import type { Span } from "../../model/span.js";
import { settle } from "../date/nearest.js";
import type { Candidate } from "./draft.js";
import { isDateline } from "./judge.js";
import { openingOf, readCandidates } from "./read.js";
import { type DatelineLexicon, datelineWords } from "./words.js";

/**
 * How to read a dateline.
 *
 * @category Parsers
 */
export interface DatelineOptions {
  /** The words to read by; English unless given, with the months of six languages. */
  readonly lexicon?: DatelineLexicon;
  /** The day (ISO 8601) that the date is resolved against; without it it stays as printed. */
  readonly reference?: string;
  /** What knows where places lie, as `worldCities` of `newsdesk/gazetteer` does. */
  readonly gazetteer?: Gazetteer;
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

/** Reads the dateline that begins at `start`, or after white space there, if the judge lets it pass. */
export function readDatelineAt(
  text: string,
  from: number,
  judge: typeof isDateline,
  { lexicon = datelineWords, reference, gazetteer }: DatelineOptions,
): Dateline | undefined {
  const start = openingOf(text, from);
  const read = readCandidates(text, start, lexicon);
  const candidates = gazetteer ? read.map((each) => lookedUp(each, gazetteer)) : read;
  const candidate = candidates.findLast((each) => judge(each, text, lexicon));
  if (!candidate) return undefined;

  const dateline = toDateline(text, start, candidate);
  if (reference === undefined || !dateline.date) return dateline;
  return { ...dateline, date: settle(dateline.date, reference) };
}

/** A candidate with what a gazetteer knows of its places. */
function lookedUp(candidate: Candidate, gazetteer: Gazetteer): Candidate {
  const places = candidate.places.map((place) => {
    const known = gazetteer.locate(place);
    return known === place ? place : { ...known, isKnown: true };
  });
  return { ...candidate, places };
}

/** Cuts a dateline out of its text, and counts the spans of its parts from its own beginning. */
function toDateline(text: string, start: number, candidate: Candidate): Dateline {
  const { places, agencies, date, repairs, end } = candidate;
  return {
    text: text.slice(start, end),
    span: { start, end },
    places: places.map(({ isCapital, isKnown, hasRegion, mending, ...place }) =>
      moved(place, start),
    ),
    ...(date && { date: moved(date, start) }),
    agencies: agencies.map(({ isKnown, isEnclosed, ...agency }) => moved(agency, start)),
    ...(repairs.length > 0 && {
      repairs: repairs.map((repair) => ({ ...repair, at: back(repair.at, start) })),
    }),
  };
}

function moved<Part extends { span: Span }>(part: Part, start: number): Part {
  return { ...part, span: back(part.span, start) };
}

function back({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}
