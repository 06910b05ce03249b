import type { Relation } from "../../model/relation.js";
import { idOf, relOf, uriOf } from "./associations.js";
import type { Row } from "./context.js";
import { type Entry, leftOf, type PlacedEntry } from "./entry.js";

/** How other stories stand in ninjs: as items that go with the story, related in the words of the models. */
export const RELATIONS: Row<Relation[]> = {
  properties: ["associations[relation]"],
  read: (value, _, { aside }) => {
    const relations = (value as PlacedEntry[]).flatMap(({ entry, at }): Relation[] => {
      const rel = relOf(entry)!;
      const target = idOf(entry.uri);
      if (target === undefined) return [];
      const relation = { rel, target };
      aside.keep("relations", target, leftOf(entry, writeRelation(relation)), at);
      return [relation];
    });
    return relations.length > 0 ? relations : undefined;
  },
  write: (relations, { aside }) => ({
    "associations[relation]": relations.map((relation) => ({
      ...writeRelation(relation),
      ...aside.left("relations", relation.target),
    })),
  }),
};

function writeRelation({ rel, target }: Relation): Entry {
  return { name: rel, rel, uri: uriOf(target) };
}
