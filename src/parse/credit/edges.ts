import * as character from "../../text/characters.js";
import { isDigit } from "../../text/word.js";

const EDGES = /^[\s.,:·•\-–—"'“”‘’]{1,9}|[\s,:·•\-–—"“”]{1,9}$/gu;
const FULL_STOP = /(?<=\p{Lower}{3})\.$/u;
const ADDRESS = /\s[^\s@]{1,40}@[^\s@]{3,60}$/u;
/** `Harbour Museum photo` */
const MEDIUM = /\s(?:photos?|images?|pictures?|graphic|illustration|video)$/u;
const YEAR = /\s?\b(?:19|20)\d\d$/u;

/** Where a word ends, without a sign behind it. */
export function endOfWord(word: string): number {
  return isLetter(word, word.length - 1) ? word.length : word.length - 1;
}

/** Takes off the full stop behind a long word. */
export function withoutStop(words: string): string {
  return words.replace(FULL_STOP, "");
}

/** Takes off the signs and spaces around a name. */
export function withoutEdges(words: string): string {
  const last = words.length - 1;
  const isBare = last > 0 && isLetter(words, 0) && isLetter(words, last);
  return isBare ? words : words.replace(EDGES, "");
}

function isLetter(text: string, at: number): boolean {
  return character.classAt(text, at) <= character.DIGIT;
}

/** Takes off an address, a year or what was made: `Anna Berg anna@harbour.example`, `Anna Berg 2019`. */
export function withoutTail(name: string): string {
  const bare = (name.includes("@") ? name.replace(ADDRESS, "") : name).replace(MEDIUM, "");
  return isDigit(bare.charCodeAt(bare.length - 1)) ? bare.replace(YEAR, "") : bare;
}
