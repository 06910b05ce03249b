import * as part from "./parts.js";
import type { Prose } from "./prose.js";

/** Whether words tell that a name be kept: `who asked not to be named`, `on condition of anonymity`. */
export function keepsName({ senses }: Prose, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (senses[at]!.bits & part.TERM && senses[at - 1]!.bits & LEADS) return true;
  }
  return false;
}

/** What stands before the last word of such terms. */
const LEADS = part.BE | part.PREPOSITION;
