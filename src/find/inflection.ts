import { lookUp } from "../lexicon/lexicon.js";

/** The forms of a verb. */
export interface Inflected {
  /** With `s`: `says`. */
  readonly third: string;
  /** `said`. */
  readonly past: string;
  /** `spoken`. */
  readonly participle: string;
  /** `saying`. */
  readonly gerund: string;
}

const DOUBLED = /(?:[^aeiou]|qu)[aeiou][bdgmnprt]$/u;
const LONG = /[aeiou].*[aeiou]/u;

/** What stands before a verb that keeps its forms: `withdraw` goes as `draw` does. */
const PREFIX = /^(?:fore|for|mis|out|over|re|under|up|with)(?=..)/u;

/** The past forms of verbs that do not follow the rule. */
type PastForms = Readonly<Record<string, readonly [past: string, participle: string]>>;

const made = new WeakMap<PastForms, Map<string, Inflected>>();

/** Gives the forms of a verb: by the rule, or as a table of past forms has it. */
export function inflect(verb: string, table: PastForms): Inflected {
  const verbs = made.get(table) ?? new Map<string, Inflected>();
  made.set(table, verbs);
  const forms = verbs.get(verb) ?? inflected(verb, table);
  verbs.set(verb, forms);
  return forms;
}

function inflected(verb: string, table: PastForms): Inflected {
  const [prefix = ""] = PREFIX.exec(verb) ?? [];
  const plain = lookUp(table, verb.slice(prefix.length));
  const irregular = lookUp(table, verb) ?? plain?.map((form) => `${prefix}${form}`);
  const past = irregular?.[0] ?? regularPast(verb);
  return {
    third: thirdOf(verb),
    past,
    participle: irregular?.[1] ?? past,
    gerund: gerundOf(verb, past),
  };
}

function thirdOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function gerundOf(verb: string, past: string): string {
  if (/[^e]e$/u.test(verb) && !verb.endsWith("oe")) {
    return verb.endsWith("ie") ? `${verb.slice(0, -2)}ying` : `${verb.slice(0, -1)}ing`;
  }
  const doubled = doubles(verb) || past === `${verb}${verb.at(-1)}ed`;
  return doubled ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** Whether the last letter is doubled: `planned`. Longer verbs that do so are listed as irregular. */
function doubles(verb: string): boolean {
  return DOUBLED.test(verb) && !LONG.test(verb);
}

/** What several of a thing are called: `ministries`. */
export function pluralOf(word: string): string {
  if (word.endsWith("man")) return `${word.slice(0, -2)}en`;
  if (word.endsWith("fe")) return `${word.slice(0, -2)}ves`;
  if (/(?:s|x|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
