import type { Role } from "../../model/actor.js";
import type { Place } from "../../model/place.js";
import type { At } from "../at.js";
import { type Table, tableOf, type ValueField, writeFields } from "../field.js";
import type { Context } from "./context.js";
import { dated } from "./news-date.js";
import { isNode, listOf, type Node, readEach, typesOf } from "./nodes.js";
import { readPart } from "./parts.js";
import { readPlace, writePlace } from "./place.js";
import { sameText } from "./same.js";
import { readText, writeText } from "./text.js";
import { oneOrMore } from "./values.js";

const LOCATION = "hasOccupation.occupationLocation";

/** The kinds of places that an occupation may have: areas that are governed. */
const GOVERNED: ReadonlySet<Place["kind"]> = new Set<Place["kind"]>([
  "city",
  "state",
  "country",
  "region",
]);

/** How each field of a role stands in a Role of schema.org. */
export const ROLE: Table<Role, Context> = tableOf<Role, Context>({
  title: sameText("roleName", "hasOccupation.name"),
  organization: {
    properties: ["memberOf"],
    read: (value, at, context) => context.mention(value, at, context),
    write: (mention, context) => ({ memberOf: context.toMention(mention, context) }),
  },
  place: {
    properties: [LOCATION],
    read: readPlace,
    write: (place, context): Node =>
      GOVERNED.has(place.kind) ? { [LOCATION]: writePlace(place, context) } : {},
  },
  start: dated("startDate"),
  end: dated("endDate"),
  status: { lost: "schema.org tells whether a role is over by its dates only" },
});

/** How the roles of a person stand in schema.org: by the body they are held in, as an occupation, or as a title. */
export const ROLES: ValueField<Role[], Context> = {
  properties: ["memberOf", "hasOccupation", "jobTitle"],
  read: (value, at, context, property) =>
    readEach(listOf(value, at), (item, place) =>
      property === "jobTitle" ? readTitle(item, place) : readRole(item, place, context),
    ),
  merge: (before, after) => [...before, ...after],
  write: (roles, context) => {
    const properties: Record<string, unknown[]> = { memberOf: [], hasOccupation: [], jobTitle: [] };
    for (const role of roles) properties[propertyOf(role)]!.push(writeRole(role, context));
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([, written]) => written.length > 0)
        .map(([property, written]) => [property, oneOrMore(written)]),
    );
  },
};

/** Whether the roles of one who has some come back in the order they are in. */
export function areInOrder({ roles = [] }: { readonly roles?: Role[] | undefined }): boolean {
  const order = roles.map((role) => ROLES.properties.indexOf(propertyOf(role)));
  return order.every((place, at) => at === 0 || order[at - 1]! <= place);
}

function propertyOf({ organization, place, start, end }: Role): string {
  if (organization) return "memberOf";
  return place || start || end ? "hasOccupation" : "jobTitle";
}

function readTitle(value: unknown, at: At): Role | undefined {
  const title = readText(value, at);
  return title === undefined ? undefined : { title };
}

function readRole(value: unknown, at: At, context: Context): Role | undefined {
  if (!isNode(value) || !typesOf(value).some((type) => type.endsWith("Role"))) return undefined;
  const { title, ...model } = readPart(ROLE, { node: leveled(value), at }, context, "a role");
  return title === undefined ? undefined : { title, ...model };
}

/** An occupation in one level with the role that holds it. */
function leveled({ hasOccupation, ...role }: Node): Node {
  if (!isNode(hasOccupation)) return role;
  const { "@type": _, ...occupation } = hasOccupation;
  const parts = Object.entries(occupation).map(([key, value]) => [`hasOccupation.${key}`, value]);
  return { ...role, ...Object.fromEntries(parts) };
}

function writeRole(role: Role, context: Context): unknown {
  const property = propertyOf(role);
  if (property === "jobTitle") return writeText(role.title);
  const { roleName, memberOf, [LOCATION]: location, ...dates } = writeFields(ROLE, role, context);
  if (property === "memberOf") return { "@type": "OrganizationRole", roleName, ...dates, memberOf };
  const occupation = {
    "@type": "Occupation",
    name: roleName,
    ...(location !== undefined && { occupationLocation: location }),
  };
  return { "@type": "Role", ...dates, hasOccupation: occupation };
}
