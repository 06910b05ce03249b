import * as kind from "./kinds.js";
import type { Tokens } from "./tokens.js";

/** What a mark can do where it stands. */
export interface Chance {
  /** Whether it can open a quotation. */
  readonly opens: boolean;
  /** Whether it can close one. */
  readonly closes: boolean;
}

const OPENERS = new Set(["“", "„", "‟", "«", "‹", "「", "‘", "‚", "‛", "``", "‘‘", "‚‚"]);
const CLOSERS = new Set(["”", "»", "›", "」", "’", "´", "’’", "´´"]);

const BEFORE = kind.OPEN | kind.DASH | kind.MARK | kind.COLON | kind.SYMBOL | kind.ELLIPSIS;
const AFTER = kind.SPACED | kind.COMMA | kind.COLON | kind.SEMICOLON | kind.CLOSE;

/** Words that lost letters at the front, where an apostrophe stands for them. */
const ELIDED = new Set(["em", "til", "till", "cause", "n", "tis", "twas", "bout", "round", "im"]);

/** Tells what a mark can do, by the spaces around it, and by its form where they do not tell. */
export function chanceOf(tokens: Tokens, at: number): Chance {
  const { kinds, words } = tokens;
  const bits = kinds[at]!;
  const next = kinds[at + 1] ?? kind.SPACED;
  const freeBefore = (bits & kind.SPACED) !== 0 || (kinds[at - 1]! & BEFORE) !== 0;
  const freeAfter = (next & AFTER) !== 0 || (next & (kind.STOP | kind.ELLIPSIS)) === kind.STOP;
  const form = { opens: !CLOSERS.has(words[at]!), closes: !OPENERS.has(words[at]!) };
  if (bits & kind.PLAIN) {
    return freeBefore === freeAfter ? form : { opens: freeBefore, closes: freeAfter };
  }
  return {
    opens: form.opens && freeBefore && !freeAfter && !isElision(tokens, at + 1),
    closes: form.closes && !(bits & kind.SPACED),
  };
}

/** Whether an apostrophe stands before a word for what was dropped: `'90s`, `'em`. */
function isElision({ kinds, words }: Tokens, at: number): boolean {
  return kinds[at]! & kind.NUMBER ? words[at]!.endsWith("0s") : ELIDED.has(words[at]!);
}

/** Whether an apostrophe after an `s` makes a possessive, and the mark that closes is still to come. */
export function isPossessive({ kinds, words }: Tokens, at: number): boolean {
  const next = kinds[at + 1];
  if (next === undefined || !(next & kind.WORD) || !words[at - 1]!.endsWith("s")) return false;
  for (let later = at + 1; later < kinds.length && !(kinds[later]! & kind.PARAGRAPH); later++) {
    const bits = kinds[later]!;
    if (bits & kind.MARK && !(bits & kind.PLAIN)) return !(bits & kind.SPACED);
  }
  return false;
}
