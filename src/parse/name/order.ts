import type { PersonName } from "../../model/name.js";
import { isGivenName, meaning, type NameLexicon } from "./lexicon.js";
import { isCapitals, isInitial, isLower } from "./shape.js";

/** The parts of a name between its title and its suffix. */
export type NameParts = Pick<PersonName, "given" | "middle" | "family">;

/** A syllable of a Chinese or Korean given name, in Latin letters. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouüŏŭ]{1,3}(?:ng|[nklmpt])?h?){1,2}$/iu;

/**
 * Parts a name into given, middle and family names, in the order written.
 *
 * ```text
 * Juan Q. de la Vega      Xi  Jinping      Abdel Fattah al-Sisi
 * given │  └ family      family given      └─ given ──┘ └family
 *     middle
 * ```
 */
export function partName(words: readonly string[], lexicon: NameLexicon): NameParts {
  const units = joinUnits(words, lexicon);
  const [first = "", ...rest] = units;
  if (rest.length === 0) {
    return opensFamily(first, lexicon) ? { family: first } : {};
  }
  if (isFamilyFirst(units, lexicon)) return { family: first, given: rest.join(" ") };
  const last = rest.at(-1)!;
  if (isInitial(last) && rest.length === 2 && turnsRound(first, rest[0]!, lexicon)) {
    return { family: first, given: rest[0]!, middle: last };
  }
  const before = rest.at(-2) ?? "";
  const isDouble =
    isInitial(rest.at(-3) ?? "") && !isInitial(before) && !isGivenName(before, lexicon);
  const end = isDouble ? -2 : -1;
  return named(units.slice(0, end), units.slice(end).join(" "));
}

/** Parts what stands after the comma: `Vega, Juan Q. de la`. */
export function partInverted(
  family: readonly string[],
  given: readonly string[],
  lexicon: NameLexicon,
): NameParts {
  const end = given.findLastIndex((word) => !isLower(word) || !opens(word, lexicon)) + 1;
  const units = joinUnits(given.slice(0, end), lexicon);
  return named(units, [...given.slice(end), ...family].join(" "));
}

function named([given, ...middle]: readonly string[], family: string): NameParts {
  const parts: NameParts = {};
  if (given) parts.given = given;
  if (middle.length > 0) parts.middle = middle.join(" ");
  if (family) parts.family = family;
  return parts;
}

/** Joins the words that belong together: `de la Vega`, `Abu Bakr`, `Ortega y Gasset`. */
function joinUnits(words: readonly string[], lexicon: NameLexicon): string[] {
  const units: string[] = [];
  let joins = false;
  words.forEach((word, at) => {
    const kind = meaning(lexicon.particles, word);
    const isLast = at === words.length - 1;
    const isLetter = isInitial(word) && (!isLower(word) || words.length < 4);
    const links = kind === "links" && !isLetter;
    const opened = opens(word, lexicon) && !isLast && (at > 0 || isLower(word));
    const continues = opensFamily(units.at(-1) ?? "", lexicon) && at > 1;
    if (units.length > 0 && (joins || links || (continues && !opened))) {
      units[units.length - 1] += ` ${word}`;
    } else {
      units.push(word);
    }
    joins = links || opened || (kind === "binds" && at < words.length - 2);
  });
  return units;
}

function opens(word: string, lexicon: NameLexicon): boolean {
  return meaning(lexicon.particles, word) === "opens";
}

function opensFamily(unit: string, lexicon: NameLexicon): boolean {
  const space = unit.indexOf(" ");
  return space >= 0 && opens(unit.slice(0, space), lexicon);
}

/** `Xi Jinping`, `Ban Ki-moon`, `Kim Dae Jung`, `DUPONT Jean`. */
function isFamilyFirst([first = "", ...rest]: readonly string[], lexicon: NameLexicon): boolean {
  if (isCapitals(first) && rest.every((word) => /\p{Lu}\p{Ll}/u.test(word))) {
    return first.length > 3 && !first.includes(".");
  }
  if (!meaning(lexicon.familyFirst, first) || rest.length > 2) return false;
  const isSyllables = rest.every((word) => word.split("-").every((part) => SYLLABLES.test(part)));
  const isWestern = rest.some((word) => isGivenName(word, lexicon));
  const isFamily = rest.length === 1 && meaning(lexicon.familyFirst, rest[0]!) !== undefined;
  return isSyllables && !isWestern && !isFamily;
}

/** `Roe Jane A.`: only the second word is a given name. */
function turnsRound(first: string, second: string, lexicon: NameLexicon): boolean {
  return !isGivenName(first, lexicon) && isGivenName(second, lexicon);
}
