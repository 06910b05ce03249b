import { lookUp } from "../../lexicon/lexicon.js";
import * as character from "../../text/characters.js";
import type { CreditLexicon } from "./lexicon.js";
import { toPlainParty } from "./plain-party.js";
import { IN_MARKER, OPENS_MARKER, vocabularyOf } from "./senses.js";

/** What a marker says: what was made, or by whose courtesy it is shown. */
export interface Marker {
  readonly medium: CreditLexicon["creditMarkers"][string];
  /** Where the marker ends, colon and space included. */
  readonly end: number;
  /** Whether it takes a name by its own words: `Photo by`. */
  readonly by: boolean;
  /** Its words in lower case, without a colon; none of a sign. */
  readonly words: string;
}

/** The most words that a marker has. */
const LONGEST = 5;
const LONGEST_WORD = 30;

/** A sign, with the year behind it, or `Credit`, glued onto the name behind it. */
const SIGN =
  /(?:©|\([cC]\)|（[cCｃＣ]）|℗)\s{0,3}(?:(?:19|20)\d\d\b,?\s?)?|Credit(?:\.{3}|…)?(?=\p{Upper}\p{Alpha})/uy;
const SIGNS = "©(（℗C";
const STOP = /\.(?!\.)|-/uy;
const GAP = / {1,2}/uy;
const COLON = /\s{0,2}(?:[:：=]|\.{3}|…)\s{0,3}|,\s/uy;
const BLANK = /\s{0,3}/uy;
/** `Photo by`, and `Fot.`, as Polish cuts it short */
const BINDS = / (?:by|of|from|via|aus|de|von|di|door|read)$|^fot$/u;

/** Reads the marker that opens a credit at an offset: `Photo by `, `Image credit: `, `© 2019 `. */
export function readMarker(text: string, at: number, lexicon: CreditLexicon): Marker | undefined {
  const sign = SIGNS.includes(text.charAt(at)) ? endOf(SIGN, text, at) : undefined;
  if (sign !== undefined) return { medium: "any", end: sign, by: false, words: "" };

  const end = endOfLetters(text, at);
  const opens = vocabularyOf(lexicon).sensesAt(text, at, end) & OPENS_MARKER;
  return opens
    ? readWords(text, text.slice(at, end).toLowerCase(), end, LONGEST, lexicon)
    : undefined;
}

/** Reads a marker that begins with words, and goes on with as many more as make one. */
function readWords(
  text: string,
  words: string,
  end: number,
  most: number,
  lexicon: CreditLexicon,
): Marker | undefined {
  const stop = endOf(STOP, text, end) ?? end;
  const gap = most > 1 ? endOf(GAP, text, stop) : undefined;
  if (gap !== undefined) {
    const next = endOfLetters(text, gap);
    const goesOn = vocabularyOf(lexicon).sensesAt(text, gap, next) & IN_MARKER;
    const more = goesOn ? `${words} ${text.slice(gap, next).toLowerCase()}` : "";
    const longer = more && readWords(text, more, next, most - 1, lexicon);
    if (longer) return longer;
  }
  const medium = lookUp(lexicon.creditMarkers, words);
  return medium && closed(text, stop, medium, words, lexicon);
}

/** Where the letters at an offset end, as many as a word of a marker may have. */
function endOfLetters(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST_WORD);
  let at = start;
  while (at < most && character.classAt(text, at) <= character.CAPITAL) at++;
  return at;
}

/** A marker's words stand for one only before a colon, another marker or no more than a name, or when they bind one. */
function closed(
  text: string,
  end: number,
  medium: Marker["medium"],
  words: string,
  lexicon: CreditLexicon,
): Marker | undefined {
  const colon = endOf(COLON, text, end);
  const blank = endOf(BLANK, text, end) as number;
  const by = BINDS.test(words);
  if (colon !== undefined) return { medium, end: colon, by, words };
  if (by || medium === "courtesy" || medium === "any" || blank === text.length) {
    return { medium, end: blank, by, words };
  }
  const opens =
    !words.includes(" ") &&
    (readMarker(text, blank, lexicon) || toPlainParty(text.slice(blank), lexicon)?.is === "person");
  return opens ? { medium, end: blank, by, words } : undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
