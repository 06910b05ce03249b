import * as character from "../../text/characters.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { readMarker } from "../credit/marker.js";
import { readCredit } from "../credit/reading.js";
import { IN_MARKER, vocabularyOf } from "../credit/senses.js";
import { type Clue, findClue } from "./clue.js";
import { type FoundCredit, says } from "./found-credit.js";
import type { Words } from "./words.js";

/** A credit with a marker is no longer. */
const LONGEST = 240;
/** No marker has more words, or longer ones. */
const MOST_WORDS = 4;
/** So many words of a marked credit may be no name: `Photo: supplied by the family`. */
const MOST_STRAYS = 4;

/** Between the words of a marker. */
const MOST_BLANKS = 2;
const STOPS = ".-";
const CAPITAL = /[\p{Upper}\p{Lo}©(（]/u;
const BINDS = /^(?:[:：=]|(?:by|of|via|from|von|de|di|aus)\s)/u;
const GLUED = /(?<=[\p{Lower}\p{Upper}])(?<word>\p{Upper}\p{Lower}{1,20})$/u;
const COLON = /[:：]\s{0,2}$/u;
const LONGEST_COLON = 3;
const OPEN = /(?:[([]|©)\s?$/u;
/** `(Express Photo by`, `. ST PHOTO:`, `. Staff photo by`, `. U.S. Navy photo by` */
const HOUSE =
  /(?:[([|]\s?|(?<![\s.]\p{Upper})[.!?…]["”’)]{0,2}\s{1,3}|\s(?=U\.S\. ))(?<house>(?:U\.S\. )?(?:\p{Upper}[\p{Alpha}&'’-]{0,20} ){1,3})$/u;
/** Markers that no stop or colon parts. */
const CHAINED = /^\p{Alpha}\s$/u;
/** A marker that stands for itself wherever it stands. */
const SHORT = /^fot\.\s/iu;
const FRESH = /(?:^|[([|/–—\-.!?…"”»>])\s{0,3}$/u;

/** Finds the last credit that a marker opens, in what ends at `end`. */
export function findMarked(
  words: Words,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): FoundCredit | undefined {
  const { text } = words;
  const from = Math.max(start, end - LONGEST);
  for (let clue = findClue(words, from, end); clue; clue = findClue(words, from, clue.start)) {
    const at = markerAround(text, from, clue, lexicon);
    if (at === undefined) continue;
    const reading = readCredit(text.slice(at, end), lexicon);
    const most = at > start ? MOST_STRAYS : 0;
    if (says(reading) && reading.strays <= most) return { start: opened(text, from, at), reading };
  }
  return undefined;
}

/** Finds where the marker begins that stands right before a credit: `Image: (Facebook)`, `Credit: Courtesy of`. */
export function markerBefore(
  text: string,
  start: number,
  credit: number,
  lexicon: CreditLexicon,
): number | undefined {
  const colon = COLON.exec(text.slice(Math.max(start, credit - LONGEST_COLON), credit));
  if (!colon) return undefined;
  return markerAround(text, start, { start: credit - colon[0].length, end: credit }, lexicon);
}

/** Where a credit begins, with the bracket before it: `(Photo: Getty Images) Getty`. */
function opened(text: string, from: number, at: number): number {
  return from + (OPEN.exec(text.slice(from, at))?.index ?? at - from);
}

/** Finds where the marker that ends with a clue begins. */
function markerAround(
  text: string,
  from: number,
  clue: Clue,
  lexicon: CreditLexicon,
): number | undefined {
  const open = Math.max(from, clue.start - 40);
  const starts = startsBefore(text, open, clue.start, lexicon);
  if (starts.length === 0 && BINDS.test(text.slice(clue.start, clue.end))) return undefined;

  for (const at of [...starts.reverse(), clue.start]) {
    if (endOfMarkers(text, at, clue.end, lexicon) < clue.end) continue;
    const before = text.slice(open, at);
    const house = HOUSE.exec(before)?.groups?.house?.length ?? 0;
    const isFresh = CAPITAL.test(text.charAt(at)) || FRESH.test(before);
    if (house > 0 || isFresh || SHORT.test(text.slice(at, clue.end))) return at - house;
  }
  return undefined;
}

/** Where the markers end that stand at an offset, one right behind another, until one reaches `to`: `Image Courtesy:` */
function endOfMarkers(text: string, start: number, to: number, lexicon: CreditLexicon): number {
  let end = start;
  for (let marker = readMarker(text, end, lexicon); marker; ) {
    end = marker.end;
    const isChained = end < to && CHAINED.test(text.slice(end - 2, end));
    marker = isChained ? readMarker(text, end, lexicon) : undefined;
  }
  return end;
}

/** Where the words before a clue begin that may stand in its marker, glued onto another or not; the nearest first. */
function startsBefore(text: string, from: number, clue: number, lexicon: CreditLexicon): number[] {
  const vocabulary = vocabularyOf(lexicon);
  const starts: number[] = [];
  for (let start = clue; starts.length < MOST_WORDS; ) {
    const end = endOfWords(text, from, start);
    start = startOfLetters(text, from, end);
    if (vocabulary.sensesAt(text, start, end) & IN_MARKER) {
      starts.push(start);
      continue;
    }
    const glued = GLUED.exec(text.slice(start, end))?.groups?.word ?? "";
    if (vocabulary.sensesOf(glued) & IN_MARKER) starts.push(end - glued.length);
    break;
  }
  return starts;
}

/** Where the words before an offset end, without blanks, and a full stop or hyphen: `Photo. by`. */
function endOfWords(text: string, from: number, to: number): number {
  const most = Math.max(from, to - MOST_BLANKS);
  let end = to;
  while (end > most && character.classAt(text, end - 1) === character.SPACE) end--;
  return end > from && STOPS.includes(text.charAt(end - 1)) ? end - 1 : end;
}

function startOfLetters(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && character.classAt(text, start - 1) <= character.CAPITAL) start--;
  return start;
}
