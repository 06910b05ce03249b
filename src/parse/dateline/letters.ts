import { isDigit, isWordUnit } from "../../text/word.js";

const MARKS = "'’‘`´{}";
/** No word is longer. */
const LONGEST = 40;
const POINT = 0x2e;
const HYPHEN = 0x2d;
const ARABIC_COMMA = 0x60c;
const REPLACEMENT = 0xfffd;

// W.Va   PORT-AU-PRINCE   N'Djamena   ME}LBOURNE
/** Where the word ends that begins at `start`: there, when none does. */
export function endOfWord(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  for (const limit = start + LONGEST; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || MARKS.includes(text.charAt(at) || " ")) continue;
    if ((unit !== POINT && unit !== HYPHEN) || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
}

/** Whether a letter stands here, and not what a dash or a comma was turned into. */
export function isLetter(unit: number): boolean {
  return isWordUnit(unit) && !isDigit(unit) && unit !== ARABIC_COMMA && unit !== REPLACEMENT;
}

const UPPER = /\p{Lu}/u;
const NOT_SMALL = /[^\p{Ll}]/gu;
const NEARLY_CAPITAL = /^\p{Lu}{3}|^Mc\p{Lu}|^[DLO]['’e]\p{Lu}/u;

/** Whether a word is printed in capitals: `PARIS`, `McALLEN`, and `CORAl` by a slip. */
export function isCapital(word: string): boolean {
  if (word === word.toUpperCase()) return UPPER.test(word);
  return word.length > 3 && NEARLY_CAPITAL.test(word) && word.replace(NOT_SMALL, "").length === 1;
}

/** Words that are printed small inside a name: `Rio de Janeiro`, `Isle of Wight`. */
const PARTICLE =
  /^(?:al|am|an|au[fx]?|d[aeiou]|das|del|della|de[nr]|des|dos|e[lns]|im|in|l[ae]s?|los|o[fn]|over|sur|the|upon|v[ao]n)$/u;

/** Whether a word is printed small inside a name: `Rio de Janeiro`. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Whether a word begins with a capital, or is written in a script that has none. */
export function isTitle(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word);
}
