import type { UnnamedSource } from "../model/actor.js";
import type { Statement } from "../model/statement.js";
import type { Issue } from "./issue.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** The unnamed sources of a bundle, with the way to each and what each one says. */
function* unnamedOf({
  bundle,
}: Survey): Iterable<{ path: Issue["path"]; source: UnnamedSource; says: [number, Statement][] }> {
  for (const [at, source] of bundle.actors.entries()) {
    if (source.kind !== "unnamed") continue;
    const says = [...bundle.statements.entries()].filter(
      ([, { speaker }]) => source.id !== undefined && speaker?.actor === source.id,
    );
    yield { path: ["actors", at], source, says };
  }
}

/** The rules on those who are not named. */
export const anonymity: readonly Rule[] = [
  {
    id: "actor/unnamed-needs-description",
    severity: "warning",
    demand: "A source that is not named is told by more than one bare word.",
    *check(survey): Iterable<Finding> {
      for (const { path, source } of unnamedOf(survey)) {
        if (source.affiliation || /\s/u.test(source.name.trim())) continue;
        yield {
          path: [...path, "name"],
          message: `The unnamed source is told only by \`${source.name}\``,
          hint: "Say in `name` or `affiliation` how the source comes to know",
        };
      }
    },
  },
  {
    id: "actor/unnamed-reason",
    severity: "info",
    demand: "A story says why it does not name a source.",
    *check(survey): Iterable<Finding> {
      for (const { path, source, says } of unnamedOf(survey)) {
        if (says.length === 0 || says.some(([, { terms }]) => terms?.reason)) continue;
        yield { path, message: `Nothing says why \`${source.name}\` is not named` };
      }
    },
  },
  {
    id: "statement/anonymous-ground-rules",
    severity: "warning",
    demand: "The terms on which an unnamed source spoke are told, and are not `on-record`.",
    *check(survey): Iterable<Finding> {
      for (const { source, says } of unnamedOf(survey)) {
        const [first] = says;
        const rules = says.flatMap(([, { terms }]) => terms?.rule ?? []);
        if (!first || rules.some((rule) => rule !== "on-record")) continue;
        yield {
          path: ["statements", first[0], "terms"],
          message: `\`${source.name}\` is not named, but ${rules.length > 0 ? "speaks on the record" : "no terms are told"}`,
          hint: "Say in `terms` what was agreed; `anonymous` where only the name is kept back",
        };
      }
    },
  },
];
