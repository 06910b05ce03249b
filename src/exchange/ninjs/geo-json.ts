import * as z from "zod";

const position: z.ZodType = z.array(z.number()).min(2);
const ring: z.ZodType = z.array(position).min(4);

/** The coordinates of each type of geometry. */
const COORDINATES: Readonly<Record<string, z.ZodType>> = {
  Point: position,
  MultiPoint: z.array(position),
  LineString: z.array(position).min(2),
  MultiLineString: z.array(z.array(position).min(2)),
  Polygon: z.array(ring),
  MultiPolygon: z.array(z.array(ring)),
};

const geometry = z.discriminatedUnion(
  "type",
  Object.entries(COORDINATES).map(([type, coordinates]) =>
    z.looseObject({ type: z.literal(type), coordinates }),
  ) as never,
) as z.ZodType;

const feature = z.looseObject({
  type: z.literal("Feature"),
  geometry: z.nullable(geometry),
  properties: z.nullable(z.looseObject({})),
});

/** A geometry or a feature of GeoJSON (RFC 7946), or several in one. */
export const geoJSON: z.ZodType = z.union(
  [
    geometry,
    feature,
    z.looseObject({ type: z.literal("FeatureCollection"), features: z.array(feature) }),
    z.looseObject({ type: z.literal("GeometryCollection"), geometries: z.array(geometry) }),
  ],
  { error: "Expected a geometry or a feature of GeoJSON" },
);
