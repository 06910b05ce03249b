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
const AS_SAID = /^(?:how|what|all|words)$/u;

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
  const from = words[at + 1] === "the" ? at + 3 : at + 2;
  const told = AS_SAID.test(words[from - 1]!) ? predicateOf(prose, from, end) : undefined;
  const speaker = owner?.speaker ?? told?.subject;
  return speaker && { frame, cue: trim(prose, { start: at, end })!, speaker, content: [said] };
}
