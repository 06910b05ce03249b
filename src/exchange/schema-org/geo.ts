import type { Geo } from "../../model/place.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { isNode } from "./nodes.js";
import { readPart, writePart } from "./parts.js";
import { same } from "./same.js";
import { readDegrees } from "./values.js";

/** How a point stands in GeoCoordinates of schema.org. */
export const GEO_COORDINATES: Table<Geo, Context> = tableOf<Geo, Context>({
  latitude: same(["latitude"], readDegrees(90)),
  longitude: same(["longitude"], readDegrees(180)),
});

/** How the point where a place lies stands in schema.org. */
export const GEO: ValueField<Geo, Context> = {
  properties: ["geo"],
  read: (value, at, context) => {
    if (!isNode(value)) return undefined;
    const { latitude, longitude } = readPart(
      GEO_COORDINATES,
      { node: value, at },
      context,
      "a point",
    );
    return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  },
  write: (geo, context) => ({
    geo: writePart("GeoCoordinates", GEO_COORDINATES, geo, context),
  }),
};
