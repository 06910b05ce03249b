import { countryCode, regionCode } from "../../model/country.js";
import type { Place } from "../../model/place.js";
import type { At } from "../at.js";
import { type Table, tableOf, type ValueField, writeFields } from "../field.js";
import { addressIn, addressOut } from "./address.js";
import type { Context } from "./context.js";
import { GEO } from "./geo.js";
import { IDENTIFIERS } from "./identifiers.js";
import { firstOf, listOf, readEach, typesOf } from "./nodes.js";
import { placedNode, readPart } from "./parts.js";
import { same, sameText } from "./same.js";
import { readText } from "./text.js";
import { oneOrMore, readChecked } from "./values.js";

/** How each field of a place stands in a Place of schema.org. */
export const PLACE: Table<Place, Context> = tableOf<Place, Context>({
  name: sameText("name", "address.addressLocality"),
  text: { carried: "the words of an annotation" },
  span: { carried: "the position of an annotation" },
  kind: { carried: "`@type`, or `additionalType` where schema.org has no such type" },
  region: sameText("address.addressRegion"),
  country: sameText("address.addressCountry.name"),
  countryCode: same(["address.addressCountry.identifier"], readChecked(countryCode)),
  regionCode: same(["containedInPlace.identifier"], readChecked(regionCode)),
  geo: GEO,
  timeZone: { lost: "schema.org knows the time zone of a schedule, not of a place" },
  identifiers: IDENTIFIERS,
});

type Kind = NonNullable<Place["kind"]>;

const TYPES: Readonly<Partial<Record<Kind, string>>> = {
  city: "City",
  state: "State",
  country: "Country",
  region: "AdministrativeArea",
  river: "RiverBodyOfWater",
};

const KINDS: ReadonlyMap<string, Kind> = /* @__PURE__ */ new Map(
  (Object.entries(TYPES) as [Kind, string][]).map(([kind, type]) => [type, kind]),
);

/** The kinds that schema.org has no type for. */
const OTHERS: ReadonlySet<string> = new Set<Kind>([
  "town",
  "facility",
  "border-crossing",
  "area",
  "other",
]);

/** Reads a place, be it a node, a postal address or a text; the first of several. */
export function readPlace(value: unknown, at: At, context: Context): Place | undefined {
  const first = firstOf(value, at);
  if (!first) return undefined;
  const placed = placedNode(first.value, first.at, context);
  const { name, ...model } = readPart(
    PLACE,
    { node: addressIn(placed.node), at: placed.at },
    context,
    "a place",
  );
  if (name === undefined) return undefined;
  const told = readText(placed.node.additionalType, placed.at) ?? "";
  const kind = OTHERS.has(told)
    ? (told as Kind)
    : typesOf(placed.node)
        .map((type) => KINDS.get(type))
        .find((known) => known !== undefined);
  return { name, ...(kind && { kind }), ...model };
}

/** Writes a place as a node. */
export function writePlace(place: Place, context: Context): object {
  const { kind } = place;
  const type = kind && TYPES[kind];
  return {
    "@type": type ?? "Place",
    ...(kind && !type && { additionalType: kind }),
    ...addressOut(writeFields(PLACE, place, context)),
  };
}

/** A place that is told by one property, or by the first of several. */
export function placed(...properties: [string, ...string[]]): ValueField<Place, Context> {
  return {
    properties,
    read: readPlace,
    write: (place, context) => ({ [properties[0]]: writePlace(place, context) }),
  };
}

/** Several places, told by one property. */
export function placedAll(property: string): ValueField<Place[], Context> {
  return {
    properties: [property],
    read: (value, at, context) =>
      readEach(listOf(value, at), (item, place) => readPlace(item, place, context)),
    write: (places, context) => ({
      [property]: oneOrMore(places.map((place) => writePlace(place, context))),
    }),
  };
}
