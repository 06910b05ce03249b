import { type Pattern, Scanner } from "../../text/scanner.js";
import { readBareAgency } from "./agency.js";
import { readDate } from "./date.js";
import type { Candidate, Draft, Separator } from "./draft.js";
import { add, readEnclosure } from "./enclosure.js";
import { readPlaces, runAt } from "./place.js";
import { endOfWord, isCalendarWord, mayBeginDate } from "./run.js";
import { readSeparator } from "./separator.js";
import type { DatelineLexicon } from "./words.js";

// The parts of a dateline, in any order, and what may stand between two of them.
//
// SAITAMA, Japan, Dec. 9 Kyodo -      MOSCOW, May 26. /TASS/.      (ANSA) - ROME, JUL 11 -
// └places──────┘  └date┘ └agency      └place  └date┘ └enclosure    └enclosure └place └date
const JOINT: Pattern = /\s?\.?[,،]?\s{0,3}/uy;
const OPENING: Pattern = /[\s*•·\u{200b}\u{feff}]{0,200}/uy;
// EINSTEIN was right      AYDIN Nov 23      omaha, april 7
//         ^
const SMALL = /^\s\p{Ll}/u;
const BRACKETS = "([/";
// The ferry left      but not Rio de Janeiro, Lima and Cuzco, Apri l7 or No date
// └word
const PROSE: Pattern<"word"> =
  /(?<word>\p{Lu}\p{Ll}{0,30})[ \u{a0}](?!(?:a[lmn]|and|auf|aux|d[aeiou]|das|del|della|de[nr]|des|dos|e[lnst]|in|l[ae]s?|los|o[fn]|over|sur|the|und|upon|van|von|y)\b|date\b|l[\dlIO]{0,2}(?![\p{L}\d]))\p{Ll}/uy;

/** What no further part of a dateline comes after. */
const FINAL: ReadonlySet<Separator> = new Set(["colon", "bar", "line"]);
/** What a place that comes last must be parted from the story by. */
const PARTING: ReadonlySet<Separator> = new Set(["dash", "colon", "bar", "slash"]);
/** What does not part a dateline from its story where a dash already did. */
const OPEN: ReadonlySet<Separator> = new Set(["none", "point"]);
/** No dateline has more parts. */
const MOST_PARTS = 7;

/** Reads every dateline that may begin at `start`, the longest last. */
export function readCandidates(text: string, start: number, lexicon: DatelineLexicon): Candidate[] {
  const scanner = new Scanner(text, start);
  const candidates: Candidate[] = [];
  if (opensProse(scanner, lexicon)) return candidates;
  scanner.position = start;
  let draft: Draft = { places: [], agencies: [], isDated: false, repairs: [] };
  let closed = false;

  for (let part = 0; part < MOST_PARTS; part++) {
    const read = readPart(scanner, draft, closed, lexicon);
    if (!read) break;
    const isPlace = read.places !== draft.places;
    draft = read;
    const end = scanner.position;
    const separator = readSeparator(scanner) ?? "none";
    const isOver = isPlace && part > 0 ? !PARTING.has(separator) : closed && OPEN.has(separator);
    if (!isOver) candidates.push({ ...draft, start, end: scanner.position, separator });
    if (FINAL.has(separator) || (separator === "none" && SMALL.test(text.slice(end, end + 2))))
      break;
    closed ||= separator === "dash";
    if (separator === "none") scanner.position = end;
    scanner.skip(JOINT);
  }
  return candidates;
}

function readPart(
  scanner: Scanner,
  draft: Draft,
  closed: boolean,
  lexicon: DatelineLexicon,
): Draft | undefined {
  const { text, position } = scanner;
  if (BRACKETS.includes(text.charAt(position)) && position < text.length)
    return readEnclosure(scanner, draft, lexicon);

  const end = endOfWord(text, position);
  if (!draft.isDated && mayBeginDate(text, position, end, lexicon)) {
    const date = readDate(scanner, lexicon);
    if (date) return add(draft, date);
  }
  const isFull = draft.places.length > 0 && draft.agencies.length > 0;
  if (end === position || isFull) return undefined;

  const run = runAt(scanner, lexicon);
  const agency = draft.agencies.length > 0 ? undefined : readBareAgency(scanner, run, lexicon);
  if (agency && mayStandBare(scanner, draft)) return { ...draft, agencies: [agency] };
  scanner.position = position;

  if (draft.places.length > 0 || isFeed(draft, closed)) return undefined;
  const places = readPlaces(scanner, run, lexicon);
  const repairs = [...draft.repairs, ...places.flatMap(({ mending }) => mending ?? [])];
  return places.length > 0 ? { ...draft, places, repairs } : undefined;
}

/** Canadian Press - is the name of a feed, and what follows it is another dateline. */
function isFeed({ agencies }: Draft, closed: boolean): boolean {
  return closed && agencies.some((agency) => !agency.isEnclosed);
}

/** CANA, Lebanon is a place, though CANA is an agency; and `Ada Reyes, Reuters` is a byline. */
function mayStandBare({ text, position }: Scanner, { places, isDated }: Draft): boolean {
  const [place] = places;
  if (!place) return isDated || text.charAt(position) !== ",";
  return isDated || place.isCapital || place.isKnown;
}

/** Whether a word in mixed case opens the text, and a small one follows: no place, and no date. */
function opensProse(scanner: Scanner, lexicon: DatelineLexicon): boolean {
  const word = scanner.read(PROSE, (groups) => groups.word);
  return word !== undefined && !isCalendarWord(word, lexicon);
}

/** Where a dateline may begin: after white space, and the bullets of a list. */
export function openingOf(text: string, start = 0): number {
  OPENING.lastIndex = start;
  OPENING.test(text);
  return OPENING.lastIndex;
}
