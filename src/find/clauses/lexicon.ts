import type { SpeechVerb } from "../../lexicon/en/speech-verbs.js";
import type { AttributionTerms } from "../../model/statement.js";

/**
 * The words that clauses are read by, whether they tell what was said or what happened.
 *
 * @category Lexicons
 */
export interface ClauseLexicon {
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
