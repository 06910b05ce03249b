import type { UnnamedSource } from "../model/actor.js";
import type { Statement } from "../model/statement.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** The unnamed sources of a bundle, with the place of each. */
function* unnamedOf({ bundle }: Survey): Iterable<[number, UnnamedSource]> {
  for (const [at, actor] of bundle.actors.entries()) {
    if (actor.kind === "unnamed") yield [at, actor];
  }
}

/** What somebody says. */
function saidBy({ id }: UnnamedSource, { bundle }: Survey): readonly Statement[] {
  if (id === undefined) return [];
  return bundle.statements.filter(({ speaker }) => speaker?.actor === id);
}

/** The rules on those who are not named. */
export const anonymity: readonly Rule[] = [
  {
    id: "actor/unnamed-needs-description",
    severity: "warning",
    demand: "A source that is not named is told by more than one bare word.",
    *check(survey): Iterable<Finding> {
      for (const [at, source] of unnamedOf(survey)) {
        if (source.affiliation || /\s/u.test(source.name.trim())) continue;
        yield {
          path: ["actors", at, "name"],
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
      for (const [at, source] of unnamedOf(survey)) {
        const says = saidBy(source, survey);
        if (says.length === 0 || says.some(({ terms }) => terms?.reason)) continue;
        yield { path: ["actors", at], message: `Nothing says why \`${source.name}\` is not named` };
      }
    },
  },
  {
    id: "statement/anonymous-ground-rules",
    severity: "warning",
    demand: "The terms on which an unnamed source spoke are told, and are not `on-record`.",
    *check(survey): Iterable<Finding> {
      for (const [, source] of unnamedOf(survey)) {
        const says = saidBy(source, survey);
        const [first] = says;
        const rules = says.flatMap(({ terms }) => terms?.rule ?? []);
        if (!first || rules.some((rule) => rule !== "on-record")) continue;
        yield {
          path: ["statements", survey.bundle.statements.indexOf(first), "terms"],
          message: `\`${source.name}\` is not named, but ${rules.length > 0 ? "speaks on the record" : "no terms are told"}`,
          hint: "Say in `terms` what was agreed; `anonymous` where only the name is kept back",
        };
      }
    },
  },
];
