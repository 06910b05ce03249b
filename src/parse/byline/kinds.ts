import { lookUp } from "../../lexicon/lexicon.js";
import { isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import { OPENS_LABEL } from "./senses.js";
import { isGiven } from "./who.js";
import { type Kind, kindButRole, type Word } from "./word.js";

const TOLD_TO = /^as\stold\sto$/iu;

/** Decides by its neighbours what a word is that may be several things. */
export function settleKinds(words: Word[], text: string, lexicon: BylineLexicon): void {
  words.forEach((word, at) => {
    const before = at > 0 ? words[at - 1] : undefined;
    const next = words[at + 1];
    if (next && isLabel(word, next, text, lexicon)) word.kind = next.kind = "end";
    const last = words[at + 2];
    if (next && last && isToldTo(word, last, text)) word.kind = next.kind = last.kind = "by";
    if (word.kind === "number" && isChannel(word, before, next)) word.kind = "name";
    if (at === 0 && /^(?:name|team)$/u.test(word.kind) && next?.text === ":") word.kind = "by";
    if (word.kind === "name" && isMonogram(word, next, last)) word.kind = "and";
    if (word.kind === "role" && !opensRole(words, at)) word.kind = kindButRole(word, lexicon);
    if (word.kind === "month" || word.kind === "weekday")
      word.kind = settleDate(word, before, next, last);
    if (word.kind === "of" && isInHouse(before, next, lexicon)) word.kind = "particle";
    if (word.kind === "particle") word.kind = settleParticle(words, at);
    if (word.kind === "and" && word.text.length === 1) word.kind = settleAnd(word, words, at);
    if (word.kind === "clock") word.kind = before?.kind === "number" ? "number" : nameOrSmall(word);
    if (word.kind === "rank" && next?.kind === "small") word.kind = "end";
    if (word.kind === "unit") word.kind = settleUnit(word, before);
    if (word.kind === "end" && isFamilyName(word, before, words[at - 2], next)) {
      word.kind = "name";
    }
  });
}

/** `Jane Roe, as told to Jan Berg`: who wrote it down stands behind. */
function isToldTo(word: Word, last: Word, text: string): boolean {
  return word.text.length === 2 && TOLD_TO.test(text.slice(word.start, last.end));
}

/** `Sponsored Content`: two words that say what the page is. */
function isLabel(word: Word, next: Word, text: string, { bylineWords }: BylineLexicon): boolean {
  if (!(word.senses & OPENS_LABEL)) return false;
  return lookUp(bylineWords, text.slice(word.start, next.end)) === "end";
}

/** `Times of Norway`, `Press Trust of India`: one house. */
function isInHouse(
  before: Word | undefined,
  next: Word | undefined,
  lexicon: BylineLexicon,
): boolean {
  if (before?.kind !== "name" || next?.kind !== "name") return false;
  return Boolean(lookUp(lexicon.houseWords, before.text) ?? lookUp(lexicon.mastheads, before.text));
}

/** `Photos by`, `additional reporting by`, `Text:`, and `Autor Jane Roe` at the start. */
function opensRole(words: readonly Word[], first: number): boolean {
  const at = words[first + 1]?.kind === "role" ? first + 1 : first;
  const next = words[at + 1];
  if (next?.text === ":") return words[at + 2]?.kind !== "number";
  if (next?.kind === "by" || next?.kind === "particle") return true;
  return first === 0 && (next?.kind === "name" || next?.kind === "team");
}

/** `May 4`, `4 May`, `Tue, 4 May`, but `Theresa May`, `Jan Roe`. */
function settleDate(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  last: Word | undefined,
): Kind {
  if (next?.kind === "number" || next?.kind === "month") return "number";
  const isDay = word.kind === "weekday" && next?.kind === "comma";
  if (isDay && /^(?:number|month)$/u.test(last?.kind ?? "")) return "number";
  if (before?.kind === "number" && next?.kind !== "name") return "number";
  return nameOrSmall(word);
}

/** `von Jane Roe` opens a byline, `Jan von Roe` is a name. */
function settleParticle(words: readonly Word[], at: number): Kind {
  const [before, { text }, next, last] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!next || !/^(?:name|small|team|month|weekday)$/u.test(next.kind)) return "small";
  const opensName = next.kind === "team" || isGiven(next);
  if (before && /^(?:name|nickname|particle)$/u.test(before.kind)) {
    return isLower(text) && opensName && last?.kind === "name" && at < 4 ? "by" : "particle";
  }
  return opensName || isLower(text) || /^(?:von|av|af)$/iu.test(text) ? "by" : "name";
}

/** `Ana Roca y Luis Sol` are two, `Ortega y Gasset` is one. */
function settleAnd(word: Word, words: readonly Word[], at: number): Kind {
  if (!/^\p{Alpha}$/u.test(word.text)) return "and";
  const isName = (index: number): boolean =>
    /^(?:name|month|weekday)$/u.test(words[index]?.kind ?? "");
  const isTwo = isName(at - 1) && at > 1 && isName(at + 1) && (isName(at + 2) || isName(at + 3));
  return isTwo ? "and" : "particle";
}

/** `Herbert Read` is a name, `Jane Roe Read more` is not. */
function isFamilyName(
  word: Word,
  before: Word | undefined,
  earlier: Word | undefined,
  next: Word | undefined,
): boolean {
  return (
    before?.kind === "name" &&
    earlier?.kind !== "name" &&
    isGiven(before) &&
    !isLower(word.text) &&
    (next === undefined || next.kind === "comma" || next.kind === "and")
  );
}

/** `LP Lena Pohl`: initials in a circle stand before the name. */
function isMonogram(word: Word, next: Word | undefined, last: Word | undefined): boolean {
  if (!/^\p{Upper}{2}$/u.test(word.text) || next?.kind !== "name" || !last) return false;
  return word.text === `${next.text[0]}${last.text[0]?.toUpperCase()}`;
}

/** `NBC 5`, `7 News`: a number names a channel. */
function isChannel(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!/^\p{N}{1,2}$/u.test(word.text)) return false;
  if (next?.text === "News") return true;
  const isAcronym = before?.kind === "name" && /^\p{Upper}{2,4}$/u.test(before.text);
  return isAcronym && !/^(?:month|number|end|mark)$/u.test(next?.kind ?? "");
}

/** `5 min`, but `Min Roe`. */
function settleUnit(word: Word, before: Word | undefined): Kind {
  return before?.kind === "number" ? "end" : nameOrSmall(word);
}

function nameOrSmall({ text }: Word): Kind {
  return isLower(text) ? "small" : "name";
}
