import { type Word, wordsOf } from "../clauses/words.js";
import { inflect, pluralOf } from "../inflection.js";
import type { EventLexicon } from "./lexicon.js";
import { type EventWords, eventWordsOf } from "./senses.js";

/** The tables of a lexicon, as reading looks them up. */
export interface EventTables {
  /** What each word can be in a clause. */
  readonly clause: ReadonlyMap<string, Word>;
  /** What the forms of a verb tell. */
  readonly verbs: EventWords;
  /** What a noun tells. */
  readonly nouns: EventWords;
  /** Words for armed forces. */
  readonly forces: ReadonlySet<string>;
  /** The forms of a verb → what is counted where it is done to people. */
  readonly measures: ReadonlyMap<string, string>;
}

const known = new WeakMap<EventLexicon, EventTables>();

/** Puts the tables of a lexicon into the form that reading wants; once for each lexicon. */
export function eventTablesOf(lexicon: EventLexicon): EventTables {
  const tables = known.get(lexicon) ?? join(lexicon);
  known.set(lexicon, tables);
  return tables;
}

function join(lexicon: EventLexicon): EventTables {
  const { eventVerbs, eventNouns, irregularVerbs, measures, verbs } = lexicon;
  const heads = Object.keys(eventVerbs).flatMap((phrase) => phrase.split(" ", 1)[0]!.split("/"));
  const formsOf = (verb: string): string[] => {
    const { third, past, participle, gerund } = inflect(verb, irregularVerbs);
    return [verb, third, past, participle, gerund];
  };
  return {
    clause: wordsOf({ ...lexicon, verbs: [...verbs, ...heads] }),
    verbs: eventWordsOf(eventVerbs, formsOf),
    nouns: eventWordsOf(eventNouns, (noun) => [noun, pluralOf(noun)]),
    forces: new Set(lexicon.forceWords),
    measures: new Map(
      Object.entries(measures).flatMap(([verb, measure]) =>
        formsOf(verb).map((form) => [form, measure]),
      ),
    ),
  };
}
