import type { Vocabulary } from "../../lexicon/vocabulary.js";
import { countOf, type Part } from "./parts.js";
import type { Reading } from "./reading.js";
import { hasSameLetters, isSignature, looksLikeName, namesSite } from "./site.js";

/** No headline that a site and its motto stand behind is shorter. */
const LONG = 30;

/** Which part behind the first is surely the site: the leftmost, for its motto may follow. */
export function siteAt(
  parts: readonly Part[],
  { text, siteName, isWire, vocabulary }: Reading,
): number {
  const { end } = parts.at(-1)!;
  const named = parts.findIndex(({ start, words, strength }, at) => {
    if (at === 0 || !siteName) return false;
    if (strength === "colon") return hasSameLetters(words, siteName);
    return namesSite(words, siteName) || hasSameLetters(text.slice(start, end), siteName);
  });
  if (named > 0) return named;
  // what stands behind a dash on a wire speaks
  if (isWire) return parts.findIndex((part) => part.strength === "bar" && isSignature(part));
  return parts.findIndex(
    (part, at) =>
      at > 0 &&
      part.strength !== "colon" &&
      (isSignature(part) || hasMotto(part, parts[at + 1], vocabulary)),
  );
}

/** Whether a short name stands behind a long headline, and a motto behind it: `… - LWV - Wir am See`. */
function hasMotto(part: Part, motto: Part | undefined, vocabulary: Vocabulary): boolean {
  if (part.start < LONG || part.mark !== "-" || motto?.mark !== "-") return false;
  const isMotto = countOf(part.words) < 3 && countOf(motto.words) > 2;
  return isMotto && looksLikeName(part.words, vocabulary);
}
