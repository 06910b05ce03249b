import type { Contributor } from "../../model/byline.js";
import type { BylineLexicon } from "./lexicon.js";
import { whoIs } from "./who.js";
import type { Word } from "./word.js";

/**
 * Finds where a byline begins, behind what a page prints before it.
 *
 * ```text
 * Share Comments News By Jane Roe        Opinion Jane Roe
 *                     ^                          ^
 * ```
 */
export function startOf(words: readonly Word[], lexicon: BylineLexicon): number {
  const by = words.findIndex(
    ({ kind }, at) => kind === "role" || (kind === "by" && !(at > 0 && paysFor(words[at - 1]))),
  );
  // Sponsored by Harbour Bank: who pays makes no story
  if (by < 0 && paysFor(words[0])) return words.length;
  const run = words.findIndex(({ kind }) => kind !== "name");
  const isBehind = run > 1 && (run < by || words[run]?.kind === "role");
  const isNamed = isBehind && whoIs(words.slice(0, run), lexicon).aside !== "house";
  if (by > 0 && !isNamed) return by;
  const [section, first, second] = words;
  return section?.kind === "field" && first?.kind === "name" && second?.kind === "name" ? 1 : 0;
}

function paysFor(word: Word | undefined): boolean {
  return /^(?:sponsored|powered)$/iu.test(word?.text ?? "");
}

/**
 * Ends a name where its repetition does: a biography follows it without a sign.
 *
 * ```text
 * Published by Jane Roe Life is short. View all posts by Jane Roe
 *                       ^ the end
 * ```
 */
export function endByRepetition(words: readonly Word[]): void {
  const first = words.findIndex(({ kind }) => kind === "by") + 1;
  const last = words.findLastIndex(({ kind }) => kind === "by") + 1;
  const repeated = words.slice(last).map(({ text }) => text);
  const isRepeated = repeated.every((text, at) => words[first + at]!.text === text);
  const next = words[first + repeated.length];
  if (last > first && repeated.length > 1 && isRepeated && next?.kind === "name") next.kind = "end";
}

/** So many small words make a sentence. */
const PROSE = 3;

/** Whether a text tells a story rather than who wrote it: `Envoys from both sides met on Sunday.` */
export function isProse(words: readonly Word[], contributors: readonly Contributor[]): boolean {
  const [first] = contributors;
  const isSaid = words.some(({ kind }) => kind === "by" || kind === "role");
  const opensText = first?.span?.start === words[0]?.start && first?.name.includes(" ");
  if (isSaid || opensText || first?.kind === "person") return false;
  return words.filter(({ kind }) => /^(?:small|in|of)$/u.test(kind)).length >= PROSE;
}
