/** A word: letters, with the apostrophes, hyphens and full stops inside it. */
export const WORD = 0b1;
/** A number, with what is written onto it: `1,000`, `21st`, `1990s`. */
export const NUMBER = 0b10;
/** A mark that may open or close a quotation. */
export const MARK = 0b100;
/** What may end a sentence: `.`, `!`, `?`, `…`, and runs of them. */
export const STOP = 0b1000;
/** A comma. */
export const COMMA = 0b1_0000;
/** A colon. */
export const COLON = 0b10_0000;
/** A semicolon. */
export const SEMICOLON = 0b100_0000;
/** A dash that parts words: `—`, `--`, or a hyphen that stands free. */
export const DASH = 0b1000_0000;
/** An opening bracket. */
export const OPEN = 0b1_0000_0000;
/** A closing bracket. */
export const CLOSE = 0b10_0000_0000;
/** Any other sign. */
export const SYMBOL = 0b100_0000_0000;

/** A word that hangs on the one before it: `'s`, `'ve`, `'ll`. */
export const CLITIC: number = 1 << 16;
/** A word that starts with a capital. */
export const CAPITAL: number = 1 << 17;
/** A word that ends with a full stop of its own: `U.S.`, `Mr.`, the `J.` of a name. */
export const ABBREVIATED: number = 1 << 18;
/** A mark that can be nothing but a quotation mark, unlike an apostrophe. */
export const PLAIN: number = 1 << 19;
/** Dots that leave something out: `...` */
export const ELLIPSIS: number = 1 << 20;
/** Preceded by a space, or by nothing. */
export const SPACED: number = 1 << 21;
/** The first of its paragraph. */
export const PARAGRAPH: number = 1 << 22;
/** A word with a sign inside: a hyphen, an apostrophe, a full stop. */
export const JOINED: number = 1 << 23;
