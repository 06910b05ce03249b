import type { Statement } from "../../model/statement.js";
import type { Reading } from "../../text/reading.js";
import type { StatementOptions } from "../statements.js";
import { attributionsOf } from "./attributions.js";
import { Cast } from "./cast.js";
import { statementLexicon } from "./lexicon.js";
import { proseOf } from "./prose.js";
import { statementOf } from "./statement.js";
import { wordsOf } from "./words.js";

/** Finds what is said in a text that has been read. */
export function statementsIn(reading: Reading, options: StatementOptions = {}): Statement[] {
  const { actors = [], reference, lexicon = statementLexicon, idPrefix = "" } = options;
  const prose = proseOf(reading, wordsOf(lexicon));
  const means = {
    cast: new Cast(actors),
    dates: lexicon,
    terms: lexicon.attributionTerms,
    reference,
  };
  return attributionsOf(prose)
    .flatMap((attribution) => statementOf(prose, attribution, means) ?? [])
    .map((statement, index) => ({ id: `${idPrefix}statement:${index + 1}`, ...statement }));
}
