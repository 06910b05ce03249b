import * as z from "zod";
import { CountryCode, RegionCode } from "./formatted.js";
import { Identifier } from "./identifier.js";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { Span, spanFitsText } from "./span.js";
import { Text } from "./text.js";

/**
 * A point on the globe (WGS 84).
 *
 * @category Models
 */
export interface Geo {
  /** Degrees north of the equator, from -90 to 90. */
  latitude: number;
  /** Degrees east of Greenwich, from -180 to 180. */
  longitude: number;
}

/**
 * Checks that a value is a point on the globe.
 *
 * @category Schemas
 */
export const Geo: Schema<Geo> = model<Geo>()({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/**
 * Somewhere in the world.
 *
 * @category Models
 */
export interface Place {
  /** The usual spelling of its name: `Cairo`. */
  name: string;
  /** The exact words, region included: `CAIRO, Egypt`. */
  text?: string | undefined;
  /** Where they stand, when they were read. */
  span?: Span | undefined;
  /** What sort of place it is. */
  kind?:
    | "city"
    | "town"
    | "state"
    | "country"
    | "region"
    | "river"
    | "facility"
    | "border-crossing"
    | "area"
    | "other"
    | undefined;
  /** The state, province or other part of a country that it lies in, as written. */
  region?: string | undefined;
  /** The country that it lies in, as written. */
  country?: string | undefined;
  /** The country's code (ISO 3166-1 alpha-2), where it is known for sure. */
  countryCode?: string | undefined;
  /** The region's code (ISO 3166-2), where it is known for sure. */
  regionCode?: string | undefined;
  /** Where it lies. */
  geo?: Geo | undefined;
  /** The IANA name of its time zone. */
  timeZone?: string | undefined;
  /** What it is called in catalogues. */
  identifiers?: Identifier[] | undefined;
}

/**
 * Checks that a value is a place.
 *
 * @category Schemas
 */
export const Place: Schema<Place> = model<Place>()({
  name: Text,
  text: Text.optional(),
  span: Span.optional(),
  kind: z
    .enum([
      "city",
      "town",
      "state",
      "country",
      "region",
      "river",
      "facility",
      "border-crossing",
      "area",
      "other",
    ])
    .optional(),
  region: Text.optional(),
  country: Text.optional(),
  countryCode: CountryCode.optional(),
  regionCode: RegionCode.optional(),
  geo: Geo.optional(),
  timeZone: Text.optional(),
  identifiers: listOf(Identifier).optional(),
}).check(spanFitsText);
