import { commonest } from "../lexicon/en/commonest.js";
import { lookUp } from "../lexicon/lexicon.js";

const WORD = /\p{L}+/gu;

/** So much of a text tells its language, in code units. */
const SAMPLE = 2000;
/** Fewer words tell nothing. */
const FEWEST = 25;
/** At least one word in so many is among the commonest; in English text it is every fourth. */
const SELDOM = 20;

/** Whether a text may be English: a short one may always be. */
export function mayBeEnglish(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(WORD) ?? [];
  const common = words.filter((word) => lookUp(commonest, word));
  return words.length < FEWEST || common.length * SELDOM >= words.length;
}
