import type { PersonName } from "../../model/name.js";
import { BINDS, FIRST, GIVEN, LINKS, OPENS, VIETNAMESE } from "./senses.js";
import { CAPITALS, INITIAL, joined, LOWER, OPENED, plain, textOf, type Word } from "./word.js";

/** The parts of a name between its title and its suffix. */
export type NameParts = Pick<PersonName, "given" | "middle" | "family">;

/** A syllable of a Chinese or Korean given name, in Latin letters. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouüŏŭ]{1,3}(?:ng|[nklmpt])?h?){1,2}$/iu;
const VIETNAMESE_SYLLABLE =
  /^(?:ch|gh?|kh|ngh?|nh|ph|qu|th|tr|[bcdđhklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;
/** `Jae-in`, but not `al-Sisi`, `Jean-Pierre` */
const PAIR = /^(?!(?:A[dls]|El|Ul|Ben)-)\p{Upper}\p{Lower}{1,5}-\p{Lower}{2,6}$/u;
const CAPITALIZED = /\p{Upper}\p{Lower}/u;

/**
 * Parts a name into given, middle and family names, in the order written.
 *
 * ```text
 * Juan Q. de la Vega      Xi  Jinping      Abdel Fattah al-Sisi
 * given │  └ family      family given      └─ given ──┘ └family
 *     middle
 * ```
 */
export function partName(words: readonly Word[]): NameParts {
  if (isVietnamese(words)) return { family: words[0]!.text, given: textOf(words.slice(1)) };
  const units = joinUnits(words);
  const count = units.length;
  const first = units[0];
  if (!first) return {};
  if (count === 1) return first.senses & OPENED ? { family: first.text } : {};
  if (isFamilyFirst(units)) return { family: first.text, given: textOf(units.slice(1)) };

  const last = units[count - 1]!;
  if (count === 3 && last.senses & INITIAL && turnsRound(first, units[1]!)) {
    return { family: first.text, given: units[1]!.text, middle: last.text };
  }
  const before = units[count - 2]!;
  const isDouble =
    count > 3 && units[count - 3]!.senses & INITIAL && !(before.senses & (INITIAL | GIVEN));
  const end = isDouble ? count - 2 : count - 1;
  return named(units.slice(0, end), textOf(units.slice(end)));
}

/** Parts what stands after the comma: `Vega, Juan Q. de la`. */
export function partInverted(family: readonly Word[], given: readonly Word[]): NameParts {
  let end = given.length;
  while (end > 0 && (given[end - 1]!.senses & (LOWER | OPENS)) === (LOWER | OPENS)) end--;
  return named(joinUnits(given.slice(0, end)), textOf([...given.slice(end), ...family]));
}

function named(units: readonly Word[], family: string): NameParts {
  const parts: NameParts = {};
  if (units.length > 0) parts.given = units[0]!.text;
  if (units.length > 1) parts.middle = textOf(units.slice(1));
  if (family) parts.family = family;
  return parts;
}

/** Joins the words that belong together: `de la Vega`, `Abu Bakr`, `Ortega y Gasset`. */
function joinUnits(words: readonly Word[]): Word[] {
  const units: Word[] = [];
  let joins = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const { senses } = word;
    const before = units.at(-1);
    const isLast = at === words.length - 1;
    const isLetter = senses & INITIAL && (!(senses & LOWER) || words.length < 4);
    const links = (senses & LINKS) !== 0 && !isLetter;
    const opened = (senses & OPENS) !== 0 && !isLast && (at > 0 || (senses & LOWER) !== 0);
    const continues = at > 1 && before !== undefined && before.senses & OPENED && !opened;
    if (before && (joins || links || continues)) {
      units[units.length - 1] = joined(before, word, (before.senses & OPENS) !== 0);
    } else {
      units.push(word);
    }
    joins = links || opened || ((senses & BINDS) !== 0 && at < words.length - 2);
  }
  return units;
}

/** `Xi Jinping`, `Moon Jae-in`, `Kim Dae Jung`, `DUPONT Jean`. */
function isFamilyFirst(units: readonly Word[]): boolean {
  const first = units[0]!;
  if (
    first.senses & CAPITALS &&
    units.every(({ text }, at) => at === 0 || CAPITALIZED.test(text))
  ) {
    return first.text.length > 3 && !first.text.includes(".");
  }
  const rest = units.slice(1);
  if (rest.length === 1 && isPair(rest[0]!)) return true;
  if (!(first.senses & FIRST) || units.length > 3) return false;
  if (rest.some(({ senses }) => senses & GIVEN)) return false;
  if (rest.length === 1 && rest[0]!.senses & FIRST) return false;
  return rest.every(inSyllables);
}

/** Whether two syllables are bound as only the given names of Korea and Taiwan are. */
function isPair(word: Word): boolean {
  return PAIR.test(word.text) && inSyllables(word);
}

function inSyllables({ text }: Word): boolean {
  return text.split("-").every((part) => SYLLABLES.test(part));
}

/** `Nguyen Van An`: a family name, then two syllables or three. */
function isVietnamese(words: readonly Word[]): boolean {
  if (words.length < 3 || words.length > 4 || !(words[0]!.senses & VIETNAMESE)) return false;
  return words.every(({ text }, at) => at === 0 || VIETNAMESE_SYLLABLE.test(plain(text)));
}

/** `Roe Jane A.`: only the second word is a given name. */
function turnsRound(first: Word, second: Word): boolean {
  return !(first.senses & GIVEN) && (second.senses & GIVEN) !== 0;
}
