import type { PersonName } from "../model/name.js";
import * as character from "../text/characters.js";
import { type NameLexicon, nameLexicon } from "./name/lexicon.js";
import { takeNickname } from "./name/nickname.js";
import { readPieces } from "./name/pieces.js";
import { vocabularyOf } from "./name/senses.js";

const LETTER = /\p{Alpha}/u;
const POSSESSIVE = /\p{Alpha}['’]s$/u;
const SENTENCE = /\s\p{Lower}{4,}[.!?]$/u;

/** A name with its office is shorter than this. */
const LONGEST_NAME = 250;

/**
 * How to read a name.
 *
 * @category Parsers
 */
export interface NameOptions {
  /** The words to read by; English unless given. */
  readonly lexicon?: NameLexicon | undefined;
}

/**
 * Reads the name of a person, with the office before it and the degrees after it.
 *
 * A part that cannot be told for sure is left out: a single word may be a given or a family name.
 *
 * @param text - The name, and nothing else.
 * @param options - How to read it.
 * @returns The name in its parts, or `undefined` when the text is none.
 *
 * @example
 * ```ts
 * import { parseName } from "newsdesk";
 *
 * const name = parseName("US Secretary of State Jane van der Berg, Jr.");
 *
 * name?.honorific; // => "US Secretary of State"
 * name?.given; // => "Jane"
 * name?.family; // => "van der Berg"
 * name?.suffix; // => "Jr."
 *
 * parseName("Xi Jinping")?.family; // => "Xi"
 * parseName("12 May"); // => undefined
 * ```
 *
 * @category Parsers
 */
export function parseName(text: string, options: NameOptions = {}): PersonName | undefined {
  const { lexicon = nameLexicon } = options;
  const trimmed = withoutPossessive(text.trim());
  if (trimmed.length > LONGEST_NAME || !mayBeName(trimmed)) return undefined;

  const { bare, nickname, end } = takeNickname(trimmed);
  const { parts, length } = readPieces(bare, vocabularyOf(lexicon));
  const name = trimmed.slice(0, Math.max(length, end));
  if (!LETTER.test(name)) return undefined;

  const start = text.indexOf(trimmed);
  const read: PersonName = { text: name, span: { start, end: start + name.length } };
  Object.assign(read, parts);
  if (nickname) read.nickname = nickname;
  return read;
}

/** `Jane Roe’s` names Jane Roe. */
function withoutPossessive(text: string): string {
  return text.endsWith("s") && POSSESSIVE.test(text) ? text.slice(0, -2) : text;
}

/** Whether a letter comes before all digits, and nothing tells of an address or a sentence. */
function mayBeName(text: string): boolean {
  let isLettered = false;
  for (let at = 0; at < text.length; at++) {
    const sort = character.classAt(text, at);
    if (sort <= character.CAPITAL) isLettered = true;
    else if (sort === character.DIGIT && !isLettered) return false;
    else if (text[at] === "@" || text[at] === "\n" || text.startsWith("://", at)) return false;
  }
  return isLettered && !SENTENCE.test(text);
}
