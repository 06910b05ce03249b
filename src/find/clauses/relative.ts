import * as kind from "../../text/kinds.js";
import { startOfPhrase } from "./noun-phrase.js";
import * as part from "./parts.js";
import type { Prose, Stretch } from "./prose.js";
import { CLAUSE } from "./words.js";

/** The pronoun of a clause that a phrase only ends, behind whom it tells of: `a farmer |who sold a horse` */
export function relativeBefore(prose: Prose, start: number, floor: number): number | undefined {
  const { senses, kinds } = prose;
  const verb = isDeed(prose, start) ? start : start - 1;
  if (verb <= floor || !isDeed(prose, verb)) return undefined;
  let at = verb - 1;
  while (at > floor && senses[at]!.bits & (part.HELPER | part.ADVERB | part.NEGATION)) at--;
  if (at <= floor || !(senses[at]!.bits & part.RELATIVE)) return undefined;
  const isNoun = kinds[at - 1]! & kind.WORD && !(senses[at - 1]!.bits & ~NOMINAL);
  return isNoun ? at : undefined;
}

/** Words that lead on to another than the one before them: `praised by |Lund, who said so` */
const ON_TO_ANOTHER = /^(?:by|with|to|for|and)$/u;

/** Whom `who` or the like stands for: `|Lund|, who said so`; nothing, where a stretch is no such word. */
export function antecedentOf(
  prose: Prose,
  { start, end }: Stretch,
  floor: number,
): Stretch | undefined {
  const { senses, kinds, words } = prose;
  if (end > start + 1 || start <= floor || !(senses[start]!.bits & part.RELATIVE)) return undefined;
  const last = kinds[start - 1]! & kind.COMMA ? start - 1 : start;
  const first = startOfPhrase(prose, last, floor);
  let at = last - 1;
  while (at > first && !ON_TO_ANOTHER.test(words[at - 1]!)) at--;
  return first < last ? { start: at, end: last } : undefined;
}

/** What a word may be that such a clause tells of: nothing but a noun, or `those`. */
const NOMINAL = part.PLURAL | part.DETERMINER | part.SUBJECT;

/** Whether a word is a verb that no clause follows. */
function isDeed({ senses, kinds }: Prose, at: number): boolean {
  const { bits, verb } = senses[at]!;
  if (kinds[at]! & (kind.CAPITAL | kind.CLITIC) || (verb && verb.takes & CLAUSE)) return false;
  return (bits & (part.PAST | part.THIRD | part.HELPER)) !== 0;
}
