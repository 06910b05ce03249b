import { attitudes } from "../lexicon/en/attitudes.js";
import { grammarWords } from "../lexicon/en/grammar-words.js";
import { irregularVerbs } from "../lexicon/en/irregular-verbs.js";
import { speechVerbs } from "../lexicon/en/speech-verbs.js";
import { verbs } from "../lexicon/en/verbs.js";
import type { Statement } from "../model/statement.js";
import { readingOf } from "../text/reading.js";
import { attributionsOf } from "./statements/attributions.js";
import { proseOf } from "./statements/prose.js";
import { statementOf } from "./statements/statement.js";
import { wordsOf } from "./statements/words.js";

const english = wordsOf({ attitudes, grammarWords, irregularVerbs, speechVerbs, verbs });

/**
 * Finds all that is said in a text, by whom, and with what verb.
 *
 * @param text - The story, or a part of it.
 * @returns The statements, in the order of the text.
 *
 * @example
 * ```ts
 * import { findStatements } from "newsdesk";
 *
 * const [statement] = findStatements('"The bridge is shut," Mayor Ada Lund said.');
 *
 * statement?.text; // => "The bridge is shut"
 * statement?.speaker?.text; // => "Mayor Ada Lund"
 * statement?.cue?.text; // => "said"
 * ```
 *
 * @category Parsers
 */
export function findStatements(text: string): Statement[] {
  const prose = proseOf(readingOf(text), english);
  return attributionsOf(prose).map((attribution, index) => ({
    id: `statement:${index + 1}`,
    ...statementOf(prose, attribution),
  }));
}
