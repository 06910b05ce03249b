import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { isCapitals, isInitial, isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import { isGiven, whoIs } from "./who.js";
import type { Kind, Word } from "./words.js";

/** Kinds of words that make up names and posts. */
const RUN = /^(?:name|particle|nickname|post|rank|field|team)$/u;

/** A post may hold so many words that are no words of posts: `Deputy Content Hub Director`. */
const LONGEST_FIELD = 3;

/** Finds where a run of names and posts ends; small words inside names belong to it. */
export function endOfRun(
  words: readonly Word[],
  from: number,
  isBy: boolean,
  isFirst: boolean,
  lexicon: BylineLexicon,
): number {
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at]!;
    const next = words[at + 1]?.kind;
    if (word.kind !== "small") {
      if (!RUN.test(word.kind) || isArticle(word, next)) break;
      continue;
    }
    const isInside =
      (at > from || isBy) &&
      lookUp(lexicon.particles, word.text) === "opens" &&
      (next === "name" || next === "small");
    const isOpen = closes(next) || (isBy && at === from && next === "small");
    const isWhole = isFirst && at <= from + 1 && (at > from || isBy) && isOpen;
    if (!isInside && !isWhole) break;
  }
  return at;
}

/** `Jane Roe A professor at`: a sentence begins. */
function isArticle(word: Word, next: Kind | undefined): boolean {
  return (
    next === "small" &&
    /^(?:A|An|The|La|El|Le|Les|Der|Die|Das|Ein|Eine|Il|Un|Una)$/u.test(word.text)
  );
}

function closes(kind: Kind | undefined): boolean {
  return kind === undefined || /^(?:comma|bar|number|end|and|month)$/u.test(kind);
}

/**
 * Counts the words of the post that a run opens with.
 *
 * ```text
 * Senior Business Correspondent Jane Roe
 * └────────── 3 ─────────────┘
 * ```
 */
export function countPost(run: readonly Word[], isAside: boolean): number {
  if (isAside && run.at(-1)!.kind === "post") return run.length;
  let count = 0;
  let unknown = run[0]!.kind === "rank" ? LONGEST_FIELD : 0;
  for (const [at, { kind, text }] of run.entries()) {
    if (kind === "post" || (kind === "team" && at > 0)) count = at + 1;
    else if (count > 0) break;
    else if (kind === "name" || kind === "nickname" || kind === "particle") {
      unknown -= 1;
      if (unknown < 0 || isInitial(text)) break;
    }
  }
  return count;
}

/** Counts the words of the name that a run opens with: up to a post, or to the next name. */
export function countName(run: readonly Word[], lexicon: BylineLexicon): number {
  const isFirst = isGiven(run[0]!.text, lexicon);
  for (let at = 1; at < run.length; at += 1) {
    const word = run[at]!;
    if (word.kind === "particle" || word.kind === "small") continue;
    const post = countPost(run.slice(at), false);
    if (post > 0 && (at > 1 || (isFirst && post > 1))) return at;
    if (word.kind === "team" && !isFirst) return countTeam(run, at);
    if (at > 1 && (startsName(run, at, lexicon) || startsHouse(run, at, lexicon))) return at;
  }
  return run.length;
}

/** `HBR Staff Report`: a body signs with all its words. */
function countTeam(run: readonly Word[], at: number): number {
  const end = run.findIndex(({ kind }, index) => index > at && kind !== "team");
  return end < 0 ? run.length : end;
}

function startsName(run: readonly Word[], at: number, lexicon: BylineLexicon): boolean {
  const word = run[at]!;
  const before = run[at - 1]!;
  const next = run[at + 1];
  if (word.text === run[0]!.text || word.text === "The") return true;
  if (!next || (next.kind !== "name" && !isLower(next.text))) return false;
  return (
    isGiven(word.text, lexicon) &&
    !isGiven(before.text, lexicon) &&
    !before.text.endsWith(".") &&
    !isLower(before.text)
  );
}

/** `Jane Roe BBC News`, `JANE ROE Harbour Post`: the house stands behind the name. */
function startsHouse(run: readonly Word[], at: number, lexicon: BylineLexicon): boolean {
  if (meaning(lexicon.suffixes, run[at]!.text)) return false;
  const isAfterCapitals = isCapitals(run[at - 1]!.text) && /\p{Ll}/u.test(run[at]!.text);
  const isAcronym = /^\p{Lu}{3,5}$/u.test(run[at]!.text) && /\p{Ll}/u.test(run[at - 1]!.text);
  if (!isAfterCapitals && !isAcronym && !isPublisher(run.slice(at), lexicon)) return false;
  return whoIs(run.slice(at), true, lexicon) === "house";
}

function isPublisher(words: readonly Word[], lexicon: BylineLexicon): boolean {
  return (
    words.length < 4 &&
    words.length > 1 &&
    lookUp(lexicon.publishers, words.map(({ text }) => text).join(" ")) !== undefined
  );
}
