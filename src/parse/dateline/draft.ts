import type { Agency } from "../../model/agency.js";
import type { Place } from "../../model/place.js";
import type { Repair } from "../../model/repair.js";
import type { FoundDate } from "../date/news-date.js";

/** A place as it was read, and what speaks for its being one. */
export interface PlaceReading {
  readonly place: Place;
  /** Printed in capitals. */
  readonly isCapital: boolean;
  /** Known to the lexicon. */
  readonly isKnown: boolean;
  /** In a region or country that is known. */
  readonly hasRegion: boolean;
  /** Named by a word that stands over texts, or begins sentences. */
  readonly isRubric: boolean;
}

/** An agency as it was read. */
export interface AgencyReading {
  readonly agency: Agency;
  /** Known to the lexicon. */
  readonly isKnown: boolean;
  /** Between brackets or slashes. */
  readonly isEnclosed: boolean;
}

/** What closes a dateline: a dash, a colon, a bar, a full stop, a slash, the line's end, or nothing. */
export type Separator = "dash" | "colon" | "bar" | "point" | "slash" | "line" | "none";

/** The parts of a dateline, as far as it was read. */
export interface Parts {
  readonly places: readonly PlaceReading[];
  readonly agencies: readonly AgencyReading[];
  readonly date: FoundDate | undefined;
  /** Whether it has a date, be it `NO DATE`. */
  readonly isDated: boolean;
  readonly repairs: readonly Repair[];
}

/** Parts that may be a whole dateline: where it ends, and by what. */
export interface Candidate extends Parts {
  readonly end: number;
  readonly separator: Separator;
  /** Whether a dash parts two of its parts. */
  readonly isParted: boolean;
}
