import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import type { Word } from "../clauses/words.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

/** The phrase itself, without articles and days before it, and what a comma or a doer sets off behind it. */
export function trimmed(account: Account, { start, end }: Stretch): Stretch {
  const { senses, kinds, words } = account;
  let from = start;
  for (let at = start; at < end - 1; at++) {
    // Ada Roe, who wrote books, died
    if (at > start && senses[at]!.bits & word.RELATIVE) break;
    if (tellsBefore(senses[at]!, words[at + 1]!)) from = at + 1;
  }
  const loose = word.DETERMINER | word.ADVERB | word.PREPOSITION | word.SUBORDINATOR | word.TIME;
  while (
    from < end - 1 &&
    (senses[from]!.bits & loose ||
      senses[from]!.tells & part.BOUND ||
      kinds[from]! & (kind.NUMBER | kind.COMMA) ||
      isLed(account, from))
  ) {
    from++;
  }
  let to = from + 1;
  while (to < end && !isSetOff(kinds[to]!, senses[to]!.bits) && words[to + 1] !== "by") to++;
  return { start: from, end: tellsOnly(account, from, to) ? to - 1 : to };
}

/** Whether a word is a verb of saying, behind which the subject begins: `Rebels said Norland …` */
function tellsBefore({ bits, verb }: Word, next: string): boolean {
  return verb !== undefined && (bits & (word.PAST | word.BASE)) === word.PAST && next !== "by";
}

/** Whether the last word of a phrase only tells what was done to what it names: `a truce |signed| in March`. */
function tellsOnly({ senses, kinds }: Account, from: number, to: number): boolean {
  if (to - from < 2 || !(senses[to - 1]!.bits & word.PARTICIPLE)) return false;
  const isNoun = (kinds[to - 2]! & kind.WORD) !== 0 && senses[to - 2]!.bits === 0;
  return isNoun && !(kinds[to - 1]! & kind.CAPITAL);
}

/** Whether a word is a verb that another leads on to: `will play`, `to play`. */
function isLed({ senses, words }: Account, at: number): boolean {
  if (!(senses[at]!.bits & word.BASE)) return false;
  const before = senses[at - 1]?.bits ?? 0;
  return (before & (word.MODAL | word.DO)) !== 0 || words[at - 1] === "to";
}

/** Whether a word sets off what only tells more: a comma, a bracket, `who`. */
function isSetOff(kinds: number, bits: number): boolean {
  return (kinds & (kind.COMMA | kind.OPEN | kind.DASH)) !== 0 || (bits & word.RELATIVE) !== 0;
}
