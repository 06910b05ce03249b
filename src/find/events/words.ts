import type { Lead } from "../../lexicon/en/leading-words.js";
import { triggersOf } from "../../parse/date/triggers.js";
import type { Prose } from "../clauses/prose.js";
import { join, UNKNOWN, type Word, type WordTable } from "../clauses/words.js";
import { inflect, pluralOf } from "../inflection.js";
import type { EventLexicon } from "./lexicon.js";
import * as part from "./parts.js";
import { type Sense, sensesBy } from "./senses.js";

/** What a word can be, where events are looked for. */
export interface EventWord extends Word {
  /** What it tells of the event beside it: bits. */
  readonly tells: number;
  /** What it can tell of as a verb, by what stands behind it: the longest first. */
  readonly deeds: readonly Sense[] | undefined;
  /** What it can tell of as a noun. */
  readonly deed: Sense | undefined;
  /** The code of what it does to people and things, where it is a hazard. */
  readonly hazard: string | undefined;
  /** How far what it leads on to has come. */
  readonly lead: Lead | undefined;
  /** What is counted where this is done to people. */
  readonly measure: string | undefined;
  /** Whether a date begins or ends with it. */
  readonly isOfDates: boolean;
  /** The number that it stands for. */
  readonly value: number | undefined;
  /** How often it takes the number before it. */
  readonly multiple: number | undefined;
}

/** A text with what its words tell of events. */
export type Account = Prose<EventWord>;

const NOTHING: EventWord = {
  ...UNKNOWN,
  tells: 0,
  deeds: undefined,
  deed: undefined,
  hazard: undefined,
  lead: undefined,
  measure: undefined,
  isOfDates: false,
  value: undefined,
  multiple: undefined,
};

const known = new WeakMap<EventLexicon, WordTable<EventWord>>();

/** The words of a lexicon in one table, as reading looks them up; made once for each lexicon. */
export function eventWordsOf(lexicon: EventLexicon): WordTable<EventWord> {
  const words = known.get(lexicon) ?? { forms: formsOf(lexicon), unknown: NOTHING };
  known.set(lexicon, words);
  return words;
}

/** A word while the tables are put together. */
type Draft = { -readonly [Part in keyof EventWord]: EventWord[Part] };

function formsOf(lexicon: EventLexicon): ReadonlyMap<string, EventWord> {
  const { eventVerbs, eventNouns, irregularVerbs, verbs } = lexicon;
  const heads = Object.keys(eventVerbs).flatMap((phrase) => phrase.split(" ", 1)[0]!.split("/"));
  const forms: Map<string, Draft> = join({ ...lexicon, verbs: [...verbs, ...heads] }, NOTHING);
  const wordOf = (form: string): Draft => {
    const known = forms.get(form);
    if (known) return known;
    const word = { ...NOTHING };
    forms.set(form, word);
    return word;
  };
  const formsOfVerb = (verb: string): string[] => {
    const { third, past, participle, gerund } = inflect(verb, irregularVerbs);
    return [verb, third, past, participle, gerund];
  };
  const formsFor = (tells: number, word: string): string[] => {
    if (tells & part.TELLING) return formsOfVerb(word);
    return tells & part.NOUNS ? [word, pluralOf(word)] : [word];
  };

  for (const [form, deeds] of sensesBy(eventVerbs, formsOfVerb)) wordOf(form).deeds = deeds;
  for (const [form, [deed]] of sensesBy(eventNouns, (noun) => [noun, pluralOf(noun)])) {
    wordOf(form).deed = deed;
  }
  for (const [name, words] of Object.entries(lexicon.eventGrammar)) {
    const tells = part.PARTS.get(name) ?? 0;
    for (const word of words.split(" ")) {
      for (const form of formsFor(tells, word)) wordOf(form).tells |= tells;
    }
  }
  for (const form of lexicon.forceWords) wordOf(form).tells |= part.FORCE;
  for (const form of lexicon.contests.split(/\s+/u)) wordOf(form).tells |= part.CONTEST;
  for (const form of lexicon.weapons) wordOf(form).tells |= part.INSTRUMENT;
  for (const [names, hazard] of Object.entries(lexicon.hazards)) {
    for (const form of names.split(" ")) {
      const word = wordOf(form);
      word.hazard = hazard;
      word.tells |= part.INSTRUMENT;
    }
  }
  for (const [form, lead] of Object.entries(lexicon.leadingWords)) wordOf(form).lead = lead;
  for (const [verb, measure] of Object.entries(lexicon.measures)) {
    for (const form of formsOfVerb(verb)) wordOf(form).measure = measure;
  }
  for (const form of triggersOf(lexicon).words.keys()) {
    for (const written of [form, `${form}.`]) wordOf(written).isOfDates = true;
  }
  for (const [form, value] of Object.entries(lexicon.numerals)) wordOf(form).value = value;
  for (const [form, multiple] of Object.entries(lexicon.multiples))
    wordOf(form).multiple = multiple;
  for (const bound of Object.keys(lexicon.bounds)) {
    const [first = "", ...others] = bound.split(" ");
    wordOf(first).tells |= part.BOUND | part.OPENS_BOUND;
    for (const form of others) wordOf(form).tells |= part.BOUND;
  }
  return forms;
}
