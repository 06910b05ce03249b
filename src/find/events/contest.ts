import * as part from "./parts.js";
import type { Account } from "./words.js";

/** So many words of a report of a match are about the match: more than five, and one in 25. */
const FEWEST = 6;
const DENSITY = 25;

/** Whether a text reports a match or a race, where people beat, shoot and attack without harm. */
export function reportsMatch({ senses }: Account): boolean {
  let count = 0;
  for (const { tells } of senses) if (tells & part.CONTEST) count++;
  return count >= FEWEST && count * DENSITY > senses.length;
}
