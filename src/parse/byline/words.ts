import { lookUp } from "../../lexicon/lexicon.js";
import * as character from "../../text/characters.js";
import { matchesOf } from "../../text/matches.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import type { BylineLexicon } from "./lexicon.js";
import { isGiven } from "./who.js";
import { type Kind, kindOfWord, type Word, wordOf } from "./word.js";

// By Jane O’Neill-RoeStaff Writer | jroe@courier.example @jroe Nov. 19, 2019
const ADDRESS_SIGN = /@|:\/\/|www\./u;
const BLANK: Pattern = /[^\S\n]+/uy;
const ADDRESS: Pattern =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,63}|@[\p{L}\p{N}_.]+/uy;
const NUMBER: Pattern = /\p{N}[^\s,|]*/uy;
const QUOTED: Pattern = /["“„][^"“”„]{1,40}["“”]/uy;
const WORD: Pattern = /\p{L}(?:[\p{L}\p{M}\p{N}_]|['’.&-](?=[\p{L}\p{N}]))*\.?/uy;
const SIGN: Pattern = /[\s\S]/uy;

/** How far to look behind a number for what makes a date of it. */
const LONGEST_TAIL = 16;

/** How far into a word to look for seams. */
const LONGEST_GLUED = 80;

/** A word that may be glued to the next: `RoeStaff`, `Updated20:49`. */
const GLUED = /[\p{Ll}\p{N}]\p{Lu}|\p{L}\p{N}/u;
const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})/gu;

/** Cuts a byline into words, each with its kind. */
export function cutWords(text: string, lexicon: BylineLexicon): Word[] {
  const scanner = new Scanner(text);
  const words: Word[] = [];
  const take = (pattern: Pattern, kind: Kind): boolean => {
    const start = scanner.position;
    if (!scanner.skip(pattern)) return false;
    const end = scanner.position;
    words.push({ text: text.slice(start, end), kind, start, end });
    return true;
  };

  const hasAddress = ADDRESS_SIGN.test(text);
  while (scanner.position < text.length) {
    const start = scanner.position;
    const sort = character.classAt(text, start);
    if (sort === character.SPACE && scanner.skip(BLANK)) continue;
    if (hasAddress && take(ADDRESS, "address")) continue;
    if (sort === character.DIGIT && take(NUMBER, "number")) continue;
    if (sort <= character.CAPITAL && scanner.skip(WORD)) {
      cutSeams(words, text, start, scanner.position, lexicon);
    } else if (!take(QUOTED, "nickname")) take(SIGN, kindOfSign(text.charAt(start)));
  }
  return words;
}

function kindOfSign(sign: string): Kind {
  if (/[,;、，،\n]/u.test(sign)) return "comma";
  if (/[|/•·–—●⋅∙―／-]/u.test(sign)) return "bar";
  return sign === "&" || sign === "+" ? "and" : "mark";
}

/** Cuts `RoeStaff` where both sides, or the side that is known, make sense of it. */
function cutSeams(
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
    const tail = /^\p{N}+\.?$|^[\p{L}\p{M}'’]+/u.exec(rest)?.[0] ?? "";
    const next = text.slice(seam + tail.length, end + LONGEST_TAIL);
    if (seam > from && isSeam(head, tail, next, lexicon)) {
      words.push(wordOf(text, from, seam, lexicon));
      from = seam;
    }
  }
  words.push(wordOf(text, from, end, lexicon));
}

/** `McStaff` is a name; `RoeStaff` is a name and a post. */
function isSeam(head: string, tail: string, next: string, lexicon: BylineLexicon): boolean {
  if (/(?:^|-)(?:Mc|Mac|De|Di|Du|La|Le|O)$/u.test(head)) return false;
  const after = kindOfWord(tail, lexicon);
  const before = kindOfWord(head, lexicon);
  if (isCore(before)) return true;
  if (after === "number") return before === "month" || isTime(next, lexicon);
  const opens = isCore(after) || after === "month" || tail === "The";
  return opens || (head.length > 2 && isGiven(tail, lexicon));
}

/** `Roe22. May`, `Roe5 min`: what follows makes a date or a time of the number. */
function isTime(next: string, lexicon: BylineLexicon): boolean {
  const word = /^\s?(?<word>\p{L}+)/u.exec(next)?.[1];
  if (word === undefined) return /^[.:]\p{N}/u.test(next);
  return (
    lookUp(lexicon.bylineWords, word) === "unit" || lookUp(lexicon.datedWords, word) === "month"
  );
}

function isCore(kind: Kind): boolean {
  return /^(?:by|particle|role|post|team|field|rank|end)$/u.test(kind);
}
