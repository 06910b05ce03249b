import { findName } from "../../lexicon/names.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import { enclosedAgencies } from "./agency.js";
import { type DateReading, readDate } from "./date.js";
import type { Draft } from "./draft.js";
import { readPlaces, runAt } from "./place.js";
import { endOfWord, mayBeginDate } from "./run.js";
import type { DatelineLexicon } from "./words.js";

// (Reuters)   [Rompres]   /PRNewswire/   (Aug. 13)   (NEW YORK)   (Marketwire - Dec. 23, 2010)   ( )
const BRACKETS: Pattern<"inside"> = /[([](?<inside>[^()[\]]{0,90})[)\]]/uy;
const SLASHES: Pattern<"inside"> = /\/(?<inside>[^/\n]{2,90}(?:\/[^/\s]{1,20})?)\//uy;
const LINK: Pattern = /\(https?:[^()\s]{1,200}\)/uy;
// Marketwire - Dec. 23, 2010
//            ^
const BEFORE_DATE: Pattern<"agency"> = /(?<agency>[^-–—]{2,40}?)\s[-–—]\s/uy;
const STOP = /^\.?\s*$/u;

/** A stretch of a text. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads what stands between brackets or slashes, and adds it to what was read before. */
export function readEnclosure(
  scanner: Scanner,
  draft: Draft,
  lexicon: DatelineLexicon,
): Draft | undefined {
  const { text, position } = scanner;
  const pattern = text.charAt(position) === "/" ? SLASHES : BRACKETS;
  const filled = scanner.read(pattern, ({ inside }) => {
    const start = position + 1 + inside.length - inside.trimStart().length;
    const stretch = { text, start, end: start + inside.trim().length };
    return inside.trim() === "" ? draft : fill(draft, stretch, lexicon);
  });
  if (filled) scanner.skip(LINK);
  return filled;
}

function fill(draft: Draft, stretch: Stretch, lexicon: DatelineLexicon): Draft | undefined {
  return (
    withDate(draft, stretch, lexicon) ??
    withPlace(draft, stretch, lexicon) ??
    withAgencyAndDate(draft, stretch, lexicon) ??
    withAgencies(draft, stretch, lexicon)
  );
}

function withDate(draft: Draft, stretch: Stretch, lexicon: DatelineLexicon): Draft | undefined {
  const { text, start } = stretch;
  if (draft.isDated || !mayBeginDate(text, start, endOfWord(text, start), lexicon))
    return undefined;
  const scanner = new Scanner(text, start);
  const read = readDate(scanner, lexicon);
  const isWhole = read && STOP.test(stretch.text.slice(scanner.position, stretch.end));
  return isWhole ? add(draft, read) : undefined;
}

/** A date with its slips, added to what was read before. */
export function add({ repairs, ...draft }: Draft, read: DateReading): Draft {
  const { date } = read;
  return { ...draft, ...(date && { date }), isDated: true, repairs: [...repairs, ...read.repairs] };
}

/** (NEW YORK) — and October 9, 2014 (JUBA) –, where no place stands outside the brackets. */
function withPlace(draft: Draft, stretch: Stretch, lexicon: DatelineLexicon): Draft | undefined {
  const inside = stretch.text.slice(stretch.start, stretch.end);
  if (draft.places.length > 0 || !findName(lexicon.cities, inside)) return undefined;
  const scanner = new Scanner(stretch.text, stretch.start);
  return { ...draft, places: readPlaces(scanner, runAt(scanner, lexicon), lexicon) };
}

function withAgencyAndDate(
  draft: Draft,
  { text, start, end }: Stretch,
  lexicon: DatelineLexicon,
): Draft | undefined {
  const scanner = new Scanner(text, start);
  const agency = scanner.read(BEFORE_DATE, (groups) => groups.agency);
  if (agency === undefined) return undefined;
  const dated = withDate(draft, { text, start: scanner.position, end }, lexicon);
  return dated && withAgencies(dated, { text, start, end: start + agency.length }, lexicon);
}

/** The agencies between the brackets; a line that gives no place or date may well name its paper. */
function withAgencies(draft: Draft, stretch: Stretch, lexicon: DatelineLexicon): Draft | undefined {
  const { text, start, end } = stretch;
  const [known] = draft.agencies;
  if (known) return known.isEnclosed ? undefined : draft;
  const agencies = enclosedAgencies(text, start, end, lexicon);
  return agencies && { ...draft, agencies };
}
