import type { Article } from "../../model/article.js";
import type { Relation } from "../../model/relation.js";
import { type Field, type Table, tableOf } from "../field.js";
import type { Context } from "./context.js";
import { isReference, meantBy } from "./graph.js";
import { isNode, listOf } from "./nodes.js";
import { isOf } from "./sorts.js";
import { oneOrMore } from "./values.js";

/** How each field of a relation stands in schema.org. */
export const RELATION: Table<Relation, Context> = tableOf<Relation, Context>({
  rel: { carried: "the property: `isBasedOn`, `isPartOf` or `translationOfWork`" },
  target: { carried: "`@id`" },
});

/** The relations that schema.org has a property for. */
const RELATIONS: ReadonlyMap<string, Relation["rel"]> = /* @__PURE__ */ new Map([
  ["translationOfWork", "translation-of"],
  ["isBasedOn", "based-on"],
  ["isPartOf", "part-of"],
]);

/** How an article's relations to other stories stand in schema.org. */
export const RELATED: Field<Article, "relations", Context> = {
  properties: [...RELATIONS.keys()],
  read: (value, at, context, property) => {
    const rel = RELATIONS.get(property)!;
    const items = listOf(value, at);
    const targets = items.map((item) => targetOf(item.value, context));
    const known = targets.filter((target) => target !== undefined);
    return known.length > 0 && known.length === items.length
      ? known.map((target) => ({ rel, target }))
      : undefined;
  },
  merge: (before, after) => [...before, ...after],
  write: (relations) => {
    const properties: Record<string, unknown> = {};
    for (const [property, rel] of RELATIONS) {
      const targets = relations
        .filter((relation) => relation.rel === rel)
        .map(({ target }) => ({ "@type": "NewsArticle", "@id": target }));
      if (targets.length > 0) properties[property] = oneOrMore(targets);
    }
    return properties;
  },
};

/** The story that a value refers to: by its address, or as a node of such a type; never a page or a site. */
function targetOf(value: unknown, { graph }: Context): string | undefined {
  if (typeof value === "string") return /^https?:/u.test(value) ? value : undefined;
  if (!isNode(value) || !isReference(value)) return undefined;
  const { node } = meantBy(value, graph) ?? { node: value };
  return isOf(node, "article") ? String(value["@id"]) : undefined;
}
