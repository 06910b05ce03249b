import * as z from "zod";
import { NewsDate } from "./date.js";
import { Extension } from "./extension.js";
import { CountryCode, LanguageTag } from "./formatted.js";
import { Identifier } from "./identifier.js";
import { listOf } from "./list.js";
import { PersonName } from "./name.js";
import { Place } from "./place.js";
import { Provenance } from "./provenance.js";
import { model, type Schema, union } from "./schema.js";
import { Text } from "./text.js";
import { Mention, Source, Written } from "./written.js";

/**
 * One of the names that an actor goes by.
 *
 * @category Models
 */
export interface ActorName {
  /** The name, as it is written. */
  value: string;
  /** What sort of name; `Washington` for the United States is a metonym. */
  kind:
    | "full"
    | "short"
    | "acronym"
    | "alias"
    | "former"
    | "native"
    | "transliteration"
    | "metonym";
  /** Its language (BCP 47). */
  language?: string | undefined;
}

/**
 * Checks that a value is a name of an actor.
 *
 * @category Schemas
 */
export const ActorName: Schema<ActorName> = model<ActorName>()({
  value: Text,
  kind: z.enum([
    "full",
    "short",
    "acronym",
    "alias",
    "former",
    "native",
    "transliteration",
    "metonym",
  ]),
  language: LanguageTag.optional(),
});

/**
 * A post or office that an actor holds, held or will hold.
 *
 * @category Models
 */
export interface Role {
  /** What it is called: `Secretary of State`. */
  title: string;
  /** The body it is held in. */
  organization?: Mention | undefined;
  /** The country or place it is held for. */
  place?: Place | undefined;
  /** When it began. */
  start?: NewsDate | undefined;
  /** When it ended. */
  end?: NewsDate | undefined;
  /** Whether it is still held. */
  status?: "current" | "former" | "elect" | "acting" | undefined;
}

/**
 * Checks that a value is a role.
 *
 * @category Schemas
 */
export const Role: Schema<Role> = model<Role>()({
  title: Text,
  organization: Mention.optional(),
  place: Place.optional(),
  start: NewsDate.optional(),
  end: NewsDate.optional(),
  status: z.enum(["current", "former", "elect", "acting"]).optional(),
});

/**
 * What every actor has, whatever its kind.
 *
 * @category Models
 */
export interface ActorCommon {
  /** The name it is best known by, without office or honorific. */
  name: string;
  /** What it is referred to by; unique in its bundle. */
  id?: string | undefined;
  /** Its other names. */
  names?: ActorName[] | undefined;
  /** The posts it holds or held. */
  roles?: Role[] | undefined;
  /** The country it belongs to (ISO 3166-1 alpha-2). */
  countryCode?: string | undefined;
  /** What it is called in catalogues. */
  identifiers?: Identifier[] | undefined;
  /** Each place in the text that means it, the first one first. */
  mentions?: Written[] | undefined;
  /** The text that the spans count into. */
  source?: Source | undefined;
  /** How it was found. */
  provenance?: Provenance | undefined;
  /** What a house adds. */
  ext?: Extension | undefined;
}

const ActorCommon: Schema<ActorCommon> = model<ActorCommon>()({
  name: Text,
  id: Text.optional(),
  names: listOf(ActorName).optional(),
  roles: listOf(Role).optional(),
  countryCode: CountryCode.optional(),
  identifiers: listOf(Identifier).optional(),
  mentions: listOf(Written).optional(),
  source: Source.optional(),
  provenance: Provenance.optional(),
  ext: Extension.optional(),
});

/**
 * A human being.
 *
 * @category Models
 */
export interface Person extends ActorCommon {
  /** Tells people from other actors. */
  kind: "person";
  /** The name in its parts. */
  personName?: PersonName | undefined;
  /** When the person was born. */
  birth?: NewsDate | undefined;
  /** When the person died. */
  death?: NewsDate | undefined;
}

/**
 * Checks that a value is a person.
 *
 * @category Schemas
 */
export const Person: Schema<Person> = model<Person>()({
  kind: z.literal("person"),
  ...ActorCommon.shape,
  personName: PersonName.optional(),
  birth: NewsDate.optional(),
  death: NewsDate.optional(),
});

/**
 * A body with a name and members: a ministry, a party, a company, an armed group.
 *
 * @category Models
 */
export interface Organization extends ActorCommon {
  /** Tells organizations from other actors. */
  kind: "organization";
  /** What it does; close to the sectors of CAMEO and PLOVER. */
  sector?:
    | "government"
    | "military"
    | "party"
    | "media"
    | "company"
    | "ngo"
    | "igo"
    | "armed-group"
    | "religious"
    | "education"
    | "judiciary"
    | "police"
    | "other"
    | undefined;
  /** The body that it is part of. */
  parent?: Mention | undefined;
  /** Where it sits. */
  place?: Place | undefined;
}

/**
 * Checks that a value is an organization.
 *
 * @category Schemas
 */
export const Organization: Schema<Organization> = model<Organization>()({
  kind: z.literal("organization"),
  ...ActorCommon.shape,
  sector: z
    .enum([
      "government",
      "military",
      "party",
      "media",
      "company",
      "ngo",
      "igo",
      "armed-group",
      "religious",
      "education",
      "judiciary",
      "police",
      "other",
    ])
    .optional(),
  parent: Mention.optional(),
  place: Place.optional(),
});

/**
 * People who act together without being a body: residents, protesters, Sunni militants.
 *
 * @category Models
 */
export interface Group extends ActorCommon {
  /** Tells groups from other actors. */
  kind: "group";
}

/**
 * Checks that a value is a group.
 *
 * @category Schemas
 */
export const Group: Schema<Group> = model<Group>()({
  kind: z.literal("group"),
  ...ActorCommon.shape,
});

/**
 * A country, city or other place that acts: "Washington wants".
 *
 * @category Models
 */
export interface GeopoliticalEntity extends ActorCommon {
  /** Tells acting places from other actors. */
  kind: "geopolitical";
}

/**
 * Checks that a value is a place that acts.
 *
 * @category Schemas
 */
export const GeopoliticalEntity: Schema<GeopoliticalEntity> = model<GeopoliticalEntity>()({
  kind: z.literal("geopolitical"),
  ...ActorCommon.shape,
});

/**
 * A source that the story does not name; `name` is the description without its article.
 *
 * @category Models
 */
export interface UnnamedSource extends ActorCommon {
  /** Tells unnamed sources from other actors. */
  kind: "unnamed";
  /** The body that the source belongs to. */
  affiliation?: Mention | undefined;
}

/**
 * Checks that a value is an unnamed source.
 *
 * @category Schemas
 */
export const UnnamedSource: Schema<UnnamedSource> = model<UnnamedSource>()({
  kind: z.literal("unnamed"),
  ...ActorCommon.shape,
  affiliation: Mention.optional(),
});

/**
 * Someone, or something, that does or says something in the news.
 *
 * @category Models
 */
export type Actor = Person | Organization | Group | GeopoliticalEntity | UnnamedSource;

/**
 * Checks that a value is an actor of any kind.
 *
 * @category Schemas
 */
export const Actor: z.ZodDiscriminatedUnion<
  [
    Schema<Person>,
    Schema<Organization>,
    Schema<Group>,
    Schema<GeopoliticalEntity>,
    Schema<UnnamedSource>,
  ],
  "kind"
> = union<Actor>()("kind", [Person, Organization, Group, GeopoliticalEntity, UnnamedSource]);
