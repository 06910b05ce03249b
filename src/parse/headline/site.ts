import { lookUp } from "../../lexicon/lexicon.js";
import type { HeadlineLexicon } from "./lexicon.js";

const LONGEST_NAME = 70;
const LONGEST_UNSPACED = 12;
const LONGEST_SITE = 200;
const MOST_WORDS = 6;
const MOST_WORDS_OF_MEDIA = 8;
const MOST_WORDS_RUNNING = 3;

const DOMAIN = /^@?[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.\p{L}{2,6}$/u;
const CAPITAL = /^["“„(#@]?(?:\p{Lu}|\p{Lo}|\p{N}|\p{Ll}{1,2}\p{Lu})/u;
const SENTENCE_ENDS = "!?…:;,";
const FULL_STOP = /\p{Ll}{3}\.$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const COMPOUND =
  /(?:zeitung|blatt|anzeiger|nachrichten|kurier|rundschau|magazin|news|blog|radio|portal|presse|wiki)$/iu;

/** Whether a part of a title is what some site surely signs with: a domain, or a well-known name. */
export function isSignature(part: string, { publishers }: HeadlineLexicon): boolean {
  if (part.length > LONGEST_NAME) return false;
  if (lookUp(publishers, part)) return true;
  return part.includes(".") && DOMAIN.test(part.slice(part.lastIndexOf(" ") + 1));
}

/** Whether a part of a title has the shape of a name, rather than of a headline. */
export function looksLikeName(part: string, lexicon: HeadlineLexicon): boolean {
  if (part.length > LONGEST_NAME || endsSentence(part)) return false;
  if (part.includes("(") !== part.includes(")")) return false;
  if (UNSPACED.test(part)) return part.length <= LONGEST_UNSPACED;
  const words = part.split(" ");
  const last = words.length - 1;
  if (last === 0) return part.length > 3 || CAPITAL.test(part);

  const small = words.findIndex((word) => !CAPITAL.test(word) && !isSmall(word, lexicon));
  if (small !== -1 && small !== last) return false;
  const isMedia = namesMedia(words, lexicon);
  if (isMedia && last < MOST_WORDS_RUNNING) return true;
  if (small === last && !isMedia) return false;
  if (last >= (isMedia ? MOST_WORDS_OF_MEDIA : MOST_WORDS)) return false;
  return (
    words.some((word) => CAPITAL.test(word)) && !words.some((word) => isRunning(word, lexicon))
  );
}

function endsSentence(part: string): boolean {
  const last = part.slice(-1);
  return SENTENCE_ENDS.includes(last) || (last === "." && FULL_STOP.test(part));
}

/** Whether one of the words, last or before a small one, is such as names of media are made of. */
export function namesMedia(words: readonly string[], lexicon: HeadlineLexicon): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    const isEnd = next === undefined || (!CAPITAL.test(next) && isSmall(next, lexicon));
    return isEnd && isMediaWord(word, lexicon);
  });
}

/** Whether names of media are made of this word. */
export function isMediaWord(word: string, { mastheads }: HeadlineLexicon): boolean {
  return lookUp(mastheads, word) !== undefined || COMPOUND.test(word);
}

/** Whether a word stands small inside names. */
function isSmall(word: string, { smallWords }: HeadlineLexicon): boolean {
  return lookUp(smallWords, word) !== undefined;
}

/** Whether a word runs on in a sentence; in capitals it is a name (`US`, `IT`). */
function isRunning(word: string, { runningWords }: HeadlineLexicon): boolean {
  return lookUp(runningWords, word) !== undefined && word !== word.toUpperCase();
}

/** Whether two names have the same letters, but for an article and a domain's ending. */
export function hasSameLetters(one: string, other: string): boolean {
  return lettersOf(one.slice(0, LONGEST_SITE)) === lettersOf(other.slice(0, LONGEST_SITE));
}

/** Whether a part of a title names the given site, by letters or by initials. */
export function namesSite(part: string, siteName: string): boolean {
  if (part.length > LONGEST_NAME) return false;
  const one = lettersOf(part);
  const other = lettersOf(siteName);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === "") return false;
  const isMost = long.includes(short) && short.length * 3 > long.length;
  if (long === short || (short.length > 3 && (isMost || long.startsWith(short)))) return true;
  return one.length < 7 && initialsOf(siteName).includes(one);
}

/** Whether a part of a title is the whole of a site's name, or within it. */
export function standsForSite(part: string, siteName: string): boolean {
  return namesSite(part, siteName) && lettersOf(part).length <= lettersOf(siteName).length;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^https?:\/\//u, "")
    .replace(/^(?:(?:the|die|der|das) |www\.)/u, "")
    .replace(/\.(?:com|org|net|de|ch|at|co\.uk|info|tv)$/u, "")
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The first letters of its words that have a capital. */
function initialsOf(name: string): string {
  return Array.from(name.matchAll(INITIAL), ([letter]) => letter.toLowerCase()).join("");
}
