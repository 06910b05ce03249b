import type { Actor } from "../model/actor.js";
import type { Statement } from "../model/statement.js";
import { readingOf } from "../text/reading.js";
import { proseOf } from "./clauses/prose.js";
import { wordsOf } from "./clauses/words.js";
import { Mentions } from "./mentions.js";
import { type StatementLexicon, statementLexicon } from "./statements/lexicon.js";
import { statementsIn } from "./statements/read.js";

/**
 * How to find statements.
 *
 * @category Parsers
 */
export interface StatementOptions {
  /** The actors that `findActors` found in the same text, to link speakers to. */
  readonly actors?: readonly Actor[] | undefined;
  /** The day that days such as "Sunday" are told from, as an ISO date: when the story was published. */
  readonly reference?: string | undefined;
  /** The words to read by; English unless given. */
  readonly lexicon?: StatementLexicon | undefined;
  /** What every id begins with. */
  readonly idPrefix?: string | undefined;
}

/**
 * Finds all that is said in a text: by whom, to whom, when, and with what verb.
 *
 * Direct and indirect speech, in any order of speaker, verb and words; what someone thinks or wants too. A quotation
 * that runs on over paragraphs is one statement. Words in quotation marks that nobody says are left alone.
 *
 * @param text - The story, or a part of it.
 * @param options - How to find them.
 * @returns The statements, in the order of the text.
 *
 * @example
 * ```ts
 * import { findStatements } from "newsdesk";
 *
 * const [statement] = findStatements('"The bridge is shut," Mayor Ada Lund told NRK on Sunday.');
 *
 * statement?.text; // => "The bridge is shut"
 * statement?.speaker?.text; // => "Mayor Ada Lund"
 * statement?.cue?.text; // => "told"
 * statement?.recipient?.text; // => "NRK"
 * ```
 *
 * @category Parsers
 */
export function findStatements(text: string, options: StatementOptions = {}): Statement[] {
  const { actors = [], lexicon = statementLexicon } = options;
  const prose = proseOf(readingOf(text), wordsOf(lexicon));
  return statementsIn(prose, new Mentions(actors), options);
}
