import type { Opening } from "./opening.js";

// The ferry      “We left      2 cups      der Hafen      NASA named
// └next───┘       └next─┘      └next─┘     └next────┘     └next────┘
const NEXT: RegExp =
  /[\s"“‘'([]{0,4}(?<next>[\p{Alpha}\d][\p{Alpha}\p{M}]{0,30}(?:\s\p{Alpha}{1,30})?)/uy;
const SMALL = /\p{Lower}/u;
const SPOKEN = /^I\s/u;
const NO_LEAD = /^[\p{Lower}\d]/u;
// OIL —      PLUM TART —      HOW THE FERRY SANK —
const LABEL = /^.{1,3}$|\s/u;
// San Anselmo      Fort Dodge      Lake City, as only towns are called
const TOWN =
  /^(?:cape|east|el|fort|l[ao]s?|lake|mount|new|north|port|saint|san(?:t[ao])?|south|st\.?|west) | (?:bay|beach|city|co\.|dc|falls|heights|hills?|island|lake|nations|park|springs|valley|village)$/iu;
const ISO = /^\d{4}-/u;

/** How much must speak for a dateline with a place. */
const ENOUGH = 3;
/** What each way of closing a dateline says for it. */
const CLOSED_BY = { dash: 1, bar: 1, slash: 1, colon: 0, point: 0, gap: -1, line: -2, none: -3 };
/** Only the web prints a day alone and a colon before its news; before its time it opens a chronicle. */
const WEB = 1995;

/** Tells a dateline, as far as it was read, from what looks like one. */
export function isDateline(opening: Opening): boolean {
  return opening.places.length > 0 ? weigh(opening) >= ENOUGH : isPlaceless(opening);
}

/** `TOLEDO, OHIO - MAY 04:` opens the words under a picture. */
export function opensCaption({ places, agencies, date, separator, isParted }: Opening): boolean {
  return (
    isParted &&
    separator === "colon" &&
    agencies.length === 0 &&
    date !== undefined &&
    !SMALL.test(date.text) &&
    places.some(({ isCapital }) => isCapital)
  );
}

/** Weighs what speaks for a dateline with a place, and what against it. */
function weigh(opening: Opening): number {
  const { text, start, position, places, agencies, date, isDated, separator, isParted } = opening;
  const isCapital = places.every((place) => place.isCapital);
  const isKnown = places.some((place) => place.isKnown);
  const hasRegion = places.some((place) => place.hasRegion);
  const isSigned = agencies.some((agency) => agency.isKnown);
  const isProved = isDated || isSigned;
  const printed = text.slice(start, position);
  const isPair = places.length > 1 && printed.includes("/");

  if (separator === "none" && !isSigned && (isDated || !isCapital || !hasRegion)) return 0;
  if (separator === "point" && !isProved) return 0;
  // Ada Reyes | 11 Jan 2019 |      15.05.2020 | Lesezeit:
  if (printed.includes("|") && !isCapital && !isKnown && !hasRegion) return 0;
  // BEIRUT SILVER CLSG - APRIL 7
  if (separator === "line" && isParted && !isSigned && date?.year === undefined) return 0;
  const evidence =
    (isCapital ? 2 : 0) +
    (isKnown ? 3 : 0) +
    (hasRegion ? 4 : 0) +
    (isDated ? 3 : 0) +
    (isSigned ? 3 : Math.min(agencies.length, 1)) +
    (isPair && places.some(({ place }) => place.kind === "city") ? 2 : 0) +
    (opensLead(opening) ? CLOSED_BY.point : CLOSED_BY[separator]) -
    (!isKnown && places.some((place) => place.isRubric) ? 3 : 0);
  return isProved ? evidence : evidence - doubt(opening, isKnown, hasRegion);
}

/** `Köln (KNA) Die Mühle mahlt`; a name of more words may be a person's. */
function opensLead({ text, position, places, separator }: Opening): boolean {
  return (
    separator === "none" &&
    text.charAt(position - 1) === ")" &&
    !NO_LEAD.test(wordsAfter(text, position)) &&
    places.every(({ place, isKnown }) => isKnown || !place.name.includes(" "))
  );
}

/** What speaks against a dateline that has neither date nor agency: its own names, or the story's first words. */
function doubt(opening: Opening, isKnown: boolean, hasRegion: boolean): number {
  const { text, position, places, separator } = opening;
  const next = wordsAfter(text, position);
  // Portugal: The talks go on      SYDNEY: I have mended my nets
  const isTopic = places.every(({ place: { kind } }) => kind && kind !== "city");
  if (separator === "colon" && (isTopic || SPOKEN.test(next))) return 3;
  if (NO_LEAD.test(next)) return 2;
  if (isKnown) return 0;
  const isShouted = next.length > 2 && next === next.toUpperCase();
  // REYES, Ada —
  const isLabel = places.some(
    ({ place: { name, region } }) => region ?? (LABEL.test(name) && !TOWN.test(name)),
  );
  return isShouted || (isLabel && !hasRegion) ? 2 : 0;
}

/** The first two words of the story behind a dateline. */
function wordsAfter(text: string, end: number): string {
  NEXT.lastIndex = end;
  return NEXT.exec(text)?.groups?.next ?? "";
}

/** `(Reuters) -`, `Nov. 4, 2004 --`, `(CBS/AP)`, but not `Nov. 4: “Play”` or `SATURDAY, NOV. 4 -`. */
function isPlaceless({ text, start, position, agencies, date, separator, repairs }: Opening) {
  if (agencies.length > 0) {
    const isSigned = agencies.some(({ isKnown }) => isKnown);
    const isProved = date !== undefined || agencies.some(({ isEnclosed }) => isEnclosed);
    return separator === "dash" || (isSigned && isProved);
  }
  if (date?.day === undefined || date.weekday !== undefined || repairs.length > 0) return false;
  const next = wordsAfter(text, position);
  switch (separator) {
    case "dash":
      return !NO_LEAD.test(next);
    case "colon":
      return Number(date.year) >= WEB && next !== "" && !NO_LEAD.test(next);
    case "point":
      return text.charAt(start) === "(";
    default:
      return separator === "line" && ISO.test(date.text);
  }
}

/** Tells a dateline that stands in the middle of a line: it needs a place, and proof of it. */
export function isPlainDateline(opening: Opening): boolean {
  const { places, agencies, separator, isDated } = opening;
  const isSigned = agencies.some((agency) => agency.isKnown);
  if (places.length === 0 && !agencies.some((agency) => agency.isEnclosed)) return false;
  const isPlace = places.every((place) => place.isCapital || place.isKnown || place.hasRegion);
  const isProved =
    isSigned || places.some(({ hasRegion }) => hasRegion) || (isDated && places.length > 0);
  const isClosed = separator === "dash" || (isSigned && separator !== "line");
  return isPlace && isProved && isClosed && isDateline(opening);
}
