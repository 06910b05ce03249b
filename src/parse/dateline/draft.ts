import type { Agency } from "../../model/agency.js";
import type { Place } from "../../model/place.js";
import type { Repair } from "../../model/repair.js";
import type { Span } from "../../model/span.js";
import type { FoundDate } from "../date/news-date.js";

/** A place as it was read, and what speaks for its being one. */
export interface PlaceReading extends Place {
  span: Span;
  /** Printed in capitals. */
  isCapital: boolean;
  /** Known to the lexicon. */
  isKnown: boolean;
  /** In a region or country that is known. */
  hasRegion: boolean;
  /** A slip in its name. */
  mending: Mending | undefined;
}

/** An agency as it was read. */
export interface AgencyReading extends Agency {
  text: string;
  span: Span;
  /** Known to the lexicon. */
  isKnown: boolean;
  /** Between brackets or slashes. */
  isEnclosed: boolean;
}

/** A slip as it was mended. */
export interface Mending extends Repair {
  at: Span;
}

/** What closes a dateline: a dash, a colon, a bar, a full stop, a slash, the line's end, or nothing. */
export type Separator = "dash" | "colon" | "bar" | "point" | "slash" | "line" | "none";

/** A dateline as far as it was read; spans count into the text. */
export interface Draft {
  readonly places: readonly PlaceReading[];
  readonly agencies: readonly AgencyReading[];
  readonly date?: FoundDate | undefined;
  /** Whether it has a date, be it `NO DATE`. */
  readonly isDated: boolean;
  readonly repairs: readonly Mending[];
}

/** A draft that may be complete: where it ends, and by what. */
export interface Candidate extends Draft {
  readonly start: number;
  readonly end: number;
  readonly separator: Separator;
}
