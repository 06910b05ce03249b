import type { Span } from "../../model/span.js";
import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import { CLUE } from "./senses.js";
import { can, is, type Words } from "./words.js";

/** What may end the marker of a credit, or be one. */
export type Clue = Span;

// Photo by Anna Berg      Foto: Anna Berg      © Anna Berg
//       └ clue                └ clue           └ clue
const SIGN =
  /[:：=]|©|\([cC]\)|（[cCｃＣ]）|[Cc]ourtesy\s|(?<=\s)(?:by|of|via|from|von|de|di|aus)\s|[Ss]ource,\s|[Cc]opyright\s|[Ff]ot\.\s/uy;
/** `Credit`, glued onto the name behind it. */
const GLUED = /Credit(?:(?:\.{3}|…)\s?)?(?=\p{Upper}\p{Lower})/uy;
const CREDIT = "Credit";
/** What is cut to a sign of its own and may be a clue. */
const SIGNS = kind.COLON | kind.SYMBOL | kind.OPEN;

/** Finds the last clue of a stretch. */
export function findClue(words: Words, from: number, end: number): Clue | undefined {
  const { text, starts } = words;
  const tail = text.slice(from, end);
  const glued = tail.includes(CREDIT) ? from + tail.lastIndexOf(CREDIT) : -1;
  for (let at = firstFrom(starts, end) - 1; at >= 0 && words.ends[at]! > from; at--) {
    const start = starts[at]!;
    if (glued >= start) {
      return clueAt(GLUED, text, glued, end) ?? findClue(words, from, glued);
    }
    const mayBe = start >= from && (is(words, at, SIGNS) || can(words, at, CLUE));
    const clue = mayBe && clueAt(SIGN, text, start, end);
    if (clue) return clue;
  }
  return undefined;
}

function clueAt(pattern: RegExp, text: string, start: number, end: number): Clue | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) && pattern.lastIndex <= end
    ? { start, end: pattern.lastIndex }
    : undefined;
}
