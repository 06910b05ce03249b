import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { isCapitals, isInitial, isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import { isGiven, isHouse } from "./who.js";
import type { Word } from "./words.js";

/** A post may hold so many words that are no words of posts: `Deputy Content Hub Director`. */
const LONGEST_FIELD = 3;

/**
 * Counts the words of the post that a run opens with.
 *
 * ```text
 * Senior Business Correspondent Jane Roe
 * └────────── 3 ─────────────┘
 * ```
 */
export function countPost(run: readonly Word[], isAside: boolean): number {
  const [first] = run;
  if (!first) return 0;
  if (isAside && run.at(-1)!.kind === "post") return run.length;
  let count = 0;
  let unknown = first.kind === "rank" ? LONGEST_FIELD : 0;
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
  return isHouse(run.slice(at), true, lexicon);
}

function isPublisher(words: readonly Word[], lexicon: BylineLexicon): boolean {
  return (
    words.length < 4 &&
    words.length > 1 &&
    lookUp(lexicon.publishers, words.map(({ text }) => text).join(" ")) !== undefined
  );
}
