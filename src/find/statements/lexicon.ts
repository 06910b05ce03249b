import { attitudes } from "../../lexicon/en/attitudes.js";
import { attributionTerms } from "../../lexicon/en/attribution-terms.js";
import { grammarWords } from "../../lexicon/en/grammar-words.js";
import { irregularVerbs } from "../../lexicon/en/irregular-verbs.js";
import { occasions } from "../../lexicon/en/occasions.js";
import { speechVerbs } from "../../lexicon/en/speech-verbs.js";
import { verbs } from "../../lexicon/en/verbs.js";
import { type DateLexicon, englishDates } from "../../parse/date/words.js";
import type { ClauseLexicon } from "../clauses/lexicon.js";

/**
 * The words that statements are found by.
 *
 * @category Lexicons
 */
export interface StatementLexicon extends ClauseLexicon, DateLexicon {}

/**
 * The words that statements in English are found by.
 *
 * @category Lexicons
 */
export const statementLexicon: StatementLexicon = {
  ...englishDates,
  speechVerbs,
  attitudes,
  verbs,
  irregularVerbs,
  grammarWords,
  occasions,
  attributionTerms,
};
