import * as kind from "../../text/kinds.js";
import { SCORE } from "./match.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

/** So many words of a report of a match are about the match: more than five, and one in 25. */
const FEWEST = 6;
const DENSITY = 25;

/** A score tells more than a word. */
const SCORED = 2;

/** Whether a text reports a match or a race, where people beat, shoot and attack without harm. */
export function reportsMatch({ senses, kinds, words }: Account): boolean {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    if (senses[at]!.tells & part.CONTEST) count++;
    else if (kinds[at]! & kind.NUMBER && SCORE.test(words[at]!)) count += SCORED;
  }
  return count >= FEWEST && count * DENSITY > words.length;
}
