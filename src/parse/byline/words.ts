import * as character from "../../text/characters.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import type { BylineLexicon } from "./lexicon.js";
import { cutSeams } from "./seam.js";
import type { Kind, Word } from "./word.js";

// By Jane O’Neill-RoeStaff Writer | jroe@courier.example @jroe Nov. 19, 2019
const ADDRESS_SIGN = /@|:\/\/|www\./u;
const BLANK: Pattern = /[^\S\n]+/uy;
const ADDRESS: Pattern =
  /(?:https?:\/\/|www\.)\S+|[\p{Alpha}\p{N}._%+-]{1,64}@[\p{Alpha}\p{N}-]{1,63}\.[\p{Alpha}\p{N}.-]{2,63}|@[\p{Alpha}\p{N}_.]+/uy;
const NUMBER: Pattern = /\p{N}[^\s,|]*/uy;
const QUOTED: Pattern = /["“„][^"“”„]{1,40}["“”]/uy;
const WORD: Pattern = /\p{Alpha}(?:[\p{Alpha}\p{M}\p{N}_]|['’.&-](?=[\p{Alpha}\p{N}]))*\.?/uy;
const SIGN: Pattern = /[\s\S]/uy;

/** Cuts a byline into words, each with its kind. */
export function cutWords(text: string, lexicon: BylineLexicon): Word[] {
  const scanner = new Scanner(text);
  const words: Word[] = [];
  const take = (pattern: Pattern, kind: Kind): boolean => {
    const start = scanner.position;
    if (!scanner.skip(pattern)) return false;
    const end = scanner.position;
    words.push({ text: text.slice(start, end), kind, senses: 0, start, end });
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
