import * as kind from "../../text/kinds.js";
import type { Sense } from "./senses.js";
import type { Account } from "./words.js";

/** What the lexicon writes for a way of speaking. */
export const NO_EVENT = "none";

/** What the lexicon writes for the score of a match. */
const ANY_SCORE = "0-0";
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

/** How far the words of a phrase may stand apart; those of a way of speaking stand closer. */
const REACH = 7;
const NEAR = 3;

/** The sense whose words all stand behind the verb, and where the last of them ends. */
export function matched(
  account: Account,
  at: number,
  ceiling: number,
  senses: readonly Sense[],
): { sense: Sense; end: number } | undefined {
  for (const sense of senses) {
    const most = sense.code === NO_EVENT ? NEAR : REACH;
    let from = at + 1;
    let reach = Math.min(ceiling, from + most);
    const isThere = sense.tail.every((wanted) => {
      for (let next = from; next < reach; next++) {
        const here = account.words[next]!;
        if (wanted.includes(here) || (wanted[0] === ANY_SCORE && SCORE.test(here))) {
          from = next + 1;
          reach = Math.min(ceiling, from + most);
          return true;
        }
        if (account.kinds[next]! & (kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON))
          return false;
      }
      return false;
    });
    if (isThere) return { sense, end: from };
  }
  return undefined;
}
