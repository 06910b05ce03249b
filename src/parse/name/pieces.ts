import type { PersonName } from "../../model/name.js";
import { isGivenName, meaning, type NameLexicon } from "./lexicon.js";
import { partInverted, partName } from "./order.js";
import { isCapitals, isInitial, isLower } from "./shape.js";
import { countSuffixWords, isSuffix } from "./suffix.js";
import { countTitleWords } from "./title.js";

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
export function readPieces(text: string, lexicon: NameLexicon): Reading {
  const [main = "", ...pieces] = text.split(",");
  const name = cut(wordsOf(main), lexicon);
  const suffixes = [name.suffix];
  let given: Cut | undefined;
  let length = main.trimEnd().length;
  let end = main.length;

  for (const piece of pieces) {
    const words = wordsOf(piece);
    if (isSuffix(words, lexicon)) {
      if (words.length > 0) suffixes.push(words.join(" "));
    } else if (!given && !describes(words, name, lexicon)) {
      given = cut(words, lexicon);
      suffixes.push(given.suffix);
    } else break;
    end += 1 + piece.length;
    if (words.length > 0) length = text.slice(0, end).trimEnd().length;
  }

  const honorific = [name.title, given?.title].filter(Boolean).join(" ");
  const suffix = suffixes.filter(Boolean).join(", ");
  const names = given ? partInverted(name.words, given.words, lexicon) : partTitled(name, lexicon);
  const parts: Reading["parts"] = honorific ? { honorific, ...names } : names;
  if (suffix) parts.suffix = suffix;
  return { parts, length };
}

/** The words of a piece, with the title before them and the suffix after them. */
interface Cut {
  title: string;
  words: string[];
  suffix: string;
}

function cut(words: readonly string[], lexicon: NameLexicon): Cut {
  const end = words.length - countSuffixWords(words, lexicon);
  const start = countTitleWords(words.slice(0, end), lexicon);
  return {
    title: words.slice(0, start).join(" "),
    words: words.slice(start, end),
    suffix: words.slice(end).join(" "),
  };
}

/** `Mr. Kerry` is a family name, `Sir Gerald` a given one, and so is all of `King Juan Carlos`. */
function partTitled({ title, words }: Cut, lexicon: NameLexicon): Reading["parts"] {
  const [only, another] = words;
  if (!title || !only) return partName(words, lexicon);
  const kind = meaning(lexicon.honorifics, title.slice(title.lastIndexOf(" ") + 1));
  const isRegnal = kind === "regnal" && !words.some((word) => meaning(lexicon.particles, word));
  if (isRegnal) return { given: words.join(" ") };
  if (another !== undefined) return partName(words, lexicon);
  return kind === "given" ? { given: only } : { family: only };
}

/** Whether what stands after a comma is no part of the name: `Jane Roe, a lawyer, 45`. */
function describes(words: readonly string[], name: Cut, lexicon: NameLexicon): boolean {
  const [first = "", second] = name.words;
  const title = countTitleWords(words, lexicon);
  const given = words[title];
  if (given === undefined || words.some((word) => /\p{N}/u.test(word))) return true;
  if (isLower(words[0]!) && !isLower(first)) return true;
  if (second === undefined || isCapitals(second)) return false;
  if (name.title) return true;
  return isGivenName(first, lexicon) && !isGivenName(given, lexicon) && !isInitial(given);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}
