import type { Candidate, PlaceReading } from "./draft.js";
import type { DatelineLexicon } from "./words.js";

const NEXT = /^[\s"“‘'([]{0,4}(?<next>\p{L}[\p{L}\p{M}]{0,30})/u;
const SMALL = /^\p{Ll}/u;
const LETTER = /^\s?\p{L}/u;
const DIGIT = /^\s?\d/u;
const ISO = /^\d{4}-/u;
const TWO_LETTERS = /\p{L}\P{L}{0,2}\p{L}/u;
const GAP = /[\s.-]+/u;

/** How much must speak for a dateline with a place. */
const ENOUGH = 3;
/** What each way of closing a dateline says for it. */
const CLOSED_BY = { dash: 1, bar: 1, slash: 1, colon: 0, point: 0, line: -2, none: -3 };

/** Tells a dateline from what looks like one. */
export function isDateline(candidate: Candidate, text: string, lexicon: DatelineLexicon): boolean {
  const { next = "" } = NEXT.exec(text.slice(candidate.end, candidate.end + 36))?.groups ?? {};
  return candidate.places.length > 0
    ? weigh(candidate, next, lexicon) >= ENOUGH
    : isPlaceless(candidate, text);
}

/** Weighs what speaks for a dateline with a place, and what against it. */
function weigh(candidate: Candidate, next: string, lexicon: DatelineLexicon): number {
  const { places, agencies, isDated, separator } = candidate;
  const isCapital = places.every((place) => place.isCapital);
  const isKnown = places.some((place) => place.isKnown);
  const hasRegion = places.some((place) => place.hasRegion);
  const isSigned = agencies.some((agency) => agency.isKnown);
  const isProved = isDated || isSigned;
  const isRubric = !isKnown && places.some((place) => isHeading(place, lexicon));

  if (places.some(({ name }) => !TWO_LETTERS.test(name))) return 0;
  if (!isCapital && !isKnown && places.some((place) => isLeadIn(place, lexicon))) return 0;
  const isBare = !isSigned && (isDated || !isCapital || !hasRegion);
  if (separator === "none" && isBare) return 0;
  if (separator === "point" && !isProved) return 0;
  return (
    (isCapital ? 2 : 0) +
    (isKnown ? 3 : 0) +
    (hasRegion ? 4 : 0) +
    (isDated ? 3 : 0) +
    (isSigned ? 3 : Math.min(agencies.length, 1)) +
    CLOSED_BY[separator] -
    (isRubric ? 3 : 0) -
    (isProved || isKnown || !isShouted(next) ? 0 : 2) -
    (isProved || !SMALL.test(next) ? 0 : 1)
  );
}

/** EXCLUSIVE -, COFFEE CLOSING -, By Ada Reyes - */
function isHeading(place: PlaceReading, lexicon: DatelineLexicon): boolean {
  const words = place.name.toLowerCase().split(GAP);
  return isLeadIn(place, lexicon) || words.some((word) => lexicon.rubrics.has(word));
}

/** Tells a dateline that stands in the middle of a line: it needs a place, and proof of it. */
export function isPlainDateline(
  candidate: Candidate,
  text: string,
  lexicon: DatelineLexicon,
): boolean {
  const { places, agencies, separator, isDated } = candidate;
  const isSigned = agencies.some((agency) => agency.isKnown);
  if (places.length === 0 && !agencies.some((agency) => agency.isEnclosed)) return false;
  const isPlace = places.every(
    ({ isCapital, isKnown, hasRegion }) => isCapital || isKnown || hasRegion,
  );
  const isProved =
    isSigned || places.some(({ hasRegion }) => hasRegion) || (isDated && places.length > 0);
  const isClosed = separator === "dash" || (isSigned && separator !== "line");
  return isPlace && isProved && isClosed && isDateline(candidate, text, lexicon);
}

function isLeadIn({ name }: PlaceReading, { leadIns }: DatelineLexicon): boolean {
  return leadIns.has(name.split(" ", 1).join().toLowerCase());
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** `(Reuters) -`, `Sept 26 (Reuters) -`, `Nov. 4, 2004 --`, `(CBS/AP)`, but not `Nov. 4: “Play”`. */
function isPlaceless(
  { agencies, date, separator, start, end, repairs }: Candidate,
  text: string,
): boolean {
  const isSigned = agencies.some((agency) => agency.isKnown);
  const isEnclosed = agencies.some((agency) => agency.isEnclosed);
  if (agencies.length > 0) {
    return separator === "dash" || (isSigned && (isEnclosed || date !== undefined));
  }
  if (date?.day === undefined || repairs.length > 0) return false;
  switch (separator) {
    case "dash":
      return !DIGIT.test(text.slice(end, end + 2));
    case "colon":
      return date.year !== undefined && LETTER.test(text.slice(end, end + 2));
    case "point":
      return text.charAt(start) === "(";
    case "line":
      return ISO.test(date.text);
    default:
      return false;
  }
}
