import type { Candidate, PlaceReading } from "./draft.js";
import type { DatelineLexicon } from "./words.js";

const NEXT = /^[\s"“‘'([]{0,4}(?<next>\p{L}[\p{L}\p{M}]{0,30})/u;
const SMALL = /^\p{Ll}/u;
const LETTER = /^\s?\p{L}/u;
const ISO = /^\d{4}-/u;
const TWO_LETTERS = /\p{L}\P{L}{0,2}\p{L}/u;
const WORD = /[^\s.-]+/gu;

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
function weigh(candidate: Candidate, next: string, { rubrics }: DatelineLexicon): number {
  const { places, agencies, date, separator } = candidate;
  const isCapital = places.every((place) => place.isCapital);
  const isKnown = places.some((place) => place.isKnown);
  const hasRegion = places.some((place) => place.hasRegion);
  const isSigned = agencies.some((agency) => agency.isKnown);
  const isProved = date !== undefined || isSigned;
  const isRubric = !isKnown && places.some((place) => hasRubric(place, rubrics));

  if (separator === "none" && !isCapital && !isSigned) return 0;
  if (separator === "point" && !isProved) return 0;
  return (
    (isCapital ? 2 : 0) +
    (isKnown ? 3 : 0) +
    (hasRegion ? 4 : 0) +
    (date ? 3 : 0) +
    (isSigned ? 3 : Math.min(agencies.length, 1)) +
    CLOSED_BY[separator] -
    (isRubric ? 3 : 0) -
    (isProved || isKnown || !isShouted(next) ? 0 : 2) -
    (isProved || !SMALL.test(next) ? 0 : 1)
  );
}

function hasRubric({ name }: PlaceReading, rubrics: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().match(WORD) ?? [];
  return !TWO_LETTERS.test(name) || words.some((word) => rubrics.has(word));
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** `(Reuters) -`, `Sept 26 (Reuters) -`, `Nov. 4, 2004 --`, `(CBS/AP)`, but not `Nov. 4: “Play”`. */
function isPlaceless({ agencies, date, separator, start, end }: Candidate, text: string): boolean {
  const isSigned = agencies.some((agency) => agency.isKnown);
  const isEnclosed = agencies.some((agency) => agency.isEnclosed);
  if (agencies.length > 0) {
    return separator === "dash" || (isSigned && (isEnclosed || date !== undefined));
  }
  if (date?.day === undefined) return false;
  switch (separator) {
    case "dash":
      return true;
    case "colon":
      return date.year !== undefined && LETTER.test(text.slice(end, end + 2));
    case "point":
      return text.charAt(start) === "(";
    case "line":
      return ISO.test(date.text ?? "");
    default:
      return false;
  }
}
