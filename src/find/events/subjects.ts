import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import type { Word } from "../clauses/words.js";
import type { Verb } from "./verb.js";
import type { Account } from "./words.js";

/** Who stands before a verb as its subject: within its clause, or the antecedent of its pronoun. */
export function subjectOf(
  account: Account,
  verb: Verb,
  floor: number,
  last: Stretch | undefined,
): Stretch | undefined {
  if (verb.voice === "infinitive" || verb.voice === "gerund") return last;
  if (verb.voice === "reduced") return before(account, verb.start, floor);
  const isJoined = verb.start > floor && account.senses[verb.start - 1]!.bits & word.COORDINATOR;
  const found = isJoined && last ? undefined : subjectBefore(account, verb.start, floor);
  if (!found) return undefined;
  const bits = account.senses[found.end - 1]!.bits;
  if (bits & word.TIME) return before(account, found.end - 1, floor);
  const isOne = found.end === found.start + 1;
  if (isOne && bits & word.RELATIVE) {
    const isParted = found.start > floor && account.kinds[found.start - 1]! & kind.COMMA;
    return before(account, isParted ? found.start - 1 : found.start, floor);
  }
  if (isOne && bits & word.SUBJECT) return last ?? found;
  return trimmed(account, found);
}

function before(account: Account, end: number, floor: number): Stretch | undefined {
  const found = subjectBefore(account, end, floor);
  return found && trimmed(account, found);
}

/** Whether a word is a verb of saying, behind which the subject begins: `Rebels said Norland …` */
function tellsBefore({ bits, verb }: Word, next: string): boolean {
  return verb !== undefined && (bits & (word.PAST | word.BASE)) === word.PAST && next !== "by";
}

/** The phrase itself, without articles and days before it, and what a comma or a doer sets off behind it. */
function trimmed({ senses, kinds, words }: Account, { start, end }: Stretch): Stretch {
  let from = start;
  for (let at = start; at < end - 1; at++)
    if (tellsBefore(senses[at]!, words[at + 1]!)) from = at + 1;
  const loose = word.DETERMINER | word.ADVERB | word.PREPOSITION | word.SUBORDINATOR | word.TIME;
  while (
    from < end - 1 &&
    (senses[from]!.bits & loose || kinds[from]! & (kind.NUMBER | kind.COMMA))
  ) {
    from++;
  }
  let to = from + 1;
  while (to < end && !(kinds[to]! & (kind.COMMA | kind.OPEN | kind.DASH)) && words[to + 1] !== "by")
    to++;
  return { start: from, end: to };
}

/** The two sides of `A and B`. */
export function parted({ words, kinds }: Account, { start, end }: Stretch): Stretch[] {
  for (let at = start + 1; at < end - 1; at++) {
    if (
      words[at] === "and" &&
      kinds[at + 1]! & kind.CAPITAL &&
      kinds[at - 1]! & (kind.CAPITAL | kind.WORD)
    ) {
      return [
        { start, end: at },
        { start: at + 1, end },
      ];
    }
  }
  return [{ start, end }];
}
