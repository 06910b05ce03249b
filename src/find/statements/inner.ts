import * as kind from "../../text/kinds.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { QUOTE } from "../clauses/words.js";
import type { Attribution } from "./attribution.js";
import { verbGroupAt } from "./verb-group.js";

/** A quotation of fewer tokens, inside what someone else said, is only a name. */
const SHORTEST = 6;

/** Finds quotations with a verb of their own inside what someone else said: `He told of a sign saying "…"` */
export function innerOf(prose: Prose, { content, frame, group }: Attribution): Attribution[] {
  const { senses, quotedBy, kinds } = prose;
  const [said] = content;
  const found: Attribution[] = [];
  if (!said || content.length > 1 || quotedBy[said.start]) return found;
  for (let at = said.start + 1; at < said.end; at++) {
    if (quotedBy[at] || !senses[at]!.verb || at === group?.verb) continue;
    const open = kinds[at + 1]! & (kind.COMMA | kind.COLON) ? at + 2 : at + 1;
    const quotation = quotedBy[open];
    if (quotation?.open !== open || quotation.close - open < SHORTEST) continue;
    const inner = verbGroupAt(prose, at, said.start);
    if (!inner || !(inner.cue.takes & QUOTE) || inner.voice === "passive") continue;
    const speaker = subjectBefore(prose, inner.start, said.start);
    found.push({
      frame,
      cue: { start: inner.start, end: inner.end },
      group: inner,
      content: [{ start: open, end: endOfQuotation(quotation) }],
      ...(speaker && { speaker }),
    });
  }
  return found;
}
