import { FAMILY } from "./senses.js";
import { can, type Run, textOf, type Words } from "./words.js";

const SYLLABLES = /^\p{Upper}\p{Lower}{1,6}-\p{Lower}{1,6}$/u;

/** `Park Ji-hoon`, though a park is no person. */
export function isHyphenated(words: Words, { from, to }: Run): boolean {
  return (
    to - from === 2 &&
    can(words, from, FAMILY) &&
    SYLLABLES.test(textOf(words, { from: from + 1, to }))
  );
}

/** Whether a name begins with a family name that stands first: `Xi Jinping`. */
export function isFamilyFirst(words: Words, { from, to }: Run): boolean {
  return to - from < 4 && can(words, from, FAMILY);
}
