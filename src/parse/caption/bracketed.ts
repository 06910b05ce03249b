import type { CreditLexicon } from "../credit/lexicon.js";
import { readCredit } from "../credit/reading.js";
import { type FoundCredit, says } from "./found-credit.js";

/** A credit in brackets is no longer. */
const LONGEST = 240;

/** So many words of a marked credit may be no name. */
const MOST_STRAYS = 6;

const CLOSED = /[)\]）］】][.,]?$/u;
const OPENS = "([（［【";
const CLOSES = ")]）］】";
const SENTENCE_END = /[.!?…]["”'’)]{0,2}\s{0,3}$/u;
const COMPOUND = /[/,|]/u;

/** Reads the brackets that what ends at `end` closes with. */
export function readBracketed(
  text: string,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): FoundCredit | undefined {
  if (!CLOSED.test(text.slice(Math.max(start, end - 2), end))) return undefined;
  let depth = 0;
  for (let at = end - 1; at >= Math.max(start, end - LONGEST); at--) {
    const sign = text.charAt(at);
    if (CLOSES.includes(sign)) depth++;
    else if (OPENS.includes(sign) && --depth === 0) {
      return { start: at, reading: readCredit(text.slice(at, end), lexicon) };
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
