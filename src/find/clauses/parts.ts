/*
 * The parts that a word can play in a sentence, one bit each. A word may play several.
 */

/** `the`, `a`, `some`. */
export const DETERMINER: number = 1 << 0;
/** `his`, `their`. */
export const POSSESSIVE: number = 1 << 1;
/** `he`, `they`, `who`: what can be a subject alone. */
export const SUBJECT: number = 1 << 2;
/** `him`, `them`. */
export const OBJECT: number = 1 << 3;
/** `who`, `which`, `that`. */
export const RELATIVE: number = 1 << 4;
/** `of`, `in`, `by`. */
export const PREPOSITION: number = 1 << 5;
/** `and`, `but`. */
export const COORDINATOR: number = 1 << 6;
/** `that`, `when`, `because`. */
export const SUBORDINATOR: number = 1 << 7;
/** Forms of "be". */
export const BE: number = 1 << 8;
/** Forms of "have". */
export const HAVE: number = 1 << 9;
/** Forms of "do". */
export const DO: number = 1 << 10;
/** `will`, `could`. */
export const MODAL: number = 1 << 11;
/** `not`, `never`. */
export const NEGATION: number = 1 << 12;
/** `also`, `later`. */
export const ADVERB: number = 1 << 13;
/** Days and months. */
export const TIME: number = 1 << 14;
/** What a date can begin with. */
export const MOMENT: number = 1 << 15;
/** `week`, `night`: a stretch of time. */
export const UNIT: number = 1 << 16;
/** `but`, `although`: what is set against what was said. */
export const CONTRAST: number = 1 << 17;
/** `which`, `especially`: what tells more of a thing. */
export const DETAIL: number = 1 << 18;
/** `when`, `because`: what leads off from a thing to its circumstances. */
export const CIRCUMSTANCE: number = 1 << 19;
/** `during`, `after`: what leads from a speaker to when and how he spoke. */
export const SETTING: number = 1 << 20;
/** `people`, `police`: plural, without an `s`. */
export const PLURAL: number = 1 << 21;
/** `continued`, `began`: a verb that only says how another comes about. */
export const LIGHT: number = 1 << 22;
/** A verb as it is listed: `say`. */
export const BASE: number = 1 << 23;
/** A verb with its `s`: `says`. */
export const THIRD: number = 1 << 24;
/** A verb in the past: `said`. */
export const PAST: number = 1 << 25;
/** A verb after "have" or "be": `spoken`. */
export const PARTICIPLE: number = 1 << 26;
/** A verb with its `ing`: `saying`. */
export const GERUND: number = 1 << 27;
/** What people speak at: `rally`. */
export const OCCASION: number = 1 << 28;
/** What ends a phrase that tells the terms of a source: `anonymity`. */
export const TERM: number = 1 << 29;
/** What someone makes by saying something: `comment`. */
export const UTTERANCE: number = 1 << 30;

/** What helps another verb. */
export const HELPER: number = BE | HAVE | DO | MODAL;
/** The forms of a verb that can be the verb of a clause on their own, whatever its subject. */
export const FINITE: number = HELPER | PAST | THIRD;

/** The parts by the names that the lexicon gives them. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["determiner", DETERMINER],
  ["possessive", POSSESSIVE],
  ["subject", SUBJECT],
  ["object", OBJECT],
  ["relative", RELATIVE],
  ["preposition", PREPOSITION],
  ["coordinator", COORDINATOR],
  ["subordinator", SUBORDINATOR],
  ["be", BE],
  ["have", HAVE],
  ["do", DO],
  ["modal", MODAL],
  ["negation", NEGATION],
  ["adverb", ADVERB],
  ["time", TIME | MOMENT],
  ["moment", MOMENT],
  ["unit", UNIT],
  ["contrast", CONTRAST],
  ["detail", DETAIL],
  ["circumstance", CIRCUMSTANCE],
  ["setting", SETTING],
  ["plural", PLURAL],
  ["light", LIGHT],
  ["utterance", UTTERANCE],
]);
