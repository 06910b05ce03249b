import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { Part } from "./parts.js";
import { CAPITALIZED, MASTHEAD, PUBLISHER, RUNNING, SMALL } from "./senses.js";

const LONGEST_NAME = 70;
const LONGEST_UNSPACED = 12;
const LONGEST_SITE = 200;
const MOST_WORDS = 6;
const MOST_WORDS_OF_MEDIA = 8;
const MOST_WORDS_RUNNING = 3;

const DOMAIN = /^@?[\p{Alpha}\p{N}-]{1,40}(?:\.[\p{Alpha}\p{N}-]{1,40}){0,3}\.\p{Alpha}{2,6}$/u;
/** `WKOW 27`, `KSL-TV` */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?: \d{1,2}|[ -](?:TV|FM|AM)(?: \d{1,2})?)$/u;
const CAPITAL = /^["“„(#@]?(?:\p{Upper}|\p{Lo}|\p{N}|\p{Lower}{1,2}\p{Upper})/u;
const SENTENCE_ENDS = "!?…:;,";
const FULL_STOP = /\p{Lower}{3}\.$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const INITIAL = /(?<![\p{Alpha}\p{N}])\p{Upper}/gu;
const COMPOUND =
  /(?:zeitung|blatt|anzeiger|nachrichten|kurier|rundschau|magazin|news|blog|radio|portal|presse|wiki)$/iu;

/** Whether a part of a title is what some site surely signs with: a domain, or a well-known name. */
export function isSignature({ words, senses }: Part): boolean {
  if (words.length > LONGEST_NAME) return false;
  if (senses & PUBLISHER) return true;
  if (words.includes(".") && DOMAIN.test(words.slice(words.lastIndexOf(" ") + 1))) return true;
  return CALL_SIGN.test(words);
}

/** Whether a part of a title has the shape of a name, rather than of a headline. */
export function looksLikeName(part: string, vocabulary: Vocabulary): boolean {
  if (part.length > LONGEST_NAME || endsSentence(part)) return false;
  if (part.includes("(") !== part.includes(")")) return false;
  if (UNSPACED.test(part)) return part.length <= LONGEST_UNSPACED;
  const senses = sensesIn(part, vocabulary);
  const last = senses.length - 1;
  if (last === 0) return part.length > 3 || (senses[0]! & CAPITALIZED) !== 0;

  const small = senses.findIndex((word) => !(word & (CAPITALIZED | SMALL)));
  if (small !== -1 && small !== last) return false;
  const isMedia = namesMedia(senses);
  if (isMedia && last < MOST_WORDS_RUNNING) return true;
  if (small === last && !isMedia) return false;
  if (last >= (isMedia ? MOST_WORDS_OF_MEDIA : MOST_WORDS)) return false;
  return senses.some((word) => word & CAPITALIZED) && !senses.some((word) => word & RUNNING);
}

/** What each word of a part can be. */
export function sensesIn(part: string, vocabulary: Vocabulary): number[] {
  return part.split(" ").map((word) => senseOf(word, vocabulary));
}

/** What a word can be, by its shape too: `Hafenzeitung`. */
export function senseOf(word: string, vocabulary: Vocabulary): number {
  let senses = sensesOfWord(word, vocabulary);
  if (CAPITAL.test(word)) senses |= CAPITALIZED;
  return COMPOUND.test(word) ? senses | MASTHEAD : senses;
}

/** What a word can be; in capitals it does not run on, but is a name: `US`, `IT`. */
export function sensesOfWord(word: string, vocabulary: Vocabulary): number {
  const senses = vocabulary.sensesOf(word);
  return senses & RUNNING && word === word.toUpperCase() ? senses & ~RUNNING : senses;
}

function endsSentence(part: string): boolean {
  const last = part.slice(-1);
  return SENTENCE_ENDS.includes(last) || (last === "." && FULL_STOP.test(part));
}

/** Whether one of the words, last or before a small one, is such as names of media are made of. */
export function namesMedia(senses: readonly number[]): boolean {
  return senses.some((word, at) => {
    const next = senses[at + 1];
    return word & MASTHEAD && (next === undefined || (next & (CAPITALIZED | SMALL)) === SMALL);
  });
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
    .replace(/[^\p{Alpha}\p{N}]+/gu, "");
}

/** The first letters of its words that have a capital. */
function initialsOf(name: string): string {
  return Array.from(name.matchAll(INITIAL), ([letter]) => letter.toLowerCase()).join("");
}
