import * as character from "../../text/characters.js";
import { matchesOf } from "../../text/matches.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { readMarker } from "../credit/marker.js";
import { readCredit } from "../credit/reading.js";
import { IN_MARKER, vocabularyOf } from "../credit/senses.js";
import { clueAt, opensClue } from "./clue.js";
import { type FoundCredit, says } from "./found-credit.js";

/** A credit with a marker is no longer. */
const LONGEST = 240;
/** No marker has more words, or longer ones. */
const MOST_WORDS = 4;
/** So many words of a marked credit may be no name: `Photo: supplied by the family`. */
const MOST_STRAYS = 4;

const WORD_START = /(?<![\p{L}\p{M}])\p{L}|(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})/gu;
const CAPITAL = /[\p{Lu}\p{Lo}©(（]/u;
const BINDS = /^(?:[:：=]|(?:by|of|via|from|von|de|di|aus)\s)/u;
const GLUED = /(?<=[\p{Ll}\p{Lu}])(?<word>\p{Lu}\p{Ll}{1,20})$/u;
const OPEN = /[([]\s?$/u;
/** `(Express Photo by`, `. ST PHOTO:`, `. Staff photo by` */
const HOUSE = /(?:[([|]\s?|[.!?…]["”’)]{0,2}\s{1,3})(?<house>(?:\p{Lu}[\p{L}&'’-]{0,20} ){1,3})$/u;
const FRESH = /(?:^|[([|/–—\-.!?…"”»>])\s{0,3}$/u;

/** Finds the last credit that a marker opens, in what ends at `end`. */
export function findMarked(
  text: string,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): FoundCredit | undefined {
  const from = Math.max(start, end - LONGEST);
  const tail = text.slice(from, end);
  let behind = 0;
  for (let clue = tail.length - 1; clue >= 0; clue--) {
    const unit = tail.charCodeAt(clue);
    const length = opensClue(unit, behind) ? clueAt(tail, clue) : 0;
    behind = unit;
    const at = length > 0 ? markerAround(text, from, from + clue, length, lexicon) : undefined;
    if (at === undefined) continue;
    const reading = readCredit(text.slice(at, end), lexicon);
    const most = at > start ? MOST_STRAYS : 0;
    if (says(reading) && reading.strays <= most) return { start: opened(text, from, at), reading };
  }
  return undefined;
}

/** Where a credit begins, with the bracket before it: `(Photo: Getty Images) Getty`. */
function opened(text: string, from: number, at: number): number {
  return from + (OPEN.exec(text.slice(from, at))?.index ?? at - from);
}

/** Finds where the marker that ends with a clue begins. */
function markerAround(
  text: string,
  from: number,
  clue: number,
  length: number,
  lexicon: CreditLexicon,
): number | undefined {
  const open = Math.max(from, clue - 40);
  const before = text.slice(open, clue);
  if (BINDS.test(text.slice(clue, clue + length)) && !endsMarker(text, open, clue, lexicon))
    return undefined;

  const starts = matchesOf(before, WORD_START).slice(-MOST_WORDS);
  for (const at of [...starts.map(({ index }) => open + index), clue]) {
    const marker = readMarker(text, at, lexicon);
    if (!marker || marker.end < clue + length) continue;
    if (
      CAPITAL.test(text.charAt(at)) ||
      FRESH.test(text.slice(open, at)) ||
      HOUSE.test(text.slice(open, at))
    )
      return at - (HOUSE.exec(text.slice(open, at))?.groups?.house?.length ?? 0);
  }
  return undefined;
}

/** Whether the word before an offset, or what is glued onto it, stands in a marker: `Photo`, `quayPhoto`. */
function endsMarker(text: string, from: number, to: number, lexicon: CreditLexicon): boolean {
  let end = to;
  if (end > from && character.classAt(text, end - 1) === character.SPACE) end--;
  if (text.charAt(end - 1) === ".") end--;
  let start = end;
  while (start > from && character.classAt(text, start - 1) < character.DIGIT) start--;
  const vocabulary = vocabularyOf(lexicon);
  if (vocabulary.sensesAt(text, start, end) & IN_MARKER) return true;
  const glued = GLUED.exec(text.slice(start, end))?.groups?.word;
  return glued !== undefined && (vocabulary.sensesOf(glued) & IN_MARKER) !== 0;
}
