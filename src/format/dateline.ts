import { type StandAloneCities, standAloneCities } from "../lexicon/en/stand-alone.js";
import type { Agency } from "../model/agency.js";
import type { NewsDate } from "../model/date.js";
import type { Dateline } from "../model/dateline.js";
import type { Place } from "../model/place.js";
import { formatDate } from "./date.js";
import { regionBehind } from "./place.js";

/**
 * How to write a dateline.
 *
 * @category Formatters
 */
export interface FormatDatelineOptions {
  /** Whose style; `ap` unless given. */
  readonly style?: DatelineStyle | undefined;
  /** The cities that stand without a state or country; those of AP today unless given. */
  readonly standAlone?: StandAloneCities | undefined;
}

/**
 * A house whose datelines can be written.
 *
 * @category Formatters
 */
export type DatelineStyle = "ap" | "reuters" | "afp" | "xinhua" | "tass" | "nyt" | "press-wire";

/** How the parts of a dateline are put together. */
interface Form {
  /** How a date is written, where the house prints one. */
  readonly date?: "ap" | "plain" | "full";
  /** Whether the year is printed. */
  readonly hasYear?: boolean;
  /** What stands around the agency, where the house signs. */
  readonly signature?: readonly [before: string, after: string];
  /** What closes the dateline. */
  readonly close: string;
  /** Whether American states are shortened. */
  readonly shortStates: boolean;
  /** What stands between two places, where no region stands behind one; a slash unless given. */
  readonly between?: "and";
}

// biome-ignore format: one house a line, with what it prints
const FORMS: Readonly<Record<DatelineStyle, Form>> = {
  // CAIRO (AP) —
  ap: { signature: [" (", ")"], close: " —", shortStates: true },
  // CAIRO, Oct 5 (Reuters) -
  reuters: { date: "plain", signature: [" (", ")"], close: " -", shortStates: false },
  // CAIRO, Oct 5, 2014 (AFP) -
  afp: { date: "plain", hasYear: true, signature: [" (", ")"], close: " -", shortStates: false },
  // CAIRO, Oct. 5 (Xinhua) --
  xinhua: { date: "ap", signature: [" (", ")"], close: " --", shortStates: false },
  // CAIRO, October 5. /TASS/.
  tass: { date: "full", signature: [". /", "/"], close: ".", shortStates: false },
  // CAIRO, Oct. 5 —
  nyt: { date: "ap", close: " —", shortStates: true },
  // CAIRO, Oct. 5, 2014 /PRNewswire/ --
  "press-wire": { date: "ap", hasYear: true, signature: [" /", "/"], close: " --", shortStates: true, between: "and" },
};

/**
 * Writes a dateline in the style of a house.
 *
 * Only what the dateline says is written. AP prints no date, and The New York Times no agency.
 *
 * @param dateline - The dateline.
 * @param options - How to write it.
 * @returns The dateline as text, its dash included.
 *
 * @example
 * ```ts
 * import { formatDateline, parseDateline } from "newsdesk";
 *
 * const dateline = parseDateline("CHICAGO, Illinois, Sept 5, 2014 (Reuters) - It rained.");
 *
 * dateline && formatDateline(dateline); // => "CHICAGO (Reuters) —"
 * dateline && formatDateline(dateline, { style: "xinhua" }); // => "CHICAGO, Sept. 5 (Reuters) --"
 * ```
 *
 * @category Formatters
 */
export function formatDateline(
  { places, date, agencies }: Pick<Dateline, "places" | "date" | "agencies">,
  { style = "ap", standAlone = standAloneCities }: FormatDatelineOptions = {},
): string {
  const form = FORMS[style];
  const place = writePlaces(places, form, standAlone);
  const when = date ? writeDate(date, form) : "";
  const body = [place, when].filter(Boolean).join(", ");
  const written = body + sign(agencies, form, body === "");
  if (written === "") return "";
  return written + (form.close === "." && written === place ? DASH : form.close);
}

/** What closes a place that stands by itself: behind a full stop it would be a word like any other. */
const DASH = " -";

/** The day as the house prints it, without the hour. */
function writeDate({ year, time, timeZone, ...day }: NewsDate, form: Form): string {
  if (form.date === undefined) return "";
  const isYearPrinted = year !== undefined && form.hasYear === true;
  return formatDate(isYearPrinted ? { ...day, year } : day, { style: form.date });
}

function sign(agencies: readonly Agency[], { signature }: Form, isFirst: boolean): string {
  if (!signature || agencies.length === 0) return "";
  const [before, after] = signature;
  const names = agencies.map(({ code, text, name }) => code ?? text ?? name);
  const joined = names.join(after === "/" ? " and " : "/");
  return (isFirst ? before.replace(/^[. ]+/u, "") : before) + joined + after;
}

/** DUBLIN, Ireland and CHICAGO, where a region stands between two; else DUBLIN/CHICAGO, or DUBLIN and CHICAGO. */
function writePlaces(
  places: readonly Place[],
  { shortStates, between }: Form,
  standAlone: StandAloneCities,
): string {
  const written = places.map((place) => {
    const region = regionBehind(place, { shortStates, standAlone });
    return region === undefined ? capitals(place.name) : `${capitals(place.name)}, ${region}`;
  });
  const isParted = written.slice(0, -1).some((place) => place.includes(","));
  if (isParted) return written.join(" and ");
  if (between === undefined || written.length < 2) return written.join("/");
  return `${written.slice(0, -1).join(", ")} and ${written.at(-1)}`;
}

/** A name in capitals, but for the first letters of `McALLEN`. */
export function capitals(name: string): string {
  return name.toUpperCase().replace(/(?<=^|[\s-])MC(?=\p{Upper})/gu, "Mc");
}
