import * as kind from "../../text/kinds.js";
import { POSITION, WITH_POSITION } from "./senses.js";
import { can, is, type Run, type Words, wordAt } from "./words.js";

/** No bracket behind a name that holds its position has more: `(CDU, 2nd from left)`. */
const LONGEST_BRACKET = 8;
/** No position has more words: `third from the left in the back row`. */
const MOST_WORDS = 8;

const ENDS = kind.COMMA | kind.STOP | kind.SEMICOLON | kind.DASH;
const LIST_ENDS = kind.COLON | kind.COMMA | kind.CLOSE;
const JOINS = new Set("and und with".split(" "));
const VERB = new Set("are is sind ist".split(" "));

/**
 * Reads the position after a name.
 *
 * ```text
 * Anna Berg (second from left)      Anna Berg (CDU, l.)      Anna Berg, left, speaks
 *            └──────────────┘                      └┘                  └──┘
 * ```
 */
export function positionAfter(words: Words, at: number): Run | undefined {
  if (!is(words, at, kind.OPEN))
    return is(words, at, kind.COMMA) ? apposed(words, at + 1) : undefined;
  for (let from = at + 1; from <= at + LONGEST_BRACKET; from++) {
    if (is(words, from, kind.CLOSE)) {
      return is(words, from + 1, kind.COMMA) ? apposed(words, from + 2) : undefined;
    }
    const run =
      from === at + 1 || is(words, from - 1, kind.COMMA) ? readPosition(words, from) : undefined;
    const stop = run && is(words, run.to, kind.STOP) ? run.to + 1 : run?.to;
    if (run && stop !== undefined && is(words, stop, kind.CLOSE)) return run;
  }
  return undefined;
}

function apposed(words: Words, at: number): Run | undefined {
  const run = readPosition(words, at);
  if (!run) return undefined;
  const isClosed = is(words, run.to, ENDS) || run.to === words.to;
  return isClosed || JOINS.has(wordAt(words, run.to)) ? run : undefined;
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
  let run = readPosition(words, start);
  if (!run) return undefined;
  // Back row, from left: Anna Berg and Jon Dahl
  const more = is(words, run.to, kind.COMMA) ? readPosition(words, run.to + 1) : undefined;
  if (more) run = { from: start, to: more.to };
  return is(words, run.to, LIST_ENDS) || VERB.has(wordAt(words, run.to)) ? run : undefined;
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
