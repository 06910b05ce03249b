import { acronyms } from "../lexicon/en/acronyms.js";
import { capitalized } from "../lexicon/en/capitalized.js";
import { infinitives } from "../lexicon/en/infinitives.js";
import { shortWords } from "../lexicon/en/short-words.js";
import { lookUp } from "../lexicon/lexicon.js";
import { raised } from "./raised.js";

/** A word of a headline, and what its capital hangs on. */
export interface Word {
  readonly text: string;
  /** Whether the headline, or a clause of it, begins here. */
  readonly opens: boolean;
  /** Whether the headline, or a clause of it, ends here, or a compound begins or ends: `run-of-the-mill`. */
  readonly stands: boolean;
  /** What the word is joined to by a hyphen. */
  readonly prefix: string;
  /** The word behind it. */
  readonly next: string;
}

/** What is known of a headline as a whole. */
export interface Setting {
  readonly style: "ap" | "sentence" | "nyt";
  readonly names: Readonly<Record<string, string>>;
  /** Whether all of it is in capitals. */
  readonly isShouted: boolean;
  /** Whether most of its words have a capital. */
  readonly isCapitalized: boolean;
}

const CAPITAL = /^\p{Upper}/u;
/** A capital or a full stop behind the first sign. */
const INNER = /^.+[\p{Upper}.]/u;
/** `O'NEILL`: the name goes on behind so many signs. */
const ELISION = 2;
const ELIDED = /^O['’]\p{Alpha}{3}/iu;
/** The New York Times sets a small letter behind a short prefix: `Co-owner`. */
const PREFIX = /^(?:co|de|pre|re|un)$/iu;

/** Sets the capitals of a word. */
export function setWord(word: Word, setting: Setting): string {
  const { text } = word;
  const bare = text.replace(/['’]s$/iu, "");
  const name = lookUp(setting.names, bare);
  if (name !== undefined) return name + text.slice(bare.length);
  const isAcronym = lookUp(acronyms, bare) !== undefined;
  if (setting.isShouted && isAcronym) return bare + text.slice(bare.length).toLowerCase();
  // the u.s. navy
  if (isAcronym && bare.includes(".")) return bare.toUpperCase() + text.slice(bare.length);
  if (!setting.isShouted && INNER.test(text)) return text;
  return hasCapital(word, bare, setting) ? capitalizedOf(text) : text.toLowerCase();
}

function hasCapital(word: Word, bare: string, { style, isCapitalized }: Setting): boolean {
  const { text, opens, stands, prefix, next } = word;
  if (opens || lookUp(capitalized, bare) !== undefined) return true;
  if (style === "sentence") return CAPITAL.test(text) && !isCapitalized;
  if (style === "nyt" && PREFIX.test(prefix)) return CAPITAL.test(text) && !isCapitalized;
  return stands || !staysSmall(text, next, style);
}

/** The word with a capital; a name such as `O'Neill` has two. */
function capitalizedOf(word: string): string {
  const small = word.toLowerCase();
  return raisedAt(ELIDED.test(word) ? raisedAt(small, ELISION) : small, 0);
}

function raisedAt(word: string, at: number): string {
  return word.slice(0, at) + raised(word.slice(at, at + 1)) + word.slice(at + 1);
}

function staysSmall(word: string, next: string, style: "ap" | "nyt"): boolean {
  const kind = lookUp(shortWords, word);
  const isInfinitive = style === "ap" && word.toLowerCase() === "to" && lookUp(infinitives, next);
  return (kind === "both" || kind === style) && !isInfinitive;
}
