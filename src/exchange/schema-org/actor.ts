import type {
  Actor,
  ActorCommon,
  GeopoliticalEntity,
  Group,
  Organization,
  Person,
  UnnamedSource,
} from "../../model/actor.js";
import { countryCode } from "../../model/country.js";
import type { Mention } from "../../model/written.js";
import { type Rows, type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { IDENTIFIERS } from "./identifiers.js";
import { dated } from "./news-date.js";
import { isNode, leaveOthers } from "./nodes.js";
import { NAME } from "./person-name.js";
import { placed } from "./place.js";
import { ROLES } from "./roles.js";
import { sameText } from "./same.js";
import { readTexts, writeText } from "./text.js";
import { oneOrMore, readChecked } from "./values.js";

/** How the country of a person stands in schema.org. */
const NATIONALITY: ValueField<string, Context> = {
  properties: ["nationality"],
  read: (value, at) => {
    if (isNode(value)) leaveOthers(value, ["name"], at, "a country");
    return readChecked(countryCode)(isNode(value) ? value.name : value, at);
  },
  write: (code) => ({ nationality: { "@type": "Country", name: code } }),
};

/** How the country of a body stands in schema.org: as an address that says no more. */
const COUNTRY_OF_ADDRESS: ValueField<string, Context> = {
  properties: ["address"],
  read: (value, at) =>
    isNode(value) && Object.keys(value).every((key) => ["@type", "addressCountry"].includes(key))
      ? readChecked(countryCode)(value.addressCountry, at.of("addressCountry"))
      : undefined,
  write: (code) => ({ address: { "@type": "PostalAddress", addressCountry: code } }),
};

/** A body that an actor belongs to. */
function body(property: string): ValueField<Mention, Context> {
  return {
    properties: [property],
    read: (value, at, context) => context.mention(value, at, context),
    write: (mention, context) => ({ [property]: context.toMention(mention, context) }),
  };
}

const NO_ROLES = { lost: "in schema.org only people hold posts" };

/** The rows that every actor has. */
const COMMON: Rows<Omit<ActorCommon, "name" | "countryCode" | "roles">, Context> = {
  id: { carried: "`@id`" },
  names: {
    properties: ["alternateName"],
    read: (value, at) => readTexts([value], at)?.map((name) => ({ value: name, kind: "alias" })),
    write: (names) => ({ alternateName: oneOrMore(names.map(({ value }) => writeText(value))) }),
  },
  identifiers: IDENTIFIERS,
  mentions: { carried: "annotations" },
  source: { carried: "the target of an annotation" },
  provenance: { lost: "schema.org does not tell how a record was made" },
  ext: { carried: "under the names it was kept by on reading" },
};

/** How each field of a person stands in a Person of schema.org. */
export const PERSON: Table<Person, Context> = tableOf<Person, Context>({
  kind: { carried: "`@type`: Person" },
  name: sameText("name"),
  ...COMMON,
  countryCode: NATIONALITY,
  roles: ROLES,
  personName: NAME,
  birth: dated("birthDate"),
  death: dated("deathDate"),
});

/** How each field of an organization stands in an Organization of schema.org. */
export const ORGANIZATION: Table<Organization, Context> = tableOf<Organization, Context>({
  kind: { carried: "`@type`: Organization and its subtypes" },
  name: sameText("name", "legalName"),
  ...COMMON,
  countryCode: COUNTRY_OF_ADDRESS,
  roles: NO_ROLES,
  sector: { carried: "`@type`, or `additionalType` where schema.org has no such type" },
  parent: body("parentOrganization"),
  place: placed("location"),
});

/** How each field of a group stands in an Organization of schema.org. */
export const GROUP: Table<Group, Context> = tableOf<Group, Context>({
  kind: { carried: "`@type`: Organization, with the `additionalType` `group`" },
  name: sameText("name"),
  ...COMMON,
  countryCode: COUNTRY_OF_ADDRESS,
  roles: NO_ROLES,
});

/** How each field of a place that acts stands in an AdministrativeArea of schema.org. */
export const GEOPOLITICAL: Table<GeopoliticalEntity, Context> = tableOf<
  GeopoliticalEntity,
  Context
>({
  kind: { carried: "`@type`: AdministrativeArea" },
  name: sameText("name"),
  ...COMMON,
  countryCode: COUNTRY_OF_ADDRESS,
  roles: NO_ROLES,
});

/** How each field of an unnamed source stands in a Person of schema.org. */
export const UNNAMED: Table<UnnamedSource, Context> = tableOf<UnnamedSource, Context>({
  kind: { carried: "`@type`: Person, without a name" },
  name: sameText("description"),
  ...COMMON,
  countryCode: NATIONALITY,
  roles: ROLES,
  affiliation: body("affiliation"),
});

/** The tables by the kind of actor. */
export const ACTORS: {
  readonly [Kind in Actor["kind"]]: Table<Extract<Actor, { kind: Kind }>, Context>;
} = {
  person: PERSON,
  organization: ORGANIZATION,
  group: GROUP,
  geopolitical: GEOPOLITICAL,
  unnamed: UNNAMED,
};
