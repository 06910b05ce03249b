import type { Statement } from "../../model/statement.js";
import type { Prose } from "../clauses/prose.js";
import type { Mentions } from "../mentions.js";
import type { StatementOptions } from "../statements.js";
import { attributionsOf } from "./attributions.js";
import { statementLexicon } from "./lexicon.js";
import { statementOf } from "./statement.js";

/** Finds what is said in a text that has been read, by whom it mentions. */
export function statementsIn(
  prose: Prose,
  mentions: Mentions,
  options: Omit<StatementOptions, "actors"> = {},
): Statement[] {
  const { reference, lexicon = statementLexicon, idPrefix = "" } = options;
  const means = { mentions, dates: lexicon, terms: lexicon.attributionTerms, reference };
  const statements: Statement[] = [];
  for (const attribution of attributionsOf(prose)) {
    const id = `${idPrefix}statement:${statements.length + 1}`;
    const statement = statementOf(prose, attribution, id, means);
    if (statement) statements.push(statement);
  }
  return statements;
}
