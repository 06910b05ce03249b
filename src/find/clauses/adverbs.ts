import * as kind from "../../text/kinds.js";
import * as part from "./parts.js";
import type { Prose } from "./prose.js";

/** Whether a word tells how or when something is done. */
export function isAdverb({ senses, kinds, words }: Prose, at: number): boolean {
  const { bits } = senses[at]!;
  if (bits & (part.ADVERB | part.NEGATION)) return !(bits & part.SUBJECT);
  return (
    bits === 0 && (kinds[at]! & (kind.WORD | kind.CAPITAL)) === kind.WORD && isManner(words[at]!)
  );
}

/** Whether a word has the ending of those that tell how: `sharply`. */
export function isManner(word: string): boolean {
  return word.endsWith("ly");
}
