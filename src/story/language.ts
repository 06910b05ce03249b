import { commonest as english } from "../lexicon/en/commonest.js";
import { lookUp } from "../lexicon/lexicon.js";
import { commonest as foreign } from "../lexicon/mul/commonest.js";

const WORD = /\p{Alpha}+/gu;
const LATIN = /\p{Script=Latin}/u;

/** So much of a text tells its language, in code units. */
const SAMPLE = 2000;
/** Fewer words of another language than one in so many may be names: `El Salvador`. */
const SELDOM = 10;

/** Whether a text may be English, by the small words in it. */
export function mayBeEnglish(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(WORD) ?? [];
  const own = words.filter((word) => lookUp(english, word));
  const others = words.filter((word) => lookUp(foreign, word) || !LATIN.test(word));
  return others.length <= own.length || others.length * SELDOM < words.length;
}
