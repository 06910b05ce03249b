import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { readCredit } from "../credit/reading.js";
import { type FoundCredit, says } from "./found-credit.js";
import { is, type Words } from "./words.js";

/** A credit in brackets is no longer. */
const LONGEST = 240;

/** So many words of a marked credit may be no name. */
const MOST_STRAYS = 6;

const SENTENCE_END = /[.!?…]["”'’)]{0,2}\s{0,3}$/u;
const COMPOUND = /[/,|]/u;

/** Reads the brackets that what ends at `end` closes with. */
export function readBracketed(
  words: Words,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): FoundCredit | undefined {
  const { text, starts } = words;
  const from = Math.max(start, end - LONGEST);
  let at = firstFrom(starts, end) - 1;
  if (is(words, at, kind.STOP)) at--;
  if (!is(words, at, kind.CLOSE)) return undefined;
  for (let depth = 0; at >= 0 && starts[at]! >= from; at--) {
    if (is(words, at, kind.CLOSE)) depth++;
    else if (is(words, at, kind.OPEN) && --depth === 0) {
      return { start: starts[at]!, reading: readCredit(text.slice(starts[at], end), lexicon) };
    }
  }
  return undefined;
}

/** Whether what stands in brackets is a credit: not a party, a position or an abbreviation. */
export function isCredit({ start, reading }: FoundCredit, text: string, end: number): boolean {
  const { credit, names, marked, known, strays } = reading;
  if (marked && says(reading)) return strays <= MOST_STRAYS;
  if (names === 0) return credit.kind === "handout" || credit.kind === "courtesy";
  if (strays > 0) return known && strays < 2;
  if (known || COMPOUND.test(text.slice(start, end))) return true;
  return (
    SENTENCE_END.test(text.slice(Math.max(0, start - 6), start)) ||
    credit.organizations.some((name) => name.includes(" "))
  );
}
