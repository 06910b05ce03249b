import { bare } from "./bare.js";

/** Words longer than this are not compared: no key and no tag comes near it. */
const LENGTH_LIMIT = 40;

/** A word with more slips than this is another word, however long it is. */
const SLIP_LIMIT = 3;

/** The word that another one was most likely meant to be, where one is near enough to tell. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > LENGTH_LIMIT) return undefined;
  const meant = bare(word);
  let best: string | undefined;
  let limit = Math.min(Math.floor(meant.length / 3), SLIP_LIMIT);
  for (const candidate of words) {
    const slips = slipsBetween(meant, bare(candidate), limit);
    if (slips > limit) continue;
    best = candidate;
    limit = slips - 1;
  }
  return best;
}

/** How many letters were put in, left out, changed or swapped, at the least; infinitely many beyond the limit. */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [left, right] = [one.slice(at), other.slice(at)];
  if (left === right) return 0;
  if (limit === 0) return Number.POSITIVE_INFINITY;

  const isSwapped = left[0] === right[1] && left[1] === right[0];
  return (
    1 +
    Math.min(
      slipsBetween(left.slice(1), right, limit - 1),
      slipsBetween(left, right.slice(1), limit - 1),
      slipsBetween(left.slice(1), right.slice(1), limit - 1),
      isSwapped ? slipsBetween(left.slice(2), right.slice(2), limit - 1) : Number.POSITIVE_INFINITY,
    )
  );
}
