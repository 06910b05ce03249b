import { months as german } from "../../lexicon/de/months.js";
import { agencies } from "../../lexicon/en/agencies.js";
import { atlas } from "../../lexicon/en/atlas.js";
import { months as english } from "../../lexicon/en/months.js";
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
  /** Countries and their parts, by code (ISO 3166) → their names; behind a semicolon, their cities. */
  readonly atlas: NameTable;
  /** Words that stand over a text or begin a sentence, and are no place, in lower case. */
  readonly rubrics: string;
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
  atlas,
  rubrics,
};
