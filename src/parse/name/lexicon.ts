import { germanOffices } from "../../lexicon/de/offices.js";
import { domains } from "../../lexicon/en/domains.js";
import { familyFirst } from "../../lexicon/en/family-first.js";
import { type GivenNames, givenNames } from "../../lexicon/en/given-names.js";
import { honorifics } from "../../lexicon/en/honorifics.js";
import { offices } from "../../lexicon/en/offices.js";
import { particles } from "../../lexicon/en/particles.js";
import { qualifiers } from "../../lexicon/en/qualifiers.js";
import { suffixes } from "../../lexicon/en/suffixes.js";
import { titleNames } from "../../lexicon/en/title-names.js";
import { lookUp } from "../../lexicon/lexicon.js";
import { joined } from "../../lexicon/words.js";

/**
 * The words that names are read by.
 *
 * @category Lexicons
 */
export interface NameLexicon {
  /** Words of address and rank, and which name they go with when it stands alone. */
  readonly honorifics: Readonly<Record<string, "family" | "given" | "regnal">>;
  /** Offices, posts and callings. */
  readonly offices: Readonly<Record<string, "office">>;
  /** Words that narrow an office, and stand before it. */
  readonly qualifiers: Readonly<Record<string, "rank" | "field" | "country" | "place">>;
  /** What an office is over, after `of` or `for`. */
  readonly domains: Readonly<Record<string, "domain">>;
  /** Titles that are names as well. */
  readonly titleNames: Readonly<Record<string, "family" | "given">>;
  /** What stands after a name. */
  readonly suffixes: Readonly<Record<string, "generation" | "degree" | "honour" | "calling">>;
  /** Small words inside names. */
  readonly particles: Readonly<Record<string, "opens" | "binds" | "links">>;
  /** Family names that stand first, and their language. */
  readonly familyFirst: Readonly<Record<string, "zh" | "ko" | "vi">>;
  /** Given names, without accents. */
  readonly givenNames: GivenNames;
}

/**
 * The words that names are read by: those of English text, and the offices of German.
 *
 * @category Lexicons
 */
export const nameLexicon: NameLexicon = {
  honorifics,
  offices: joined(germanOffices, offices),
  qualifiers,
  domains,
  titleNames,
  suffixes,
  particles,
  familyFirst,
  givenNames,
};

/** Finds what a word means, its full stops left off: `Ph.D.`, `Dr.` */
export function meaning<Meaning>(
  table: Readonly<Record<string, Meaning>>,
  word: string,
): Meaning | undefined {
  return lookUp(table, word.includes(".") ? word.replaceAll(".", "") : word);
}
