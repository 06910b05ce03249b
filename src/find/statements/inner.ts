import * as kind from "../../text/kinds.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { QUOTE } from "../clauses/words.js";
import type { Attribution } from "./attribution.js";
import { sequelOf } from "./sequel.js";
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
    const inner = verbGroupAt(prose, at, said.start);
    if (!inner || !(inner.cue.takes & QUOTE) || inner.voice === "passive") continue;
    const { start, hearer } = sequelOf(prose, inner, said.end);
    const quotation = quotedBy[start];
    if (quotation?.open !== start || quotation.close - start < SHORTEST) continue;
    if (start > at + 1 && !(kinds[start - 1]! & (kind.COMMA | kind.COLON))) continue;
    const speaker = subjectBefore(prose, inner.start, said.start);
    found.push({
      frame,
      cue: { start: inner.start, end: inner.end },
      group: inner,
      content: [{ start, end: endOfQuotation(quotation) }],
      ...(speaker && { speaker }),
      ...(hearer && { hearer }),
    });
  }
  return found;
}
