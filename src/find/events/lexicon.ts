import { bounds, measures, multiples, numerals } from "../../lexicon/en/amounts.js";
import { contests } from "../../lexicon/en/contests.js";
import { eventGrammar } from "../../lexicon/en/event-grammar.js";
import { eventNouns } from "../../lexicon/en/event-nouns.js";
import { eventVerbs } from "../../lexicon/en/event-verbs.js";
import { forceWords } from "../../lexicon/en/force-words.js";
import { hazards, weapons } from "../../lexicon/en/hazards.js";
import { type Lead, leadingWords } from "../../lexicon/en/leading-words.js";
import { type StatementLexicon, statementLexicon } from "../statements/lexicon.js";

/**
 * The words that events are found by, beside those that clauses are read by.
 *
 * @category Lexicons
 */
export interface EventLexicon extends StatementLexicon {
  /** Verbs, alone or with nouns and particles → the code of what they tell. */
  readonly eventVerbs: Readonly<Record<string, string>>;
  /** Nouns → the code of what they tell. */
  readonly eventNouns: Readonly<Record<string, string>>;
  /** What small words tell of the event beside them → the words. */
  readonly eventGrammar: Readonly<Record<string, string>>;
  /** Words for armed forces: what they do to people is a fight, and no assault. */
  readonly forceWords: readonly string[];
  /** Words for storms, fires and the like, parted by spaces → the code of what they do. */
  readonly hazards: Readonly<Record<string, string>>;
  /** Words that reports of matches and races are full of, parted by white space. */
  readonly contests: string;
  /** Words for weapons. */
  readonly weapons: readonly string[];
  /** Words before `to` → how far it has come. */
  readonly leadingWords: Readonly<Record<string, Lead>>;
  /** Numbers in words → their value. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Words that multiply a number → by how much. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Words before a number → how they bound it. */
  readonly bounds: Readonly<Record<string, "min" | "max" | "about">>;
  /** Verbs → what is counted where they are done to people. */
  readonly measures: Readonly<Record<string, string>>;
}

/**
 * The words that events in English are found by.
 *
 * @category Lexicons
 */
export const eventLexicon: EventLexicon = {
  ...statementLexicon,
  eventVerbs,
  eventNouns,
  eventGrammar,
  forceWords,
  hazards,
  contests,
  weapons,
  leadingWords,
  numerals,
  multiples,
  bounds,
  measures,
};
