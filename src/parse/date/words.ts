import { counts } from "../../lexicon/en/counts.js";
import { cues } from "../../lexicon/en/cues.js";
import { days } from "../../lexicon/en/days.js";
import { doubtful } from "../../lexicon/en/doubtful.js";
import { leans } from "../../lexicon/en/leans.js";
import { months } from "../../lexicon/en/months.js";
import { periods } from "../../lexicon/en/periods.js";
import { turns } from "../../lexicon/en/turns.js";
import { weekdays } from "../../lexicon/en/weekdays.js";
import { lookUp } from "../../lexicon/lexicon.js";
import type { RelativeDate } from "../../model/date.js";
import type { Calendar } from "./written.js";

/**
 * The words that dates are written with, in lower case.
 *
 * @category Lexicons
 */
export interface DateLexicon {
  /** Months and their abbreviations → 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Months that only follow their day, in small letters, → 1 to 12: `12 mars`; none unless given. */
  readonly trailingMonths?: Readonly<Record<string, number>>;
  /** Days of the week and their abbreviations → 1 (Monday) to 7 (Sunday). */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words for a day that is told from today → how many days away it is. */
  readonly days: Readonly<Record<string, number>>;
  /** Words such as `last` and `next` → how many weeks, months or years away. */
  readonly turns: Readonly<Record<string, number>>;
  /** Stretches of time → their unit. */
  readonly periods: Readonly<Record<string, RelativeDate["unit"]>>;
  /** Small numbers in words → figures. */
  readonly counts: Readonly<Record<string, number>>;
  /** Words before a lone month or year → what they prove. */
  readonly cues: Readonly<Record<string, "firm" | "weak" | "rough">>;
  /** Months that are also names or verbs: `May`. */
  readonly doubtful: Readonly<Record<string, true>>;
  /** Words that lean to one end of a stretch of time: `earlier`. */
  readonly leans: Readonly<Record<string, true>>;
}

/**
 * The words that English dates are written with.
 *
 * @category Lexicons
 */
export const englishDates: DateLexicon = {
  months,
  weekdays,
  days,
  turns,
  periods,
  counts,
  cues,
  doubtful,
  leans,
};

const NONE = {};
const SMALL = /^\p{Lower}/u;

/** The calendar of a lexicon. */
export function calendarOf({ months, trailingMonths = NONE, weekdays }: DateLexicon): Calendar {
  return (name) => ({
    month: lookUp(months, name) ?? (SMALL.test(name) ? lookUp(trailingMonths, name) : undefined),
    weekday: lookUp(weekdays, name),
  });
}
