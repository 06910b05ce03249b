import * as kind from "../../text/kinds.js";
import { POSITION, WITH_POSITION } from "./senses.js";
import { can, is, type Run, type Words, wordAt } from "./words.js";

/** No position has more words: `third from the left in the back row`. */
const MOST_WORDS = 8;

const ENDS = kind.COMMA | kind.STOP | kind.SEMICOLON | kind.DASH;
const LIST_ENDS = kind.COLON | kind.COMMA | kind.CLOSE;
const VERB = /^(?:are|is|sind|ist)$/u;

/**
 * Reads the position after a name.
 *
 * ```text
 * Anna Berg (second from left)      Anna Berg, left, speaks
 *            └──────────────┘                  └──┘
 * ```
 */
export function positionAfter(words: Words, at: number): Run | undefined {
  const isBracketed = is(words, at, kind.OPEN);
  if (!isBracketed && !is(words, at, kind.COMMA)) return undefined;
  const run = readPosition(words, at + 1);
  if (!run) return undefined;

  const stop = isBracketed && is(words, run.to, kind.STOP) ? run.to + 1 : run.to;
  if (isBracketed) return is(words, stop, kind.CLOSE) ? run : undefined;
  const isClosed = is(words, stop, ENDS) || stop === words.words.length;
  return isClosed || /^(?:and|und|with)$/u.test(wordAt(words, stop)) ? run : undefined;
}

/**
 * Reads the position that opens a sentence, for all who are named in it.
 *
 * ```text
 * (From L) Anna Berg and Jon Dahl      From left: Anna Berg and Jon Dahl
 *  └────┘                              └───────┘
 * ```
 */
export function positionBefore(words: Words, at: number): Run | undefined {
  const start = is(words, at, kind.OPEN) ? at + 1 : at;
  const run = readPosition(words, start);
  if (!run) return undefined;
  return is(words, run.to, LIST_ENDS) || VERB.test(wordAt(words, run.to)) ? run : undefined;
}

function readPosition(words: Words, from: number): Run | undefined {
  let isPlaced = false;
  let to = from;
  for (; to - from < MOST_WORDS; to++) {
    // Anna Berg, in red, center, speaks: what comes before the place goes with it
    const isComma = !isPlaced && to > from && is(words, to, kind.COMMA);
    if (!can(words, to, POSITION | WITH_POSITION) && !isComma) break;
    isPlaced ||= can(words, to, POSITION);
  }
  return isPlaced ? { from, to } : undefined;
}
