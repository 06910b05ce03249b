import type { Article } from "../../model/article.js";
import type { Byline, Contributor } from "../../model/byline.js";
import { parseByline } from "../../parse/byline.js";
import type { At } from "../at.js";
import type { Field } from "../field.js";
import { actorOf, kindOf, readMention } from "./actors.js";
import type { Context, Gathering } from "./context.js";
import { isNode, listOf, resolved } from "./nodes.js";
import { readText } from "./values.js";
import { writeByline } from "./write.js";

/** How the byline stands in schema.org: one property a role. */
export const BYLINE: Field<Article, "byline", Context> = {
  properties: ["author", "creator", "editor", "translator"],
  read: (value, at, context, property) => {
    const contributors = listOf(value, at).flatMap((item) =>
      contributorsOf(item.value, item.at, context),
    );
    if (contributors.length === 0) return undefined;
    return property === "editor" || property === "translator"
      ? bylineOf(contributors.map((one) => ({ ...one, role: property })))
      : bylineOf(contributors);
  },
  merge: (before, after) => {
    const names = new Set(before.contributors.map(({ name }) => name));
    return bylineOf([
      ...before.contributors,
      ...after.contributors.filter(({ name }) => !names.has(name)),
    ]);
  },
  write: writeByline,
};

function bylineOf(contributors: Contributor[]): Byline {
  return { text: contributors.map(({ text }) => text).join(", "), contributors };
}

/** What a contributor holds without being an actor. */
const CONTRIBUTOR = new Set(["@type", "@context", "name", "jobTitle", "affiliation"]);

function contributorsOf(value: unknown, at: At, context: Gathering): Contributor[] {
  if (!isNode(value)) {
    const name = readText(value, at);
    if (name !== undefined && !/^https?:/u.test(name)) return named(name, at);
    at.report("exchange/lost", "Left out an author who has no name", value);
    return [];
  }
  const placed = resolved({ node: value, at }, context.graph);
  const { node } = placed;
  const kind = kindOf(node);
  const names = listOf(node.name, placed.at.of("name")).flatMap((item) => {
    const name = readText(item.value, item.at);
    if (name === undefined) return [];
    return kind === "organization" ? [{ text: name, name }] : named(name, item.at);
  });
  const [only, ...more] = names;
  if (!only) at.report("exchange/lost", "Left out an author who has no name", value);
  if (!only || more.length > 0) return names;

  const actor = actorOf(placed, only.name, context, CONTRIBUTOR);
  if (actor !== undefined) return [{ ...only, ...(kind && { kind }), actor }];
  const jobTitle = readText(node.jobTitle, placed.at.of("jobTitle"));
  const affiliation = readMention(node.affiliation, placed.at.of("affiliation"), context);
  return [
    {
      ...only,
      ...(kind && { kind }),
      ...(jobTitle !== undefined && { jobTitle }),
      ...(affiliation && { affiliation }),
    },
  ];
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
