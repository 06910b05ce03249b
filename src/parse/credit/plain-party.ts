import { endOfPart } from "../../text/word.js";
import type { CreditLexicon } from "./lexicon.js";
import { HOUSE, type Party, toKnown } from "./party.js";
import { AGENCY, ENDS_NOTE, HOUSE_WORD, OPENS_MARKER, vocabularyOf } from "./senses.js";

/** Words of letters alone, each with a capital: `Anna Berg`, `Eva-Lena M. BERG`, `Harbour Post` */
const PLAIN =
  /^\p{Upper}[\p{Upper}\p{Lower}]{0,20}(?:-\p{Upper}\p{Lower}{1,20}(?= ))?(?: (?:(?:\p{Upper}\.){1,2}|\p{Upper}[\p{Upper}\p{Lower}]{1,20})){0,3}$/u;
/** `MAX ITO`: short words in capitals that can be spoken, each. */
const SHORT_NAME =
  /^(?=\p{Upper}{0,2}[AEIOUY])\p{Upper}{2,3}\s(?=\p{Upper}{0,2}[AEIOUY])\p{Upper}{2,3}$/u;

/** Tells what words are that need no second look: a note, a house that is known, a name in capitalized words. */
export function toPlainParty(words: string, lexicon: CreditLexicon): Party | undefined {
  const vocabulary = vocabularyOf(lexicon);
  const known = toKnown(words, vocabulary.sensesOf(words), lexicon);
  if (known || !PLAIN.test(words)) return known;
  let senses = 0;
  let last = 0;
  for (let start = 0; start < words.length; start = endOfPart(words, start) + 1) {
    last = vocabulary.sensesAt(words, start, endOfPart(words, start));
    senses |= last;
  }
  // Harbour Post Photo, Harbour Ministry Handout
  if (senses & OPENS_MARKER || last & ENDS_NOTE) return undefined;
  const isName = !HOUSE.test(words) || (SHORT_NAME.test(words) && !(senses & AGENCY));
  const isPerson = isName && !(senses & HOUSE_WORD) && words.includes(" ");
  return isPerson
    ? { is: "person", name: words }
    : { is: "house", name: words, known: false, stock: false };
}
