import type { AttributionTerms } from "../../model/statement.js";
import * as kind from "../../text/kinds.js";
import { keepsName } from "../clauses/anonymity.js";
import * as part from "../clauses/parts.js";
import { found, type Prose, type Stretch } from "../clauses/prose.js";
import type { Attribution } from "./attribution.js";
import type { VerbGroup } from "./verb-group.js";

/** How many words before its end a phrase that tells the terms of a source may begin. */
const LONGEST_TERMS = 3;

/** Whether the verb belongs to what tells the terms of a source: `speaking on condition of anonymity`. */
export function tellsTerms({ senses }: Prose, { end }: VerbGroup): boolean {
  return senses.slice(end, end + LONGEST_TERMS).some(({ bits }) => bits & part.TERM);
}

/** Whether nothing is asked but that a name be kept: `asked not to be named`. */
export function asksForTerms(prose: Prose, { end }: VerbGroup): boolean {
  const isInfinitive = prose.words[end] === "to" || prose.words[end] === "not";
  return isInfinitive && keepsName(prose, end, end + LONGEST_TERMS + 1);
}

/** What parts words; the terms lie between two of these. */
const ENDS = kind.STOP | kind.COMMA | kind.COLON | kind.SEMICOLON | kind.DASH | kind.MARK;

/** Reads on what terms a source spoke, and why: `on condition of anonymity because …` */
export function termsOf(
  prose: Prose,
  { frame }: Attribution,
  phrases: Readonly<Record<string, AttributionTerms["rule"]>>,
): AttributionTerms | undefined {
  const { kinds, senses, words, quotedBy } = prose;
  for (let last = frame.start; last < frame.end; last++) {
    if (!(senses[last]!.bits & part.TERM) || quotedBy[last]) continue;
    for (let start = last; start >= frame.start && start > last - 6; start--) {
      const phrase = words.slice(start, last + 1).join(" ");
      if (!Object.hasOwn(phrases, phrase)) continue;
      let opening = start;
      while (opening > frame.start && opening > start - 8 && !(kinds[opening - 1]! & ENDS))
        opening--;
      if (kinds[opening - 1]! & ENDS || opening === frame.start) start = opening;
      const reason = reasonAfter(prose, last + 1, frame.end);
      return {
        ...found(prose, { start, end: last + 1 }),
        rule: phrases[phrase]!,
        ...(reason ? { reason: found(prose, reason) } : {}),
      };
    }
  }
  return undefined;
}

const REASONS = new Set(["because", "since", "as", "citing", "due"]);

/** The reason that is given after the terms, up to where the clause ends. */
function reasonAfter({ kinds, words }: Prose, start: number, ceiling: number): Stretch | undefined {
  let from = start;
  if (from < ceiling && kinds[from]! & kind.COMMA) from++;
  if (!REASONS.has(words[from]!)) return undefined;
  let end = from;
  while (end < ceiling && !(kinds[end]! & ENDS)) end++;
  return end > from + 1 ? { start: from, end } : undefined;
}
