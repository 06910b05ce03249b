import { bureaus } from "../../lexicon/en/bureaus.js";
import { bylineRoles } from "../../lexicon/en/byline-roles.js";
import { bylineWords } from "../../lexicon/en/byline-words.js";
import { datedWords } from "../../lexicon/en/dated-words.js";
import { houseWords } from "../../lexicon/en/house-words.js";
import { jobTitles } from "../../lexicon/en/job-titles.js";
import { photoAgencies } from "../../lexicon/en/photo-agencies.js";
import { mastheads, publishers } from "../../lexicon/houses.js";
import type { Contributor } from "../../model/byline.js";
import { type NameLexicon, nameLexicon } from "../name/lexicon.js";

/**
 * The words that bylines are read by.
 *
 * @category Lexicons
 */
export interface BylineLexicon
  extends Pick<NameLexicon, "givenNames" | "honorifics" | "particles" | "suffixes"> {
  /** Small words before, between and behind names. */
  readonly bylineWords: Readonly<
    Record<string, "by" | "particle" | "and" | "in" | "of" | "unit" | "end">
  >;
  /** Words that say what the one who is named did. */
  readonly bylineRoles: Readonly<Record<string, NonNullable<Contributor["role"]>>>;
  /** Posts, their ranks and fields, and bodies that sign as one. */
  readonly jobTitles: Readonly<Record<string, "post" | "rank" | "field" | "team">>;
  /** Months, weekdays and what stands behind a time. */
  readonly datedWords: Readonly<Record<string, "month" | "weekday" | "clock">>;
  /** Words in the names of papers and other houses. */
  readonly houseWords: Readonly<Record<string, true>>;
  /** Words in the names of media, surnames among them: told from people by where they stand. */
  readonly mastheads: Readonly<Record<string, true>>;
  /** News organizations by the names they sign with. */
  readonly publishers: Readonly<Record<string, true>>;
  /** Agencies, as printed → the usual spelling. */
  readonly agencies: Readonly<Record<string, string>>;
  /** Places that papers report from. */
  readonly bureaus: Readonly<Record<string, true>>;
}

/**
 * The words that bylines are read by, in the languages that pages mix.
 *
 * @category Lexicons
 */
export const bylineLexicon: BylineLexicon = {
  givenNames: nameLexicon.givenNames,
  honorifics: nameLexicon.honorifics,
  particles: nameLexicon.particles,
  suffixes: nameLexicon.suffixes,
  bylineWords,
  bylineRoles,
  jobTitles,
  datedWords,
  houseWords,
  mastheads,
  publishers,
  agencies: photoAgencies,
  bureaus,
};
