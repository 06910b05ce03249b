import { months as german } from "../../lexicon/de/months.js";
import { agencies } from "../../lexicon/en/agencies.js";
import { cities } from "../../lexicon/en/cities.js";
import { countries } from "../../lexicon/en/countries.js";
import { leadIns } from "../../lexicon/en/lead-ins.js";
import { months as english } from "../../lexicon/en/months.js";
import { regions } from "../../lexicon/en/regions.js";
import { rubrics } from "../../lexicon/en/rubrics.js";
import { weekdays } from "../../lexicon/en/weekdays.js";
import { months as spanish } from "../../lexicon/es/months.js";
import { months as french } from "../../lexicon/fr/months.js";
import { months as italian } from "../../lexicon/it/months.js";
import type { NameTable } from "../../lexicon/names.js";
import { months as portuguese } from "../../lexicon/pt/months.js";

/**
 * The words that datelines are written with.
 *
 * @category Lexicons
 */
export interface DatelineLexicon {
  /** Months and their abbreviations, in lower case → 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Days of the week and their abbreviations, in lower case → 1 (Monday) to 7 (Sunday). */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Agencies, by the short form they sign with → their names, the full one first. */
  readonly agencies: NameTable;
  /** Well-known cities, by country (ISO 3166-1) → their names. */
  readonly cities: NameTable;
  /** Countries, by code (ISO 3166-1) → their names. */
  readonly countries: NameTable;
  /** Parts of countries, by code (ISO 3166-2) → their names. */
  readonly regions: NameTable;
  /** Words in capitals that stand over a text or name a market, in lower case. */
  readonly rubrics: ReadonlySet<string>;
  /** Words that begin a sentence or a byline, and hardly the name of a place, in lower case. */
  readonly leadIns: ReadonlySet<string>;
}

/**
 * The words that datelines in English are written with; their months are in six languages.
 *
 * @category Lexicons
 */
export const datelineWords: DatelineLexicon = {
  months: /* @__PURE__ */ Object.assign({}, english, german, french, spanish, italian, portuguese),
  weekdays,
  agencies,
  cities,
  countries,
  regions,
  rubrics,
  leadIns,
};
