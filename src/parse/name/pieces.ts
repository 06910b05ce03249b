import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { PersonName } from "../../model/name.js";
import * as character from "../../text/characters.js";
import { partInverted, partName } from "./order.js";
import { GIVEN, OPENS, PARTICLE, REGNAL, WITH_GIVEN } from "./senses.js";
import { countSuffixWords, isSuffix } from "./suffix.js";
import { countTitleWords } from "./title.js";
import { CAPITALS, DIGIT, INITIAL, LOWER, textOf, type Word, wordsIn } from "./word.js";

/** What a name says, and how far into the text it goes. */
interface Reading {
  parts: Omit<PersonName, "text" | "span">;
  length: number;
}

/**
 * Reads a name piece by piece, as commas part it.
 *
 * ```text
 * Doe-Ray, Hon. Barrington P. Jr., CFP      Dr. Jane Doe, MD, Chicago
 * └family┘ └title └── given ┘ └ suffixes┘   └── name ──┘  └suffix └ no name
 * ```
 */
export function readPieces(text: string, vocabulary: Vocabulary): Reading {
  const comma = text.indexOf(",");
  let end = comma < 0 ? text.length : comma;
  const name = cut(wordsIn(text, 0, end, vocabulary), vocabulary);
  let { suffix } = name;
  let given: Cut | undefined;
  let length = endOfWords(text, end);

  while (end < text.length) {
    const next = text.indexOf(",", end + 1);
    const stop = next < 0 ? text.length : next;
    const words = wordsIn(text, end + 1, stop, vocabulary);
    if (isSuffix(words, vocabulary)) suffix = listed(suffix, textOf(words));
    else if (!given && !describes(words, name, vocabulary)) {
      given = cut(words, vocabulary);
      suffix = listed(suffix, given.suffix);
    } else break;
    end = stop;
    if (words.length > 0) length = endOfWords(text, end);
  }

  const titles = given ? [...name.title, ...given.title] : name.title;
  const names = given ? partInverted(name.words, given.words) : partTitled(name);
  const parts: Reading["parts"] =
    titles.length > 0 ? Object.assign({ honorific: textOf(titles) }, names) : names;
  if (suffix) parts.suffix = suffix;
  return { parts, length };
}

/** The words of a piece, with the title before them and the suffix after them. */
interface Cut {
  title: readonly Word[];
  words: readonly Word[];
  suffix: string;
}

function cut(words: readonly Word[], vocabulary: Vocabulary): Cut {
  const end = words.length - countSuffixWords(words, vocabulary);
  const named = end < words.length ? words.slice(0, end) : words;
  const start = countTitleWords(named, vocabulary);
  return {
    title: named.slice(0, start),
    words: start > 0 ? named.slice(start) : named,
    suffix: end < words.length ? textOf(words.slice(end)) : "",
  };
}

/** `Mr. Kerry` is a family name, `Sir Gerald` a given one, and so is all of `King Juan Carlos`. */
function partTitled({ title, words }: Cut): Reading["parts"] {
  const last = title.at(-1);
  if (!last || words.length === 0) return partName(words);
  const isRegnal = last.senses & REGNAL && !words.some(({ senses }) => senses & PARTICLE);
  if (isRegnal) return { given: textOf(words) };
  // Mme Le Pen
  if (words.length === 2 && (words[0]!.senses & (OPENS | GIVEN)) === OPENS)
    return { family: textOf(words) };
  const parts = partName(words);
  // Lord Holt of Whitby
  if (parts.family || parts.given) return parts;
  return last.senses & WITH_GIVEN ? { given: textOf(words) } : { family: textOf(words) };
}

/** Whether what stands after a comma is no part of the name: `Jane Roe, a lawyer, 45`. */
function describes(
  words: readonly Word[],
  { title, words: name }: Cut,
  vocabulary: Vocabulary,
): boolean {
  const given = words[countTitleWords(words, vocabulary)];
  if (!given || words.some(({ senses }) => senses & DIGIT)) return true;
  const [first, second] = name;
  if (words[0]!.senses & LOWER && !(first && first.senses & LOWER)) return true;
  if (!first || !second || second.senses & CAPITALS) return false;
  if (title.length > 0) return true;
  return (first.senses & GIVEN) !== 0 && !(given.senses & (GIVEN | INITIAL));
}

function listed(one: string, other: string): string {
  return one && other ? `${one}, ${other}` : one || other;
}

/** Where the words before an offset end. */
function endOfWords(text: string, end: number): number {
  let at = end;
  while (at > 0 && character.classAt(text, at - 1) === character.SPACE) at--;
  return at;
}
