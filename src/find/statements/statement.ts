import type { Statement, StatementContent } from "../../model/statement.js";
import type { Mention, Written } from "../../model/written.js";
import type { DateLexicon } from "../../parse/date/words.js";
import * as kind from "../../text/kinds.js";
import {
  endOfQuotation,
  endsSentence,
  found,
  type Prose,
  type Stretch,
  spanOf,
} from "../clauses/prose.js";
import { antecedentOf } from "../clauses/relative.js";
import type { Mentions } from "../mentions.js";
import type { Attribution } from "./attribution.js";
import { coreOf } from "./core.js";
import { dateOf, occasionOf, signsAround } from "./details.js";
import { termsOf } from "./terms.js";

/** What statements are made with, besides the text itself. */
export interface Means {
  readonly mentions: Mentions;
  readonly dates: DateLexicon;
  readonly terms: Parameters<typeof termsOf>[2];
  readonly reference: string | undefined;
}

/** Makes a statement of what was found; nothing, where no word was said. */
export function statementOf(
  prose: Prose,
  attribution: Attribution,
  id: string,
  { mentions, dates, terms, reference }: Means,
): Statement | undefined {
  const form = formOf(prose, attribution.content);
  const content: StatementContent[] = [];
  for (const said of attribution.content) {
    const stretch = bare(prose, said);
    if (stretch) content.push(contentOf(prose, stretch, form));
  }
  if (content.length === 0) return undefined;

  const { cue, speaker, via, hearer, group } = attribution;
  const link = (stretch: Stretch): Mention => {
    const { text, span } = found(prose, stretch);
    const whom = antecedentOf(prose, stretch, attribution.frame.start) ?? stretch;
    const actor = mentions.actorAt(spanOf(prose, whom), spanOf(prose, coreOf(prose, whom)));
    return actor === undefined ? { text, span } : { text, span, actor };
  };
  const statement: Statement = {
    id,
    form,
    text: textOf(prose.text, content),
    content,
    cue: found(prose, cue),
    stance: group ? group.cue.stance : "asserts",
  };
  if (speaker) statement.speaker = link(speaker);
  if (via) statement.via = link(via);
  if (hearer) statement.recipient = link(hearer);

  const signs = signsAround(prose, attribution);
  const date = dateOf(prose, signs, dates, reference);
  if (date) statement.date = date;
  const occasion = occasionOf(prose, signs);
  if (occasion) statement.occasion = occasion;
  const rule = termsOf(prose, attribution, terms);
  if (rule) statement.terms = rule;
  return statement;
}

/** The stretches joined: by a line break where a paragraph ends between them, by a space elsewhere. */
function textOf(whole: string, content: readonly StatementContent[]): string {
  let joined = "";
  let end = 0;
  for (const { text, span } of content) {
    const between = joined === "" ? "" : whole.slice(end, span!.start).includes("\n") ? "\n" : " ";
    joined += between + text;
    end = span!.end;
  }
  return joined;
}

/** A stretch without the marks around it, the comma before the closing one and the full stop behind it. */
function bare(prose: Prose, { start, end }: Stretch): Stretch | undefined {
  const { kinds, quotedBy } = prose;
  const opening = quotedBy[start];
  const isWhole = opening?.open === start && endsSentence(prose, opening, end);
  const isPart = opening?.open === start && !isWhole;
  let from = start;
  let to = isWhole ? Math.min(end, endOfQuotation(opening)) : end;
  if (!isPart && kinds[from]! & kind.MARK) from++;
  while (to > from && kinds[to - 1]! & kind.MARK && !closesInside(prose, to - 1, start)) to--;
  if (to < end) while (to > from && kinds[to - 1]! & kind.COMMA) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Whether a mark closes a quotation that opens behind a token, or one inside another. */
function closesInside({ quotedBy }: Prose, mark: number, start: number): boolean {
  const quotation = quotedBy[mark];
  return quotation?.closed === true && (quotation.close !== mark || quotation.open > start);
}

function contentOf(prose: Prose, stretch: Stretch, form: Statement["form"]): StatementContent {
  const content: StatementContent = found(prose, stretch);
  const quoted = form === "mixed" ? quotedIn(prose, stretch) : [];
  if (quoted.length > 0) content.quoted = quoted;
  return content;
}

/** The words of a stretch that stand in quotation marks: all of it, or some. */
function quotedIn(prose: Prose, { start, end }: Stretch): Written[] {
  const { quotedBy } = prose;
  const quoted: Written[] = [];
  for (let at = start; at < end; at++) {
    const quotation = quotedBy[at];
    if (!quotation) continue;
    const last = Math.min(quotation.close, end);
    const words = bare(prose, { start: at, end: last });
    if (words) quoted.push(found(prose, words));
    at = last;
  }
  return quoted;
}

/** Whether all, some or none of what was said stands in quotation marks. */
function formOf({ quotedBy, kinds }: Prose, content: readonly Stretch[]): Statement["form"] {
  let inside = 0;
  let outside = 0;
  for (const { start, end } of content) {
    for (let at = start; at < end; at++) {
      if (!(kinds[at]! & (kind.WORD | kind.NUMBER))) continue;
      if (quotedBy[at]) inside++;
      else outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
