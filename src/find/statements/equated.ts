import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose, type Stretch } from "../clauses/prose.js";
import type { Attribution } from "./attribution.js";
import { ownerOf } from "./owner.js";
import { trim } from "./sides.js";
import { predicateOf } from "./subject.js";

/** What may part a quotation from what is told of it. */
const BREAK = kind.DASH | kind.COMMA;

/** Words by which a quotation is told to be what somebody said: `is how Lund put it`, `was all she said`. */
const AS_SAID = new Set(["how", "what", "all", "words"]);

/**
 * Reads whose words a quotation is told to be: `"…" is how Lund put it`, `"…" were the words of the mayor`,
 * and of the sentence before, `"…" That was the verdict of the court.`
 */
export function readEquated(
  prose: Prose,
  frame: Stretch,
  waiting: Stretch | undefined,
): Attribution | undefined {
  const { kinds, senses, words, quotedBy } = prose;
  const { start, end } = frame;
  const quotation = quotedBy[start]?.open === start ? quotedBy[start] : undefined;
  const said = quotation ? { start, end: endOfQuotation(quotation) } : waiting;
  let at = quotation ? said!.end : start;
  if (quotation && kinds[at]! & BREAK) at++;
  if (words[at] === "that" || words[at] === "those") at++;
  else if (!quotation) return undefined;
  if (!said || at >= end || !(senses[at]!.bits & part.BE)) return undefined;

  const owner = ownerOf(prose, at + 1, end);
  const link = words.slice(at + 1, at + 3).findIndex((word) => AS_SAID.has(word));
  const speaker =
    owner?.speaker ?? (link < 0 ? undefined : predicateOf(prose, at + 2 + link, end)?.subject);
  return speaker && { frame, cue: trim(prose, { start: at, end })!, speaker, content: [said] };
}
