import type { SpeechVerb } from "../../lexicon/en/speech-verbs.js";
import { inflect } from "./inflection.js";
import type { StatementLexicon } from "./lexicon.js";

export const DETERMINER: number = 1 << 0;
export const POSSESSIVE: number = 1 << 1;
export const SUBJECT: number = 1 << 2;
export const OBJECT: number = 1 << 3;
export const RELATIVE: number = 1 << 4;
export const PREPOSITION: number = 1 << 5;
export const COORDINATOR: number = 1 << 6;
export const SUBORDINATOR: number = 1 << 7;
export const BE: number = 1 << 8;
export const HAVE: number = 1 << 9;
export const DO: number = 1 << 10;
export const MODAL: number = 1 << 11;
export const NEGATION: number = 1 << 12;
export const ADVERB: number = 1 << 13;
export const TIME: number = 1 << 14;
export const BASE: number = 1 << 15;
export const THIRD: number = 1 << 16;
export const PAST: number = 1 << 17;
export const PARTICIPLE: number = 1 << 18;
export const GERUND: number = 1 << 19;
export const ATTITUDE: number = 1 << 20;
export const MOMENT: number = 1 << 21;
export const OCCASION: number = 1 << 22;
export const TERM: number = 1 << 23;

const PARTS: Readonly<Record<string, number>> = {
  determiner: DETERMINER,
  possessive: POSSESSIVE,
  subject: SUBJECT,
  object: OBJECT,
  relative: RELATIVE,
  preposition: PREPOSITION,
  coordinator: COORDINATOR,
  subordinator: SUBORDINATOR,
  be: BE,
  have: HAVE,
  do: DO,
  modal: MODAL,
  negation: NEGATION,
  adverb: ADVERB,
  time: TIME | MOMENT,
  moment: MOMENT,
};

/** What can follow a verb of saying. */
export const CLAUSE: number = 1 << 0;
export const QUOTE: number = 1 << 1;
export const THAT: number = 1 << 2;
export const WHETHER: number = 1 << 3;
export const INFINITIVE: number = 1 << 4;
export const THING: number = 1 << 5;
export const HEARER: number = 1 << 6;
export const INFINITIVE_AFTER: number = 1 << 7;
export const NOUN: number = 1 << 8;

const TAKES: Readonly<Record<string, number>> = {
  clause: CLAUSE | QUOTE | THAT | WHETHER,
  quote: QUOTE,
  that: THAT | WHETHER,
  whether: WHETHER,
  infinitive: INFINITIVE,
  object: THING,
  hearer: HEARER,
  request: INFINITIVE_AFTER,
  noun: NOUN,
};

/** A verb of saying, as the reader uses it. */
export interface Cue {
  /** What can follow it: bits. */
  readonly takes: number;
  /** The prepositions and particles that belong to it. */
  readonly particles: ReadonlySet<string>;
  /** The plain form. */
  readonly lemma: string;
  readonly stance: SpeechVerb["stance"];
}

/** What a word can be. */
export interface Word {
  /** The parts it can play, and the forms of a verb it can be. */
  bits: number;
  /** The verb of saying that it can be a form of. */
  cue: Cue | undefined;
  /** The adjective of feeling that it can be. */
  attitude?: Cue;
}

export const UNKNOWN: Word = { bits: 0, cue: undefined };

const known = new WeakMap<StatementLexicon, ReadonlyMap<string, Word>>();

/** The words of a lexicon in one table, so that reading looks each up once. */
export function wordsOf(lexicon: StatementLexicon): ReadonlyMap<string, Word> {
  const words = known.get(lexicon) ?? join(lexicon);
  known.set(lexicon, words);
  return words;
}

function join(tables: StatementLexicon): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (form: string, bits: number, cue?: Cue): void => {
    const word = words.get(form) ?? { bits: 0, cue: undefined };
    word.bits |= bits;
    if (cue) word.cue ??= cue;
    words.set(form, word);
  };
  const addVerb = (verb: string, cue?: Cue): void => {
    const forms = inflect(verb, tables.irregularVerbs[verb]);
    add(verb, BASE, cue);
    add(forms.third, THIRD, cue);
    add(forms.past, PAST, cue);
    add(forms.participle, PARTICIPLE, cue);
    add(forms.gerund, GERUND, cue);
  };
  for (const [part, list] of Object.entries(tables.grammarWords)) {
    for (const form of list.split(" ")) add(form, PARTS[part] ?? 0);
  }
  for (const [lemma, { takes, stance }] of Object.entries(tables.speechVerbs)) {
    addVerb(lemma, cueOf(lemma, takes, stance));
  }
  for (const [adjective, takes] of Object.entries(tables.attitudes)) {
    const cue = cueOf(adjective, takes, "other");
    const word = words.get(adjective);
    if (word) words.set(adjective, { bits: word.bits | ATTITUDE, cue: word.cue, attitude: cue });
    else words.set(adjective, { bits: ATTITUDE, cue, attitude: cue });
  }
  for (const verb of tables.verbs) addVerb(verb);
  for (const occasion of tables.occasions) add(occasion, OCCASION);
  for (const phrase of Object.keys(tables.attributionTerms)) {
    add(phrase.slice(phrase.lastIndexOf(" ") + 1), TERM);
  }
  return words;
}

function cueOf(lemma: string, takes: string, stance: SpeechVerb["stance"]): Cue {
  const each = takes.split(" ");
  return {
    lemma,
    stance,
    takes: each.reduce((bits, one) => bits | (TAKES[one] ?? 0), 0),
    particles: new Set(each.filter((one) => !(one in TAKES))),
  };
}
