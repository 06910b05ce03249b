import { lookUp } from "../../lexicon/lexicon.js";
import type { BylineLexicon } from "./lexicon.js";
import { countName, countPost, endOfRun } from "./run.js";
import { isAside, type Reading, takeHouse, takeName, takePost } from "./take.js";
import { isGiven, whoIs } from "./who.js";
import type { Word } from "./word.js";

/**
 * Reads who made the story, word by word.
 *
 * ```text
 * By Jane Roe and Jan Berg, Harbour Post | Nov. 3, 2019
 * by └ run ─┘ and └ run ─┘ , └── run ──┘ │ └─ ends it
 * ```
 */
export function readContributors(
  text: string,
  words: readonly Word[],
  lexicon: BylineLexicon,
): Reading {
  const reading: Reading = {
    text,
    lexicon,
    contributors: [],
    opening: "start",
    role: undefined,
    isBracketed: false,
    post: undefined,
    house: undefined,
    end: 0,
  };
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    const isFirst = reading.contributors.length === 0;
    const isBy = reading.opening === "by" || words.length < 3;
    const end = endOfRun(words, at, isBy, isFirst, lexicon);
    if (end > at) {
      readRun(words.slice(at, end), reading);
      at = end;
    } else if (open(word, reading)) at += 1;
    else break;
  }
  return reading;
}

/** Takes a word between runs; `false` when the byline is over. */
function open(word: Word, reading: Reading): boolean {
  const hasNames = reading.contributors.length > 0;
  switch (word.kind) {
    case "by":
      if (reading.opening !== "by") reading.role = undefined;
      reading.opening = "by";
      return true;
    case "and":
    case "comma":
    case "bar":
      if (hasNames) reading.opening = word.kind;
      return true;
    case "in":
    case "of":
      if (hasNames) reading.opening = word.kind;
      return true;
    case "role":
      reading.opening = "by";
      reading.role = lookUp(reading.lexicon.bylineRoles, word.text);
      return true;
    case "address":
      if (hasNames) reading.opening = "loose";
      return true;
    case "mark":
      if (word.text === "(" && hasNames) reading.opening = "bar";
      reading.isBracketed = word.text === "(" || (reading.isBracketed && word.text !== ")");
      return true;
    default:
      return !hasNames || reading.isBracketed || (reading.opening === "of" && isSmallArticle(word));
  }
}

/** `for the Harbour Post`. */
function isSmallArticle({ text }: Word): boolean {
  return /^(?:the|der|die|das|dem|den|la|le|el|il|lo)$/u.test(text);
}

/** Reads names and posts that follow each other without a sign between. */
function readRun(run: readonly Word[], reading: Reading): void {
  const { contributors, lexicon } = reading;
  let at = 0;
  while (at < run.length) {
    if (opensWithHouse(run, at, lexicon)) {
      takeHouse(run[at]!, reading);
      at += 1;
    }
    const rest = run.slice(at);
    const post = countPost(rest, isAside(reading) && !isGluedName(run, at));
    if (post > 0 && (post < rest.length || contributors.length > 0)) {
      takePost(rest.slice(0, post), reading);
      at += post;
    } else {
      const count = Math.max(post, countName(rest, lexicon));
      takeName(rest.slice(0, count), reading);
      at += count;
    }
  }
}

/** `AFP sports writer Jane Roe`: before a post and a name stands the house that the post is in. */
function opensWithHouse(run: readonly Word[], at: number, lexicon: BylineLexicon): boolean {
  const post = countPost(run.slice(at + 1), false);
  if (post === 0 || at + 1 + post === run.length) return false;
  return whoIs([run[at]!], lexicon).alone === "house";
}

/** `Jane RoeJan Berg Staff Writer`: behind a name that it is glued onto, another begins. */
function isGluedName(run: readonly Word[], at: number): boolean {
  return at > 0 && run[at]!.start === run[at - 1]!.end && isGiven(run[at]!);
}
