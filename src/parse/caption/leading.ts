import { type Pattern, Scanner } from "../../text/scanner.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { readMarker } from "../credit/marker.js";
import { readCredit } from "../credit/reading.js";
import { AGENCY, HOUSE_WORD, NOTE, STOCK, vocabularyOf } from "../credit/senses.js";
import type { CaptionCredit } from "./credit.js";

/** A credit that opens a caption is no longer. */
const LONGEST = 160;
/** No house in the tables has more words. */
const MOST_WORDS = 4;

// Foto: Anna Berg/Harbour Post The bridge at dawn        Anna Berg The bridge at dawn
//       └ NAME  ┘│└ NAME      ┘ └ REST                   └ NAME  ┘ └ ARTICLE
//            JOINT
const OPEN: Pattern = /\s{0,3}[([]\s{0,2}/uy;
const WORD: Pattern<"word"> = /(?<word>[^\s/|()[\],;:]{1,40})/uy;
const GAP: Pattern = / {1,2}/uy;
const NAME: Pattern =
  /(?:(?:\p{Upper}\.[ ]?){0,2}\p{Upper}[\p{Alpha}.'’-]{0,24} (?:(?:van|von|de|der|den|la|del|di|da|bin|al|el) ){0,2}(?:\p{Upper}\. ){0,2}(?:\p{Upper}[\p{Alpha}'’-]{0,24}?(?=\s|[/|,)]|\p{Upper}\p{Lower}|$))(?: & \p{Upper}\p{Lower}{1,20})?)/uy;
const LONE: Pattern =
  /(?:[\p{Upper}\d][\p{Alpha}\d'’-]{1,24}|[\w-]{1,40}(?:\.[\w-]{2,20}){1,3})(?![\p{Alpha}\d])/uy;
const HANDLE: Pattern = /@?[\p{Alpha}\d_]{2,30}(?=\s?\/)/uy;
const JOINT: Pattern = /\s?[/|]\s?|\s(?:via|for)\s|,\s(?=\p{Upper})|\s[-–]\s/uy;
const CAPITAL = /^\p{Upper}/u;
const JOINED = /[/|]|\svia\s/u;
const ASIDE: Pattern = /\s?[([][^()[\]]{1,40}[)\]]/uy;
const CLOSE: Pattern = /\s{0,2}[)\]]/uy;
const REST: Pattern = /(?:\s{1,3}|(?=\p{Upper}))(?=["“'‘„(]?[\p{Upper}\d])/uy;
const ARTICLE: Pattern =
  /\s{1,3}(?=(?:The|A|An|This|These|In|At|On|From|For|With|When|One|Two|Der|Die|Das|Ein|Eine|Im|In|Auf|Am|Bei|Mit|Nach|So)\s)/uy;

/** Finds the credit that a caption opens with. */
export function findLeading(
  text: string,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): CaptionCredit | undefined {
  const whole = text.slice(start, Math.min(end, start + LONGEST));
  const scanner = new Scanner(whole);
  const isBracketed = scanner.skip(OPEN);
  const isMarked = skipMarkers(scanner, lexicon);

  let parties = 0;
  let known = 0;
  let isStock = false;
  do {
    const start = scanner.position;
    if (skipHouse(scanner, lexicon)) {
      known++;
      isStock ||= (vocabularyOf(lexicon).sensesAt(whole, start, scanner.position) & STOCK) !== 0;
    } else if (
      !(isStock && scanner.skip(LONE)) &&
      !skipHouseWords(scanner, lexicon) &&
      !scanner.skip(NAME) &&
      !scanner.skip(LONE) &&
      !(isMarked && scanner.skip(HANDLE))
    ) {
      break;
    }
    parties++;
  } while (scanner.skip(JOINT));
  if (parties === 0) return undefined;
  while (scanner.skip(ASIDE));
  if (isBracketed && !scanner.skip(CLOSE)) return undefined;

  const stop = scanner.position;
  const reading = readCredit(whole.slice(0, stop), lexicon);
  const { names, strays, credit } = reading;
  if (names + Number(credit.courtesy !== undefined) === 0 || (strays > 0 && !isMarked))
    return undefined;
  const isJoined = parties > 1 && JOINED.test(whole.slice(0, stop));
  const isSure = isMarked || (isJoined && (known > 0 || credit.people.length > 0));
  const follows = isSure
    ? stop === whole.length || scanner.skip(REST)
    : credit.people.length === 1 && scanner.skip(ARTICLE);
  return follows ? { span: { start, end: start + stop }, reading } : undefined;
}

function skipMarkers(scanner: Scanner, lexicon: CreditLexicon): boolean {
  const start = scanner.position;
  for (
    let marker = readMarker(scanner.text, scanner.position, lexicon);
    marker;
    marker = readMarker(scanner.text, scanner.position, lexicon)
  ) {
    scanner.position = marker.end;
  }
  return scanner.position > start;
}

/** Passes over the longest name of a house that the tables hold. */
function skipHouse(scanner: Scanner, lexicon: CreditLexicon): boolean {
  const vocabulary = vocabularyOf(lexicon);
  return skipLongest(scanner, (name) => (vocabulary.sensesOf(name) & (AGENCY | NOTE)) !== 0);
}

/** Passes over capitalized words that end with one that only houses have: `Strong Harbour Pictures`. */
function skipHouseWords(scanner: Scanner, lexicon: CreditLexicon): boolean {
  const vocabulary = vocabularyOf(lexicon);
  return skipLongest(
    scanner,
    (name, last) =>
      (vocabulary.sensesOf(last) & HOUSE_WORD) !== 0 && name.includes(" ") && CAPITAL.test(name),
  );
}

function skipLongest(scanner: Scanner, accepts: (name: string, last: string) => boolean): boolean {
  const start = scanner.position;
  let found = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const last = scanner.read(WORD, ({ word }) => word);
    if (!last) break;
    if (accepts(scanner.text.slice(start, scanner.position), last)) found = scanner.position;
    if (!scanner.skip(GAP)) break;
  }
  scanner.position = found;
  return found > start;
}
