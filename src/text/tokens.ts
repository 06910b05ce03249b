import { isAbbreviation } from "./abbreviations.js";
import * as character from "./characters.js";
import * as kind from "./kinds.js";
import { wrapsOf } from "./wraps.js";

/**
 * A text cut into its words, numbers and signs.
 *
 * Lists of the same length rather than one of objects: reading a story must cost next to nothing.
 */
export interface Tokens {
  /** The text that was cut. */
  readonly text: string;
  /** Where each begins. */
  readonly starts: number[];
  /** Where each ends. */
  readonly ends: number[];
  /** What each is: bits of `kinds.ts`. */
  readonly kinds: number[];
  /** Each in lower case. */
  readonly words: string[];
}

const LINE_FEED = 10;
const AMPERSAND = 38;
const SLASH = 47;
const SURROGATES = 0xd800;

/** What each class of sign is cut to, in the order of `characters.ts`. */
// biome-ignore format: one line
const SIGNS = [0, 0, 0, 0, kind.MARK, kind.MARK | kind.PLAIN, kind.STOP, kind.STOP, kind.DASH, kind.DASH, kind.COMMA, kind.COLON, kind.SEMICOLON, kind.OPEN, kind.CLOSE, kind.SYMBOL];

/**
 * Cuts a text into its words, numbers and signs.
 *
 * ```text
 * Mr. O'Neill's U.S.-led team won't pay $1,000.50 -- "ever."
 * └┬┘ └──┬──┘└┤ └──┬───┘ └┬─┘ └─┬─┘ └┬┘ │└──┬───┘ ├┘ │└┬─┘││
 * ```
 */
export function tokensOf(text: string): Tokens {
  const tokens: Tokens = { text, starts: [], ends: [], kinds: [], words: [] };
  const wraps = wrapsOf(text);
  let position = kind.SPACED | kind.PARAGRAPH;
  let at = 0;
  while (at < text.length) {
    const sort = character.classAt(text, at);
    if (sort === character.SPACE) {
      const end = endOf(text, at + 1, sort);
      if (tokens.ends.length > 0) position = kind.SPACED | paragraph(tokens, wraps, at, end);
      at = end;
    } else {
      at =
        sort > character.DIGIT
          ? cutSign(tokens, at, sort, position)
          : cutWord(tokens, at, sort, position);
      position = 0;
    }
  }
  return tokens;
}

/** What opens a paragraph, where a space parts two; nothing where a line was only broken. */
function paragraph(
  { text, kinds }: Tokens,
  wraps: ReadonlySet<number>,
  start: number,
  end: number,
): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === LINE_FEED) lines++;
  if (lines === 0 || end === text.length) return 0;
  if (lines > 1) return kind.PARAGRAPH;
  if (wraps.has(start)) return 0;
  const leadsOn = kinds[kinds.length - 1]! & (kind.OPEN | kind.COMMA | kind.DASH);
  return leadsOn || character.classAt(text, end) === character.SMALL ? 0 : kind.PARAGRAPH;
}

/** Cuts a word or a number, and what hangs on it, and tells where it ends. */
function cutWord(tokens: Tokens, start: number, sort: number, position: number): number {
  const { text } = tokens;
  const first = endOfLetters(text, start);
  let end = first;
  let clitic = 0;
  let sign = end < text.length ? character.classAt(text, end) : character.SPACE;
  while (sign !== character.SPACE && joins(text, start, end, sign)) {
    clitic = sign === character.APOSTROPHE ? end : 0;
    end = endOfLetters(text, end + 1);
    sign = end < text.length ? character.classAt(text, end) : character.SPACE;
  }
  if (sort === character.DIGIT) return push(tokens, start, end, kind.NUMBER | position);

  let bits = kind.WORD | position;
  if (sort === character.CAPITAL) bits |= kind.CAPITAL;
  if (end > first) bits |= kind.JOINED;
  if (clitic > 0 && isClitic(text, clitic + 1, end)) {
    push(tokens, start, clitic, clitic > first ? bits : bits & ~kind.JOINED);
    return push(tokens, clitic, end, kind.WORD | kind.CLITIC);
  }
  if (sign === character.DOT && isStopped(text, start, end, bits)) {
    return push(tokens, start, end + 1, bits | kind.ABBREVIATED);
  }
  return push(tokens, start, end, bits);
}

/** Whether the sign at an offset stands inside a word: an apostrophe, a hyphen, a decimal point. */
function joins(text: string, start: number, at: number, sort: number): boolean {
  if (at + 1 === text.length) return false;
  const next = character.classAt(text, at + 1);
  if (sort === character.DOT && next === character.HYPHEN) return text[at - 2] === ".";
  if (next > character.DIGIT) return false;
  if (sort === character.HYPHEN) return true;
  const digits = next === character.DIGIT && character.classAt(text, at - 1) === character.DIGIT;
  switch (sort) {
    case character.APOSTROPHE:
      return next !== character.DIGIT;
    case character.DOT:
      return digits || next === character.SMALL || at - start <= 2 || text[at - 2] === ".";
    case character.COMMA:
    case character.COLON:
      return digits;
    default:
      return text.charCodeAt(at) === AMPERSAND || (digits && text.charCodeAt(at) === SLASH);
  }
}

/** Whether `s`, `ll` or the like stands after an apostrophe. */
function isClitic(text: string, start: number, end: number): boolean {
  return end - start <= 2 && /^(?:s|d|m|ll|ve|re)$/iu.test(text.slice(start, end));
}

/** Whether a word is printed with a full stop of its own: `Mr.`, `J.`, `U.S.` */
function isStopped(text: string, start: number, end: number, bits: number): boolean {
  const word = text.slice(start, end);
  const capital = (bits & kind.CAPITAL) !== 0;
  if (word.length === 1) return capital && word !== "I";
  const dot = word.lastIndexOf(".");
  return dot < 0 ? isAbbreviation(word.toLowerCase(), capital) : word.length - dot <= 2;
}

/** Cuts a sign, or a run of the same, and tells where it ends. */
function cutSign(tokens: Tokens, start: number, sort: number, position: number): number {
  const { text } = tokens;
  const bits = SIGNS[sort]! | position;
  if (sort === character.APOSTROPHE) {
    const double = text[start] === text[start + 1];
    return push(tokens, start, start + (double ? 2 : 1), double ? bits | kind.PLAIN : bits);
  }
  if (bits & (kind.STOP | kind.DASH)) {
    const dots = text.startsWith("..", start) || text[start] === "…";
    return push(tokens, start, endOf(text, start + 1, sort), dots ? bits | kind.ELLIPSIS : bits);
  }
  return push(tokens, start, character.next(text, start), bits);
}

function push(tokens: Tokens, start: number, end: number, bits: number): number {
  const word = tokens.text.slice(start, end);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.kinds.push(bits);
  tokens.words.push(bits & (kind.CAPITAL | kind.JOINED) ? word.toLowerCase() : word);
  return end;
}

/** Where a run of one class of characters ends. */
function endOf(text: string, start: number, sort: number): number {
  let at = start;
  while (at < text.length && character.classAt(text, at) === sort) at++;
  return at;
}

/** Where a run of letters and digits ends. */
function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length && character.classAt(text, at) <= character.DIGIT) {
    at += text.charCodeAt(at) < SURROGATES ? 1 : character.next(text, at) - at;
  }
  return at;
}
