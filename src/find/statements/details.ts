import type { NewsDate } from "../../model/date.js";
import type { Occasion } from "../../model/statement.js";
import { resolveDate } from "../../parse/date/resolve.js";
import { readDateAt } from "../../parse/date/running.js";
import type { DateLexicon } from "../../parse/date/words.js";
import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { found, type Prose, type Stretch } from "../clauses/prose.js";
import type { Attribution } from "./attribution.js";

/** How many words away from its cue a detail is looked for. */
const REACH = 30;

/** What parts words; a detail lies between two of these. */
const ENDS = kind.STOP | kind.COMMA | kind.COLON | kind.SEMICOLON | kind.DASH | kind.MARK;

/** What tells when, and at what. */
const SIGNS = part.MOMENT | part.OCCASION;

/** The words around a cue that tell when and at what something was said; no word of the speaker, or of what was said. */
export function signsAround(
  { senses, quotedBy }: Prose,
  { frame, cue, content, speaker }: Attribution,
): number[] {
  const signs: number[] = [];
  const last = Math.min(frame.end, cue.end + REACH, startOfContent(content, cue.end));
  for (let at = cue.end; at < last && !quotedBy[at]; at++) {
    if (senses[at]!.bits & SIGNS && !isIn(speaker, at)) signs.push(at);
  }
  const first = Math.max(frame.start, cue.start - REACH);
  for (let at = cue.start - 1; at >= first && !quotedBy[at]; at--) {
    if (!(senses[at]!.bits & SIGNS) || isIn(speaker, at)) continue;
    if (content.some((stretch) => isIn(stretch, at))) break;
    signs.push(at);
  }
  return signs;
}

function isIn(stretch: Stretch | undefined, at: number): boolean {
  return stretch !== undefined && at >= stretch.start && at < stretch.end;
}

/** Where the first stretch after a cue begins. */
function startOfContent(content: readonly Stretch[], cue: number): number {
  return content.find(({ start }) => start >= cue)?.start ?? Number.POSITIVE_INFINITY;
}

/** Reads the day that stands beside a cue: `said on Sunday`. */
export function dateOf(
  { text, starts, senses }: Prose,
  signs: readonly number[],
  lexicon: DateLexicon,
  reference: string | undefined,
): NewsDate | undefined {
  for (const at of signs) {
    if (!(senses[at]!.bits & part.MOMENT)) continue;
    const date = readDateAt(text, starts[at]!, undefined, lexicon);
    if (date) return reference === undefined ? date : resolveDate(date, reference);
  }
  return undefined;
}

/** Reads what it was said at: `during a press conference`. */
export function occasionOf(prose: Prose, signs: readonly number[]): Occasion | undefined {
  const { kinds, senses } = prose;
  for (const end of signs) {
    if (!(senses[end]!.bits & part.OCCASION)) continue;
    for (let start = end - 1; start >= 0 && start > end - 7; start--) {
      if (kinds[start]! & ENDS) break;
      if (!(senses[start]!.bits & part.PREPOSITION)) continue;
      return start + 1 < end ? found(prose, { start: start + 1, end: end + 1 }) : undefined;
    }
  }
  return undefined;
}
