import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import { endOfQuotation, endsSentence, type Prose, type Stretch } from "./prose.js";

/** Quotation marks stand around no more tokens where they only hold a word at a distance: `cut it to "sell"`. */
export const LONGEST_SCARE = 3;

/** A quotation of fewer tokens may stand inside a name: `Marcia "Cia" Price`. */
const LONGEST_NICKNAME = 6;

/** Whether what stands in quotation marks is named rather than said: `author of "The Bridge"`. */
export function isTitle({ kinds }: Prose, { open, close }: Quotation, floor: number): boolean {
  return open > floor && !(kinds[close - 1]! & (kind.COMMA | kind.STOP));
}

/** Whether a few words in quotation marks may stand inside a name: `Marcia "Cia" Price`. */
export function isNickname(
  prose: Prose,
  quotation: Quotation,
  end: number,
  floor: number,
): boolean {
  const isShort = quotation.close - quotation.open < LONGEST_NICKNAME;
  return isShort && endOfQuotation(quotation) < end && isTitle(prose, quotation, floor);
}

/** Whether a quotation is all there is in a sentence. */
export function isAllQuoted(prose: Prose, { start, end }: Stretch): boolean {
  const quotation = prose.quotedBy[start];
  return quotation?.open === start && endsSentence(prose, quotation, end);
}
