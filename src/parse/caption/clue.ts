import { isWordUnit } from "../../text/word.js";

// Photo by Anna Berg      Foto: Anna Berg      © Anna Berg
//       └ clue                └ clue           └ clue
const CLUE =
  /[:：=]|©|\([cC]\)|（[cCｃＣ]）|(?<!\p{L})[Cc]ourtesy\s|(?<=\s)(?:by|of|via|from|von|de|di|aus)\s|[Ss]ource,\s|[Cc]opyright\s|(?<!\p{L})[Ff]ot\.\s|Credit(?:(?:\.{3}|…)\s?)?(?=\p{Lu}\p{Ll})/uy;
/** What a clue opens with, but for the signs that are one whatever follows: `by`, `©`. */
const OPENINGS = "by of vi vo fr de di au co so fo Co Cr So Fo (c (C".split(" ");
const LONE_SIGNS = ":=©";
const LATIN = 0x100;
const FULL_WIDTH = 0xff00;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** By the first sign of a clue, up to U+00FF, what may follow it: a bit for each letter. */
const followers = followersOf();

/** Whether a clue may open with a sign, given the one behind it. */
export function opensClue(unit: number, behind: number): boolean {
  return unit < LATIN ? (followers[unit]! & bitOf(behind)) !== 0 : unit >= FULL_WIDTH;
}

/** How long the clue at an offset is; nothing where none stands. */
export function clueAt(text: string, at: number): number {
  const isInside = at > 0 && isSmall(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1));
  CLUE.lastIndex = at;
  return !isInside && CLUE.test(text) ? CLUE.lastIndex - at : 0;
}

function followersOf(): Int32Array {
  const table = new Int32Array(LATIN);
  for (const sign of LONE_SIGNS) table[sign.charCodeAt(0)] = -1;
  for (const pair of OPENINGS) {
    const first = pair.charCodeAt(0);
    table[first] = (table[first] as number) | bitOf(pair.charCodeAt(1));
  }
  return table;
}

/** A bit that stands for a letter, and for few other signs. */
function bitOf(unit: number): number {
  return 1 << (unit & 31);
}

function isSmall(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}
