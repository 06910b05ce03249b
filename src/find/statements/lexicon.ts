import { attitudes } from "../../lexicon/en/attitudes.js";
import { attributionTerms } from "../../lexicon/en/attribution-terms.js";
import { grammarWords } from "../../lexicon/en/grammar-words.js";
import { irregularVerbs } from "../../lexicon/en/irregular-verbs.js";
import { occasions } from "../../lexicon/en/occasions.js";
import { type SpeechVerb, speechVerbs } from "../../lexicon/en/speech-verbs.js";
import { verbs } from "../../lexicon/en/verbs.js";
import type { AttributionTerms } from "../../model/statement.js";
import { type DateLexicon, englishDates } from "../../parse/date/words.js";

/**
 * The words that statements are found by.
 *
 * @category Lexicons
 */
export interface StatementLexicon extends DateLexicon {
  /** Verbs of saying, thinking and wanting → what they do, and what follows them. */
  readonly speechVerbs: Readonly<Record<string, SpeechVerb>>;
  /** Adjectives of thinking and wanting → what follows them. */
  readonly attitudes: Readonly<Record<string, string>>;
  /** Other verbs, which show where a clause has its own. */
  readonly verbs: readonly string[];
  /** Verbs that do not follow the rule → their past forms. */
  readonly irregularVerbs: Readonly<Record<string, readonly [past: string, participle: string]>>;
  /** Parts of a sentence → the small words that can play them. */
  readonly grammarWords: Readonly<Record<string, string>>;
  /** Words for what people speak at. */
  readonly occasions: readonly string[];
  /** Phrases that tell on what terms a source spoke → the rule. */
  readonly attributionTerms: Readonly<Record<string, AttributionTerms["rule"]>>;
}

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
