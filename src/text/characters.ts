/** A letter that is not a capital, or a mark upon a letter. */
export const SMALL = 0;
/** A capital letter. */
export const CAPITAL = 1;
/** A digit. */
export const DIGIT = 2;
/** Nothing printed: spaces of every width, and line ends. */
export const SPACE = 3;
/** A single quotation mark, which an apostrophe looks like too. */
export const APOSTROPHE = 4;
/** A quotation mark that is nothing else. */
const QUOTE = 5;
/** A full stop. */
export const DOT = 6;
/** What ends a sentence and is no full stop. */
const STOP = 7;
/** What joins words, or parts them. */
export const HYPHEN = 8;
/** A dash, which only parts them. */
const DASH = 9;
/** A comma. */
export const COMMA = 10;
/** A colon. */
export const COLON = 11;
/** A semicolon. */
const SEMICOLON = 12;
/** An opening bracket. */
const OPEN = 13;
/** A closing bracket. */
export const CLOSE = 14;
/** Anything else. */
const SYMBOL = 15;

// biome-ignore format: one class a line
const NAMED = new Map([
  ...each("'‘’‚‛`´ʼ", APOSTROPHE),
  ...each("\"“”„‟«»‹›″「」", QUOTE),
  ...each(".", DOT),
  ...each("!?…", STOP),
  ...each("-‐‑", HYPHEN),
  ...each("‒–—―−", DASH),
  ...each(",،，", COMMA),
  ...each(":：", COLON),
  ...each(";；", SEMICOLON),
  ...each("([{（［【", OPEN),
  ...each(")]}）］】", CLOSE),
]);

const LETTER = /^[\p{Alpha}\p{M}]$/u;
const CAPITAL_LETTER = /^[\p{Upper}\p{Lt}]$/u;
const NUMERAL = /^\p{N}$/u;
const BLANK = /^[\s\u0085\u200B]$/u;

/** Latin, Greek and Cyrillic: what a table is kept for. */
const TABLED = 0x530;
/** No class: of a character that was not met yet. */
const UNMET = 255;
/** The classes of the characters met so far: a story holds a hundred of them, and no more are recognized. */
const table = new Uint8Array(TABLED).fill(UNMET);

/** Tells the class of the character at an offset of a text. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const met = code < TABLED ? (table[code] as number) : UNMET;
  return met === UNMET ? meet(text, at) : met;
}

/** Recognizes a character, and keeps its class where there is a table for it. */
function meet(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  const kind = recognize(code);
  if (code < TABLED) table[code] = kind;
  return kind;
}

/** Tells where the character after the one at an offset begins. */
export function next(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) as number) > 0xffff
    ? at + 2
    : at + 1;
}

function recognize(code: number): number {
  const named = NAMED.get(code);
  if (named !== undefined) return named;
  const character = String.fromCodePoint(code);
  if (CAPITAL_LETTER.test(character)) return CAPITAL;
  if (LETTER.test(character)) return SMALL;
  if (NUMERAL.test(character)) return DIGIT;
  return BLANK.test(character) ? SPACE : SYMBOL;
}

function each(characters: string, kind: number): [number, number][] {
  return [...characters].map((character) => [character.charCodeAt(0), kind]);
}
