import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

const LISTS = ["articles", "actors", "statements", "events"] as const;

/** Ids are unique in a bundle, whatever they belong to. */
export const uniqueId: Rule = {
  id: "bundle/unique-id",
  severity: "error",
  demand: "No two articles, actors, statements or events of a bundle have the same id.",
  *check({ bundle }: Survey): Iterable<Finding> {
    const taken = new Map<string, (typeof LISTS)[number]>();
    for (const list of LISTS) {
      for (const [at, { id }] of bundle[list].entries()) {
        if (id === undefined) continue;
        const first = taken.get(id);
        if (first === undefined) taken.set(id, list);
        else {
          const other = bundle[first].findIndex((item) => item.id === id);
          yield {
            path: [list, at, "id"],
            message: `The id \`${id}\` is taken already, by \`${first}/${other}\``,
            hint: "Give one of them another id, and change the references that mean it",
          };
        }
      }
    }
  },
};
