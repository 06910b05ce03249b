import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { isCapitals, isInitial, isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import { bureauOf, isGiven, whoIs } from "./who.js";
import type { Kind, Word } from "./word.js";

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
  if (run.length === 0) return 0;
  if (isAside && (run.at(-1)!.kind === "post" || run.every(({ kind }) => kind === "team"))) {
    return run.length;
  }
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
  if (signsAsPost(run)) return run.length;
  const isFirst = isGiven(run[0]!);
  for (let at = 1; at < run.length; at += 1) {
    const word = run[at]!;
    if (word.kind === "particle" || word.kind === "small") continue;
    const post = countPost(run.slice(at), false);
    if (post > 0 && (at > 1 || (isFirst && post > 1))) return at;
    if (word.kind === "team" && !isFirst) return countTeam(run, at);
    if (isFirst && startsPost(run, at)) return at;
    // Jane RoeHarbour Post
    if (at > 1 && word.start === run[at - 1]!.end) return at;
    if (at > 1 && (startsName(run, at) || startsAside(run, at, lexicon))) return at;
  }
  return run.length;
}

/** `Our Special Correspondent` names nobody, `The Harbour Times Editorial Board` a body. */
function signsAsPost(run: readonly Word[]): boolean {
  const { text } = run[0]!;
  const { kind } = run.at(-1)!;
  return (
    /^(?:A|An|Our|The)$/u.test(text) && (kind === "post" || (text === "The" && kind === "team"))
  );
}

/** `Jane Roe Nordic correspondent`, `Jane B. Roe Nordic correspondent`: a small letter tells that the post began before. */
function startsPost(run: readonly Word[], at: number): boolean {
  const last = run.at(-1)!;
  const name = isInitial(run[1]!.text) ? 3 : 2;
  return at === name && run.length < name + 4 && last.kind === "post" && isLower(last.text);
}

/** `HBR Staff Report`: a body signs with all its words. */
function countTeam(run: readonly Word[], at: number): number {
  const end = run.findIndex(({ kind }, index) => index > at && kind !== "team");
  return end < 0 ? run.length : end;
}

function startsName(run: readonly Word[], at: number): boolean {
  const word = run[at]!;
  const before = run[at - 1]!;
  const next = run[at + 1];
  if (word.text === run[0]!.text || /^the$/iu.test(word.text)) return true;
  if (!next || (next.kind !== "name" && !isLower(next.text))) return false;
  return isGiven(word) && !isGiven(before) && !before.text.endsWith(".") && !isLower(before.text);
}

/** `Jane Roe BBC News`, `JANE ROE Harbour Post`, `Jane Roe Tribune reporter`, `Jane Roe News`. */
function startsAside(run: readonly Word[], at: number, lexicon: BylineLexicon): boolean {
  const [{ text: before }, { text, kind }, rest] = [run[at - 1]!, run[at]!, run.slice(at)];
  if (run[0]!.kind === "team" || meaning(lexicon.suffixes, text)) return false;
  const who = whoIs(rest, lexicon).aside;
  const isAfterCapitals = isCapitals(before) && /\p{Lower}/u.test(text);
  if (isAfterCapitals && bureauOf(printOf(rest), lexicon)) return true;
  if (whoIs([run[at]!], lexicon).aside === "house" && countPost(rest.slice(1), false) > 0)
    return true;
  if (isGiven(run[0]!)) {
    if (rest.length < 5 && rest.at(-1)!.kind === "team" && !isGiven(run[at]!)) return true;
    if (rest.length === 1 && kind === "field") return true;
  }
  const isAcronym = /^\p{Upper}{3,5}$/u.test(text) && /\p{Lower}/u.test(before);
  const isPublisher =
    rest.length > 1 && rest.length < 4 && lookUp(lexicon.publishers, printOf(rest));
  return who === "house" && Boolean(isAfterCapitals || isAcronym || isPublisher);
}

function printOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}
