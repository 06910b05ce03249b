import type { Contributor } from "../../model/byline.js";
import { parseByline } from "../../parse/byline.js";
import type { At } from "../at.js";
import { readFields, type Table, tableOf, writeFields } from "../field.js";
import { actorOf, foundOf, type OnlyNamed } from "./actors.js";
import type { Context } from "./context.js";
import { resolved } from "./graph.js";
import { isNode, leaveOthers, listOf, type Node, type PlacedNode, typesOf } from "./nodes.js";
import { sameText } from "./same.js";
import { readText, writeText } from "./text.js";
import { kindOf } from "./types.js";
import { mentioned } from "./write.js";

/** How each field of a contributor stands in a Person or Organization of schema.org. */
export const CONTRIBUTOR: Table<Contributor, Context> = tableOf<Contributor, Context>({
  text: { carried: "`creditText` of the article, where it differs from the name" },
  span: { carried: "`creditText` of the article" },
  source: { lost: "a byline is its own text" },
  actor: { carried: "`@id`" },
  name: sameText("name"),
  kind: { carried: "`@type`" },
  role: { carried: "the property: `author`, `editor`, `translator`, `producer` or `contributor`" },
  jobTitle: sameText("jobTitle"),
  affiliation: {
    properties: ["affiliation"],
    read: (value, at, context) => context.mention(value, at, context),
    write: (mention, context) => ({ affiliation: context.toMention(mention, context) }),
  },
  place: { lost: "schema.org does not tell where an author wrote from" },
});

const ONLY: OnlyNamed = {
  keys: new Set(["@type", "@context", "name", "jobTitle", "affiliation"]),
  types: /^(?:person|organi[sz]ation)$/iu,
};

/** Reads those whom one entry of a list of authors tells of: usually one. */
export function readContributors(value: unknown, at: At, context: Context): Contributor[] {
  if (!isNode(value)) return readName(value, at);
  const { author, roleName } = value;
  if (author === undefined || !typesOf(value).some((type) => type.endsWith("Role"))) {
    return readNode(resolved({ node: value, at }, context.graph), context);
  }
  leaveOthers(value, ["author", "roleName"], at, "a role");
  const jobTitle = readText(roleName, at.of("roleName"));
  return readContributors(author, at.of("author"), context).map((one) =>
    jobTitle === undefined ? one : { ...one, jobTitle },
  );
}

/** An address is no name. */
const ADDRESS = /^https?:/iu;

function readName(value: unknown, at: At): Contributor[] {
  const name = readText(value, at);
  return name === undefined || ADDRESS.test(name) ? [] : named(name, at);
}

function readNode(placed: PlacedNode, context: Context): Contributor[] {
  const { node, at } = placed;
  const kind = kindOf(node);
  const told = node.name ?? foundOf(node, context)?.name;
  const names = listOf(told, at.of("name")).flatMap((item): Contributor[] => {
    const name = readText(item.value, item.at);
    if (name === undefined || ADDRESS.test(name)) return [];
    return kind && kind !== "person" ? [{ text: name, name }] : named(name, item.at);
  });
  const [only, ...more] = names;
  if (!only || more.length > 0) return names;

  if (kind === "person" || kind === "organization") only.kind = kind;
  const actor = actorOf(placed, context, ONLY);
  if (actor !== undefined) {
    only.actor = actor;
    return [only];
  }
  const { jobTitle, affiliation } = node;
  if (jobTitle === undefined && affiliation === undefined) return [only];
  return [{ ...only, ...readFields(CONTRIBUTOR, { jobTitle, affiliation }, at, context).model }];
}

const SEVERAL = /^(?:by|von|por|par|di)\s|,|;|\||\s(?:and|und|y|et|e)\s|&/iu;

/** The contributors that one name holds: usually itself. */
function named(name: string, at: At): Contributor[] {
  const byline = SEVERAL.test(name) ? parseByline(name) : undefined;
  const names = byline?.contributors.map((one) => one.name) ?? [];
  if (names.length === 0 || names[0] === name) return [{ text: name, name }];
  at.report("json-ld/byline", "Read the names in a byline", name, names);
  return names.map((one) => ({ text: one, name: one }));
}

/** Writes a contributor; one who may be a person or a body, and of whom no more is known, by the name. */
export function writeContributor(contributor: Contributor, context: Context): Node | string {
  const actor = mentioned(contributor, context);
  if (actor) return actor;
  const { kind, name, jobTitle, affiliation } = contributor;
  if (!kind && jobTitle === undefined && !affiliation) return writeText(name);
  const type = kind === "person" ? "Person" : "Organization";
  return {
    ...(kind && { "@type": type }),
    ...writeFields(CONTRIBUTOR, contributor, context),
  };
}
