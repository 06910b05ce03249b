import { type StandAloneCities, standAloneCities } from "../lexicon/en/stand-alone.js";
import type { Agency } from "../model/agency.js";
import type { NewsDate } from "../model/date.js";
import type { Dateline } from "../model/dateline.js";
import type { Place } from "../model/place.js";
import type { Repair } from "../model/repair.js";
import type { Span } from "../model/span.js";
import { formatDate } from "./date.js";
import { capitals } from "./dateline.js";
import { regionBehind, standsAlone } from "./place.js";

/**
 * How to check a dateline against AP style.
 *
 * @category Formatters
 */
export interface LintDatelineOptions {
  /** The cities that stand without a state or country; those of AP today unless given. */
  readonly standAlone?: StandAloneCities;
}

/**
 * Names what is against AP style in a dateline that was read, each with the fix.
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
 * ```
 *
 * @category Formatters
 */
export function lintDateline(dateline: Dateline, options: LintDatelineOptions = {}): Repair[] {
  const { standAlone = standAloneCities } = options;
  const { places, date, agencies, text } = dateline;
  return [
    ...places.flatMap((place) => lintPlace(place, standAlone)),
    ...(date ? lintDate(date) : []),
    ...agencies.flatMap(lintAgency),
    ...lintDash(text),
  ];
}

function lintPlace(place: Place, standAlone: StandAloneCities): Repair[] {
  const { text, span, name } = place;
  if (text === undefined || span === undefined) return [];

  const region = regionBehind(place, { shortStates: true, standAlone });
  const after = region === undefined ? capitals(name) : `${capitals(name)}, ${region}`;
  if (text !== after) return [fix(ruleFor(place, text, after), span, text, after)];
  const needsState = place.countryCode === "US" && place.kind === "city" && region === undefined;
  return needsState && !standsAlone(place, standAlone)
    ? [
        {
          rule: "dateline/needs-region",
          message: `Add the state to \`${text}\``,
          at: span,
          before: text,
        },
      ]
    : [];
}

function ruleFor({ region, country }: Place, text: string, after: string): string {
  const [name = after, due] = after.split(", ");
  const hasRegion = region !== undefined || country !== undefined;
  if (hasRegion && due === undefined) return "dateline/stands-alone";
  if (!hasRegion && due !== undefined) return "dateline/needs-region";
  return text.startsWith(name) ? "dateline/region-form" : "dateline/capitals";
}

function lintDate(date: NewsDate): Repair[] {
  const { text, span } = date;
  const after = formatDate(date);
  const isPrinted = text !== undefined && span !== undefined && date.time === undefined;
  return isPrinted && text !== after ? [fix("dateline/date-form", span, text, after)] : [];
}

function lintAgency({ text, span, code }: Agency): Repair[] {
  const isPrinted = text !== undefined && span !== undefined && code !== undefined;
  return isPrinted && text !== code ? [fix("dateline/agency-form", span, text, code)] : [];
}

const DASH = /[\s.,]{0,3}[-–—―_:|]{1,3}$/u;
const SPACED_DASH = " —";

function lintDash(text: string): Repair[] {
  const [before = ""] = DASH.exec(text) ?? [];
  if (before === SPACED_DASH) return [];
  const at = { start: text.length - before.length, end: text.length };
  return [fix("dateline/dash", at, before, SPACED_DASH)];
}

function fix(rule: string, at: Span, before: string, after: string): Repair {
  return { rule, message: `Write \`${after}\` for \`${before}\``, at, before, after };
}
