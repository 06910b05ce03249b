import type { Actor, Organization } from "../../model/actor.js";
import { type Node, typesOf } from "./nodes.js";
import { sortOf } from "./sorts.js";

type Sector = NonNullable<Organization["sector"]>;

/** The types of organizations that tell what one does. */
const SECTORS: Readonly<Record<string, Sector>> = {
  GovernmentOrganization: "government",
  PoliticalParty: "party",
  NewsMediaOrganization: "media",
  Corporation: "company",
  NGO: "ngo",
  EducationalOrganization: "education",
};

/** The sectors that schema.org has no type for. */
const OTHERS: ReadonlySet<string> = new Set<Sector>([
  "military",
  "igo",
  "armed-group",
  "religious",
  "judiciary",
  "police",
  "other",
]);

/** Which kind of actor a node tells of; none where it says that it is both a person and a body, or neither. */
export function kindOf(node: Node): Actor["kind"] | undefined {
  const sorts = typesOf(node).map(sortOf);
  const isBody = sorts.includes("body");
  if (sorts.includes("person")) {
    if (isBody) return undefined;
    return node.name === undefined && node.description !== undefined ? "unnamed" : "person";
  }
  if (isBody) return node.additionalType === "group" ? "group" : "organization";
  return sorts.includes("area") ? "geopolitical" : undefined;
}

/** What an organization does, where its type tells. */
export function sectorOf(node: Node): Sector | undefined {
  const told = node.additionalType;
  if (typeof told === "string" && OTHERS.has(told)) return told as Sector;
  return typesOf(node)
    .map((type) => SECTORS[type])
    .find((sector) => sector !== undefined);
}

/** Whether the types of a node say no more than kind and sector do. */
export function isPlain(node: Node): boolean {
  return typesOf(node).every(
    (type) =>
      Object.hasOwn(SECTORS, type) || /^(?:person|organization|administrativearea)$/iu.test(type),
  );
}

const TYPES: Readonly<Record<Actor["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  geopolitical: "AdministrativeArea",
  unnamed: "Person",
};

/** The type of an actor, with the additional one where schema.org's own say too little. */
export function typeOf(actor: Actor): Node {
  if (actor.kind === "group") return { "@type": TYPES.group, additionalType: "group" };
  if (actor.kind !== "organization" || !actor.sector) return { "@type": TYPES[actor.kind] };
  const { sector } = actor;
  const own = Object.keys(SECTORS).find((type) => SECTORS[type] === sector);
  return own ? { "@type": own } : { "@type": TYPES.organization, additionalType: sector };
}
