import type { Statement } from "../../model/statement.js";
import type { Reading } from "../../text/reading.js";
import { Mentions } from "../clauses/mentions.js";
import { proseOf } from "../clauses/prose.js";
import { wordsOf } from "../clauses/words.js";
import type { StatementOptions } from "../statements.js";
import { attributionsOf } from "./attributions.js";
import { statementLexicon } from "./lexicon.js";
import { statementOf } from "./statement.js";

/** Finds what is said in a text that has been read. */
export function statementsIn(reading: Reading, options: StatementOptions = {}): Statement[] {
  const { actors = [], reference, lexicon = statementLexicon, idPrefix = "" } = options;
  const prose = proseOf(reading, wordsOf(lexicon));
  const means = {
    mentions: new Mentions(actors),
    dates: lexicon,
    terms: lexicon.attributionTerms,
    reference,
  };
  return attributionsOf(prose)
    .flatMap((attribution) => statementOf(prose, attribution, means) ?? [])
    .map((statement, index) => ({ id: `${idPrefix}statement:${index + 1}`, ...statement }));
}
