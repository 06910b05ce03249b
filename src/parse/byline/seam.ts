import { lookUp } from "../../lexicon/lexicon.js";
import { matchesOf } from "../../text/matches.js";
import { endOfPart } from "../../text/word.js";
import { isInitial } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import {
  AGENCY,
  GIVEN,
  HOUSE_WORD,
  MASTHEAD,
  PUBLISHER,
  sensesOf,
  vocabularyOf,
} from "./senses.js";
import { isGiven } from "./who.js";
import { type Kind, kindOfWord, type Word, wordOf } from "./word.js";

/** How far to look behind a number for what makes a date of it. */
const LONGEST_TAIL = 16;

/** How far into a word to look for seams. */
const LONGEST_GLUED = 80;

/** A word that may be glued to the next: `RoeStaff`, `Updated20:49`, `ROEStaff`. */
const GLUED = /[\p{Lower}\p{N}]\p{Upper}|\p{Alpha}\p{N}|\p{Upper}{3}\p{Lower}/u;
const SEAM =
  /(?<=[\p{Lower}\p{N}])(?=\p{Upper})|(?<=\p{Alpha})(?=\p{N})|(?<=\p{Upper}{2})(?=\p{Upper}\p{Lower})/gu;
const SHOUTED = /^\p{Upper}{2}/u;

/** What a name may have before a capital inside: `McCall`, `DeLuca`. */
const PREFIX = /(?:^|-)(?:Mc|Mac|De|Di|Du|La|Le|O|Van|Von|Fitz)$/u;
/** No name of a house that is glued onto another has more words. */
const CAPITALIZED =
  /\p{Upper}[\p{Alpha}\p{M}'’&-]{0,30}(?: \p{Upper}[\p{Alpha}\p{M}'’&-]{0,30}){0,3}/uy;

/** Cuts `RoeStaff` where both sides, or the side that is known, make sense of it. */
export function cutSeams(
  words: Word[],
  text: string,
  start: number,
  end: number,
  lexicon: BylineLexicon,
): void {
  let from = start;
  const word = text.slice(start, Math.min(end, start + LONGEST_GLUED));
  for (const { index } of GLUED.test(word) ? matchesOf(word, SEAM) : []) {
    const seam = start + index;
    const head = text.slice(from, seam);
    const rest = text.slice(seam, end);
    const tail = /^\p{N}+\.?$|^[\p{Alpha}\p{M}'’]+/u.exec(rest)?.[0] ?? "";
    const next = text.slice(seam + tail.length, end + LONGEST_TAIL);
    const isFamily = followsGiven(words);
    // NBCSports is one word, JANE ROEStaff Writer are two
    const isShouted = SHOUTED.test(text.slice(seam - 1, seam + 1));
    if (seam === from || PREFIX.test(head) || (isShouted && !isFamily)) continue;
    if (isSeam(head, tail, next, lexicon) || (isFamily && opensHouse(text, seam, lexicon))) {
      words.push(wordOf(text, from, seam, lexicon));
      from = seam;
    }
  }
  words.push(wordOf(text, from, end, lexicon));
}

/** `Jane RoeHarbour Post`: the second word of a name, as far as it goes. */
function followsGiven(words: readonly Word[]): boolean {
  const before = words.at(-1);
  return before?.kind === "name" && (isGiven(before) || isInitial(before.text));
}

/** Whether the name of a house begins at an offset: `Reuters`, `Harbour Post`. */
function opensHouse(text: string, start: number, lexicon: BylineLexicon): boolean {
  const vocabulary = vocabularyOf(lexicon);
  CAPITALIZED.lastIndex = start;
  const words = CAPITALIZED.exec(text)?.[0] ?? "";
  for (let end = endOfPart(words, 0), from = 0; from < words.length; ) {
    if (vocabulary.sensesAt(words, 0, end) & (PUBLISHER | AGENCY)) return true;
    if (from > 0 && vocabulary.sensesAt(words, from, end) & (HOUSE_WORD | MASTHEAD)) return true;
    from = end + 1;
    end = endOfPart(words, from);
  }
  return false;
}

/** `McStaff` is a name; `RoeStaff` is a name and a post. */
function isSeam(head: string, tail: string, next: string, lexicon: BylineLexicon): boolean {
  const after = kindOfWord(tail, lexicon);
  const before = kindOfWord(head, lexicon);
  if (isCore(before)) return true;
  if (after === "number") return before === "month" || isTime(next, lexicon);
  const opens = isCore(after) || after === "month" || tail === "The";
  return opens || (head.length > 2 && (sensesOf(tail, lexicon) & GIVEN) !== 0);
}

/** `Roe22. May`, `Roe5 min`: what follows makes a date or a time of the number. */
function isTime(next: string, lexicon: BylineLexicon): boolean {
  const word = /^\s?(?<word>\p{Alpha}+)/u.exec(next)?.[1];
  if (word === undefined) return /^[.:]\p{N}/u.test(next);
  return (
    lookUp(lexicon.bylineWords, word) === "unit" || lookUp(lexicon.datedWords, word) === "month"
  );
}

function isCore(kind: Kind): boolean {
  return /^(?:by|particle|role|post|team|field|rank|end)$/u.test(kind);
}
