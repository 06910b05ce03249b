import type { SpeechVerb } from "../../lexicon/en/speech-verbs.js";
import { inflect } from "../inflection.js";
import type { ClauseLexicon } from "./lexicon.js";
import * as part from "./parts.js";

/** A clause can follow. */
export const CLAUSE: number = 1 << 0;
/** Words in quotation marks can follow. */
export const QUOTE: number = 1 << 1;
/** A clause with "that" can follow. */
export const THAT: number = 1 << 2;
/** A question with "whether" or the like can follow. */
export const WHETHER: number = 1 << 3;
/** An infinitive can follow. */
export const INFINITIVE: number = 1 << 4;
/** A thing can follow. */
export const OBJECT: number = 1 << 5;
/** Whom it was said to can come before the rest. */
export const HEARER: number = 1 << 6;
/** Whom it was asked of can come before an infinitive. */
export const REQUEST: number = 1 << 7;
/** The form is often a noun. */
export const NOUN: number = 1 << 8;
/** It tells of saying only with a particle: `put it`. */
export const PARTICLED: number = 1 << 9;

const TAKES: ReadonlyMap<string, number> = new Map([
  ["clause", CLAUSE | QUOTE | THAT | WHETHER],
  ["quote", QUOTE],
  ["that", THAT | WHETHER],
  ["whether", WHETHER],
  ["infinitive", INFINITIVE],
  ["object", OBJECT],
  ["hearer", HEARER],
  ["request", REQUEST],
  ["noun", NOUN],
  ["particled", PARTICLED],
]);

/** A verb or adjective of saying, thinking or wanting, as the reader uses it. */
export interface Cue {
  /** The form that the lexicon lists. */
  readonly lemma: string;
  /** What can follow it: bits. */
  readonly takes: number;
  /** The prepositions and particles that belong to it. */
  readonly particles: ReadonlySet<string>;
  /** What the speaker does by it. */
  readonly stance: SpeechVerb["stance"];
}

/** What a word can be. */
export interface Word {
  /** The parts it can play: bits. */
  readonly bits: number;
  /** The verb of saying that it can be a form of. */
  readonly verb: Cue | undefined;
  /** The adjective of thinking or wanting that it can be. */
  readonly attitude: Cue | undefined;
}

/** A word that no table knows. */
export const UNKNOWN: Word = { bits: 0, verb: undefined, attitude: undefined };

/** The words of a lexicon in one table, so that reading looks each up once. */
export interface WordTable<Known extends Word> {
  readonly forms: ReadonlyMap<string, Known>;
  /** What a word is that is not among them. */
  readonly unknown: Known;
}

const known = new WeakMap<ClauseLexicon, WordTable<Word>>();

/** The table of a lexicon, made when it is first asked for. */
export function wordsOf(lexicon: ClauseLexicon): WordTable<Word> {
  const words = known.get(lexicon) ?? { forms: join(lexicon, UNKNOWN), unknown: UNKNOWN };
  known.set(lexicon, words);
  return words;
}

/** A word while the tables are put together. */
type Draft = { -readonly [Part in keyof Word]: Word[Part] };

/** Puts the words of a lexicon together, in all their forms: each as an unknown word is, and more. */
export function join<Known extends Word>(
  lexicon: ClauseLexicon,
  unknown: Known,
): Map<string, Known> {
  const words = new Map<string, Known>();
  const add = (form: string, bits: number): Draft => {
    const known = words.get(form);
    const word = known ?? { ...unknown };
    if (!known) words.set(form, word);
    const draft: Draft = word;
    draft.bits |= bits;
    return draft;
  };
  /** Adds the forms of a verb, as they are spelled in Britain too: `criticised`. */
  const addVerb = (plain: string, verb?: Cue): void => {
    if (plain.endsWith("ize")) addVerb(`${plain.slice(0, -2)}se`, verb);
    const { third, past, participle, gerund } = inflect(plain, lexicon.irregularVerbs);
    add(plain, part.BASE).verb ??= verb;
    add(third, part.THIRD).verb ??= verb;
    add(past, part.PAST).verb ??= verb;
    add(participle, part.PARTICIPLE).verb ??= verb;
    add(gerund, part.GERUND).verb ??= verb;
  };

  for (const [name, forms] of Object.entries(lexicon.grammarWords)) {
    const bits = part.PARTS.get(name) ?? 0;
    for (const form of forms.split(" ")) {
      add(form, bits);
      add(form.replace("'", "’"), bits);
    }
  }
  for (const [plain, { takes, stance }] of Object.entries(lexicon.speechVerbs)) {
    addVerb(plain, cueOf(plain, takes, stance));
  }
  for (const [adjective, takes] of Object.entries(lexicon.attitudes)) {
    add(adjective, 0).attitude ??= cueOf(adjective, takes, "other");
  }
  for (const plain of lexicon.verbs) addVerb(plain);
  for (const occasion of lexicon.occasions) add(occasion, part.OCCASION);
  for (const phrase of Object.keys(lexicon.attributionTerms)) {
    add(phrase.slice(phrase.lastIndexOf(" ") + 1), part.TERM);
  }
  return words;
}

function cueOf(lemma: string, takes: string, stance: SpeechVerb["stance"]): Cue {
  const each = takes.split(" ");
  return {
    lemma,
    takes: each.reduce((bits, one) => bits | (TAKES.get(one) ?? 0), 0),
    particles: new Set(each.filter((one) => !TAKES.has(one))),
    stance,
  };
}
