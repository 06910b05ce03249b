import { lookUp } from "../../lexicon/lexicon.js";
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

/** Where a word may be glued to the next: `RoeStaff`, `Updated20:49`. */
const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})/gu;

/** Cuts a byline into words, each with its kind. */
export function cutWords(text: string, lexicon: BylineLexicon): Word[] {
  const scanner = new Scanner(text);
  const words: Word[] = [];
  const take = (pattern: Pattern, kindOf: (word: string) => Kind): boolean =>
    scanner.read(pattern, (_, { start, end }) => {
      const word = text.slice(start, end);
      words.push({ text: word, kind: kindOf(word), start, end });
      return true;
    }) ?? false;

  const hasAddress = ADDRESS_SIGN.test(text);
  while (scanner.position < text.length) {
    if (scanner.skip(BLANK) || (hasAddress && take(ADDRESS, () => "address"))) continue;
    if (take(NUMBER, () => "number") || take(QUOTED, () => "nickname")) continue;
    const glued = scanner.read(WORD, (_, { start, end }) => cutSeams(text, start, end, lexicon));
    if (glued) words.push(...glued);
    else take(SIGN, kindOfSign);
  }
  return words;
}

function kindOfSign(sign: string): Kind {
  if (/[,;、，،\n]/u.test(sign)) return "comma";
  if (/[|/•·–—●⋅∙―／-]/u.test(sign)) return "bar";
  return sign === "&" || sign === "+" ? "and" : "mark";
}

/** Cuts `RoeStaff` where both sides, or the side that is known, make sense of it. */
function cutSeams(text: string, start: number, end: number, lexicon: BylineLexicon): Word[] {
  const words: Word[] = [];
  let from = start;
  const glued = text.slice(start, Math.min(end, start + LONGEST_GLUED));
  for (const { index } of matchesOf(glued, SEAM)) {
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
  return words;
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
