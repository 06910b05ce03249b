/** Words longer than this are not compared: no key and no tag comes near it. */
const LENGTH_LIMIT = 40;

/** The word that another one was most likely meant to be, where one is near enough to tell. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > LENGTH_LIMIT) return undefined;
  const bare = strip(word);
  let best: string | undefined;
  let limit = Math.floor(bare.length / 3);
  for (const candidate of words) {
    const steps = distance(bare, strip(candidate));
    if (steps > limit || (steps === limit && best !== undefined)) continue;
    best = candidate;
    limit = steps;
  }
  return best;
}

/** A word without what spellings differ in: case, hyphens and underscores. */
function strip(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/gu, "");
}

/** How many letters must be put in, left out, changed or swapped to make one word the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const here = [row];
    for (let at = 1; at <= to.length; at++) {
      const isSame = from[row - 1] === to[at - 1];
      const isSwapped = from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      here[at] = Math.min(
        above[at]! + 1,
        here[at - 1]! + 1,
        above[at - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[at - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = here;
  }
  return above[to.length]!;
}
