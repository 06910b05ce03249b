import type { Article } from "../../model/article.js";
import type { Byline, Contributor } from "../../model/byline.js";
import { parseByline } from "../../parse/byline.js";
import type { At } from "../at.js";
import type { Field } from "../field.js";
import type { Context } from "./context.js";
import { readContributors, writeContributor } from "./contributor.js";
import { isNode, leaveOthers, listOf, readEach } from "./nodes.js";
import { readText, writeText } from "./text.js";

type Role = NonNullable<Contributor["role"]>;

/** The roles that are told beside the property `contributor`. */
const OTHERS: ReadonlySet<string> = new Set<Role>([
  "photographer",
  "videographer",
  "illustrator",
  "graphics",
  "researcher",
]);

/** How the byline stands in schema.org: one property a role, and its words as the credit. */
export const BYLINE: Field<Article, "byline", Context> = {
  properties: [
    "author",
    "creator",
    "editor",
    "translator",
    "producer",
    "contributor",
    "creditText",
  ],
  read: (value, at, context, property) => {
    if (property === "creditText") return readCredit(value, at);
    const contributors = readEach(listOf(value, at), (item, place) =>
      someOf(
        property === "contributor"
          ? readOther(item, place, context)
          : readContributors(item, place, context),
      ),
    )?.flat();
    if (!contributors) return undefined;
    return property === "editor" || property === "translator" || property === "producer"
      ? bylineOf(contributors.map((one) => ({ ...one, role: property })))
      : bylineOf(contributors);
  },
  merge: (before, after) => {
    if (isPrinted(after) && sameNames(before, after)) return worded(before, after);
    const names = new Set(before.contributors.map(({ name }) => name));
    return bylineOf([
      ...before.contributors,
      ...after.contributors.filter(({ name }) => !names.has(name)),
    ]);
  },
  write: (byline, context) => {
    const properties: Record<string, unknown> = {};
    for (const property of BYLINE.properties) {
      const those = byline.contributors.filter((one) => propertyOf(one) === property);
      const nodes = those.map((one) => {
        const node = writeContributor(one, context);
        return property === "contributor"
          ? { "@type": "Role", roleName: one.role, contributor: node }
          : node;
      });
      if (nodes.length > 0) properties[property] = nodes;
    }
    const printed =
      byline.text === textOf(byline.contributors) ? undefined : parseByline(byline.text);
    return {
      ...properties,
      ...(printed && sameNames(byline, printed) && { creditText: writeText(byline.text) }),
    };
  },
};

function someOf<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Which property tells of a contributor. */
function propertyOf({ role = "author" }: Contributor): string {
  if (role === "reporter") return "author";
  return OTHERS.has(role) ? "contributor" : role;
}

function bylineOf(contributors: Contributor[]): Byline {
  return { text: textOf(contributors), contributors };
}

function textOf(contributors: readonly Contributor[]): string {
  return contributors.map(({ text }) => text).join(", ");
}

/** Reads the words of a byline, where they hold names. */
function readCredit(value: unknown, at: At): Byline | undefined {
  const text = readText(value, at);
  const byline = text === undefined ? undefined : parseByline(text);
  return byline && byline.contributors.length > 0 ? byline : undefined;
}

/** Reads one whose role is told beside. */
function readOther(value: unknown, at: At, context: Context): Contributor[] {
  if (!isNode(value) || value["@type"] !== "Role") return [];
  const role = readText(value.roleName, at.of("roleName")) ?? "";
  if (!OTHERS.has(role)) return [];
  leaveOthers(value, ["contributor", "roleName"], at, "a role");
  return readContributors(value.contributor, at.of("contributor"), context).map((one) => ({
    ...one,
    role: role as Role,
  }));
}

/** Whether a byline was read as it is printed. */
function isPrinted({ contributors }: Byline): boolean {
  return contributors.every(({ span }) => span !== undefined);
}

function sameNames(one: Byline, other: Byline): boolean {
  const names = ({ contributors }: Byline): string =>
    contributors.map(({ name }) => name).join("\n");
  return names(one) === names(other);
}

/** A byline in the words in which it is printed; kind and role are told by the properties. */
function worded({ contributors }: Byline, { text, contributors: printed }: Byline): Byline {
  const those = printed.map(({ kind: _, role: __, ...words }, index) => ({
    ...words,
    ...contributors[index]!,
    text: words.text,
  }));
  return { text, contributors: those };
}
