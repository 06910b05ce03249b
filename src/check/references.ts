import type { Reference } from "./reference.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

const KINDS = ["article", "actor", "statement", "event"] as const;

/** Whatever is referred to by id lies in the bundle. */
export const references: readonly Rule[] = KINDS.map((kind) => ({
  id: `ref/${kind}`,
  severity: "error",
  demand: `Whatever refers to ${a(kind)} by id names one that lies in the bundle.`,
  *check(survey: Survey): Iterable<Finding> {
    for (const { path, id } of survey.references.filter((reference) => reference.kind === kind)) {
      if (survey[`${kind}s`].has(id)) continue;
      const other = KINDS.find((each) => survey[`${each}s`].has(id));
      yield {
        path,
        message: other
          ? `Expected the id of ${a(kind)}, but \`${id}\` is ${a(other)}`
          : `The bundle has no ${kind} with the id \`${id}\``,
        hint: `Add the ${kind}, mend the id, or leave the reference out`,
      };
    }
  },
}));

function a(kind: Reference["kind"]): string {
  return kind === "statement" ? "a statement" : `an ${kind}`;
}
