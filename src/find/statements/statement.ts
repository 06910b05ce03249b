import type { Statement, StatementContent } from "../../model/statement.js";
import type { Written } from "../../model/written.js";
import * as kind from "../../text/kinds.js";
import type { Attribution } from "./attributions.js";
import type { Prose, Stretch } from "./prose.js";

export function statementOf(prose: Prose, attribution: Attribution): Statement {
  const { cue, speaker, group, hearer, via } = attribution;
  const content = attribution.content.flatMap((stretch) => contentOf(prose, stretch) ?? []);
  const quoted = attribution.content.map((stretch) => shareQuoted(prose, stretch));
  const form = quoted.every((share) => share === 1)
    ? "direct"
    : quoted.some((share) => share > 0)
      ? "mixed"
      : "indirect";
  return {
    form,
    text: content.map(({ text }) => text).join(" "),
    content,
    ...(speaker ? { speaker: writtenOf(prose, speaker) } : {}),
    ...(cue ? { cue: writtenOf(prose, cue) } : {}),
    ...(via ? { via: writtenOf(prose, via) } : {}),
    ...(hearer ? { recipient: writtenOf(prose, hearer) } : {}),
    ...(group ? { stance: group.cue.stance } : {}),
  };
}

function writtenOf({ text, starts, ends }: Prose, { start, end }: Stretch): Written {
  const span = { start: starts[start]!, end: ends[end - 1]! };
  return { text: text.slice(span.start, span.end), span };
}

function contentOf(prose: Prose, { start, end }: Stretch): StatementContent | undefined {
  const { kinds } = prose;
  let from = start;
  let to = end;
  while (from < to && kinds[from]! & kind.MARK) from++;
  while (to > from && kinds[to - 1]! & kind.MARK) to--;
  if (to < end) while (to > from && kinds[to - 1]! & kind.COMMA) to--;
  return from < to ? writtenOf(prose, { start: from, end: to }) : undefined;
}

function shareQuoted({ quotedBy, kinds }: Prose, { start, end }: Stretch): number {
  let inside = 0;
  let words = 0;
  for (let at = start; at < end; at++) {
    if (!(kinds[at]! & (kind.WORD | kind.NUMBER))) continue;
    words++;
    if (quotedBy[at]) inside++;
  }
  return words === 0 ? 0 : inside / words;
}
