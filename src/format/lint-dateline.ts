import { type StandAloneCities, standAloneCities } from "../lexicon/en/stand-alone.js";
import type { Agency } from "../model/agency.js";
import type { NewsDate } from "../model/date.js";
import type { Dateline } from "../model/dateline.js";
import type { Place } from "../model/place.js";
import type { Repair } from "../model/repair.js";
import { formatDate } from "./date.js";
import { capitals } from "./dateline.js";
import { type Fault, finding } from "./fault.js";
import { lintMarks } from "./lint-marks.js";
import { regionBehind, standsAlone } from "./place.js";

/**
 * How to check a dateline against AP style.
 *
 * @category Formatters
 */
export interface LintDatelineOptions {
  /** The cities that stand without a state or country; those of AP today unless given. */
  readonly standAlone?: StandAloneCities | undefined;
}

/**
 * Names what is against AP style in a dateline that was read, each with the fix.
 *
 * The rules are `dateline/capitals`, `stands-alone`, `needs-region`, `region-form`, `date-form`,
 * `agency-form`, `comma`, `brackets` and `dash`. Where the fix takes more than is known, as the state
 * of a city that is not, `after` is absent.
 *
 * @param dateline - The dateline, as `parseDateline` gave it.
 * @param options - What to check it against.
 * @returns What to change, in the order of the text; each `at` is a span of the dateline's text.
 *
 * @example
 * ```ts
 * import { lintDateline, parseDateline } from "newsdesk";
 *
 * const dateline = parseDateline("CHICAGO, Ill., Sept 5 (AP) - It rained.");
 * const fixes = dateline ? lintDateline(dateline) : [];
 *
 * fixes.map(({ before }) => before); // => ["CHICAGO, Ill.", "Sept 5", " -"]
 * fixes.map(({ after }) => after); // => ["CHICAGO", "Sept. 5", " —"]
 * fixes[0]?.rule; // => "dateline/stands-alone"
 * fixes[0]?.message; // => "The city stands alone: write `CHICAGO` for `CHICAGO, Ill.`"
 * ```
 *
 * @category Formatters
 */
export function lintDateline(dateline: Dateline, options: LintDatelineOptions = {}): Repair[] {
  const { standAlone = standAloneCities } = options;
  const { places, date, agencies } = dateline;
  return [
    ...places.flatMap((place) => lintPlace(place, standAlone)),
    ...(date ? lintDate(date) : []),
    ...agencies.flatMap(lintAgency),
    ...lintMarks(dateline),
  ].sort((one, other) => one.at.start - other.at.start);
}

// ABOARD AIR FORCE ONE   ON THE MISSISSIPPI RIVER
const NO_TOWN = /^(?:aboard|above|at|in|near|off|on|over)\s/iu;

function lintPlace(place: Place, standAlone: StandAloneCities): Fault[] {
  const { text, span, name, kind } = place;
  if (text === undefined || span === undefined) return [];

  const region = regionBehind(place, { shortStates: true, standAlone });
  const after = region === undefined ? capitals(name) : `${capitals(name)}, ${region}`;
  if (text !== after) return [finding(ruleFor(place, text, after), span, text, after)];
  const isWhole =
    region !== undefined ||
    kind === "country" ||
    kind === "state" ||
    standsAlone(place, standAlone) ||
    NO_TOWN.test(name);
  return isWhole ? [] : [finding("needs-region", span, text)];
}

function ruleFor({ region, country }: Place, text: string, after: string) {
  const [name = after, due] = after.split(", ");
  const hasRegion = region !== undefined || country !== undefined;
  if (hasRegion && due === undefined) return "stands-alone";
  if (!hasRegion && due !== undefined) return "needs-region";
  return text.startsWith(name) ? "region-form" : "capitals";
}

function lintDate(date: NewsDate): Fault[] {
  const { text, span } = date;
  const after = formatDate(date);
  const isPrinted = text !== undefined && span !== undefined && date.time === undefined;
  return isPrinted && text !== after ? [finding("date-form", span, text, after)] : [];
}

function lintAgency({ text, span, code }: Agency): Fault[] {
  const isPrinted = text !== undefined && span !== undefined && code !== undefined;
  return isPrinted && text !== code ? [finding("agency-form", span, text, code)] : [];
}
