import type { Actor } from "../../model/actor.js";
import type { Byline, Contributor } from "../../model/byline.js";
import type { Mention } from "../../model/written.js";
import { restOf } from "../rest.js";
import type { Scattering } from "./context.js";
import type { Node } from "./nodes.js";

const TYPES: Readonly<Record<Actor["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  geopolitical: "AdministrativeArea",
  unnamed: "Person",
};

/** Writes an actor that is mentioned: by what the bundle knows of it, else by its name. */
export function writeMention(mention: Mention, scattering: Scattering): Node {
  const actor = knownActor(mention, scattering);
  return actor ? writeActor(actor) : { "@type": "Organization", name: mention.text };
}

/** The actor that a mention means, which is then written with it. */
function knownActor({ actor: id }: Mention, { actors, written }: Scattering): Actor | undefined {
  const actor = id === undefined ? undefined : actors.get(id);
  if (actor?.id !== undefined) written.add(actor.id);
  return actor;
}

/** Writes an actor as a node of its own. */
export function writeActor({ kind, name, id, identifiers = [], ext }: Actor): Node {
  const addresses = identifiers.flatMap(({ scheme, value }) => (scheme === "url" ? [value] : []));
  return {
    "@type": TYPES[kind],
    ...(id !== undefined && { "@id": id }),
    name,
    ...(addresses.length > 0 && { sameAs: oneOrMore(addresses) }),
    ...restOf(ext, "schema"),
  };
}

/** A list, or its only item: search engines read both, people the second. */
export function oneOrMore<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length > 1 ? items : items[0];
}

/** Which property tells of a contributor. */
function propertyOf({ role }: Contributor): "author" | "editor" | "translator" | "contributor" {
  if (role === undefined || role === "author" || role === "reporter") return "author";
  return role === "editor" || role === "translator" ? role : "contributor";
}

/** Writes who made a story, each under the property of the role. */
export function writeByline(
  { contributors }: Byline,
  scattering: Scattering,
): Record<string, Node[]> {
  const properties: Record<string, Node[]> = {};
  for (const contributor of contributors) {
    const { name, kind, jobTitle, affiliation } = contributor;
    const known = knownActor(contributor, scattering);
    const node = {
      ...(kind && { "@type": TYPES[kind] }),
      ...(known && writeActor(known)),
      name,
      ...(jobTitle !== undefined && { jobTitle }),
      ...(affiliation && { affiliation: writeMention(affiliation, scattering) }),
    };
    const property = propertyOf(contributor);
    properties[property] = [...(properties[property] ?? []), node];
  }
  return properties;
}
