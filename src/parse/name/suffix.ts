import { meaning, type NameLexicon } from "./lexicon.js";
import { isCapitals, isInitial } from "./shape.js";

/**
 * Counts the words that stand after a name.
 *
 * ```text
 * Kenneth Clarke QC MP
 *               └─ 2 ─┘
 * ```
 */
export function countSuffixWords(words: readonly string[], lexicon: NameLexicon): number {
  let left = words.length;
  for (let length: number | undefined = 0; length !== undefined; left -= length) {
    const rest: readonly string[] = words.slice(0, left);
    length = [1, 3].find(
      (count) => count < left && isSuffixWord(rest.slice(-count).join(" "), rest, lexicon),
    );
    if (length === undefined) break;
  }
  return words.length - left;
}

/** Whether words between commas are suffixes, and nothing else. */
export function isSuffix(words: readonly string[], lexicon: NameLexicon): boolean {
  return (
    words.every((word) => meaning(lexicon.suffixes, word) || isCompound(word, lexicon)) ||
    meaning(lexicon.suffixes, words.join(" ")) !== undefined
  );
}

function isSuffixWord(word: string, words: readonly string[], lexicon: NameLexicon): boolean {
  const kind = meaning(lexicon.suffixes, word);
  if (!kind) return isCompound(word, lexicon);
  if (isInitial(word)) return words.length > 3;
  return kind === "generation" || !/^.?[aeiou].?$/iu.test(word) || standsOut(word, words[0]!);
}

/** Two letters are a degree where capitals tell them from a name: `Yo-Yo Ma`, `Jane Roe MA`. */
function standsOut(word: string, name: string): boolean {
  return isCapitals(word) && !isCapitals(name);
}

/** `AIA-CSI`: pieces that are suffixes each. */
function isCompound(word: string, lexicon: NameLexicon): boolean {
  const pieces = word.includes("-") ? word.split("-") : [];
  return pieces.length > 0 && pieces.every((piece) => meaning(lexicon.suffixes, piece));
}
