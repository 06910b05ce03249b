import type { Agency } from "../../model/agency.js";
import type { Place } from "../../model/place.js";

/** A place as it was read, and what speaks for its being one. */
export interface PlaceReading {
  readonly place: Place;
  /** Printed in capitals. */
  readonly isCapital: boolean;
  /** Known to the lexicon, or to a gazetteer. */
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

/** What closes a dateline: a dash, a colon, a bar, bullet or `>>`, a full stop, a slash, a wide gap, the line's end, or nothing. */
export type Separator = "dash" | "colon" | "bar" | "point" | "slash" | "gap" | "line" | "none";
