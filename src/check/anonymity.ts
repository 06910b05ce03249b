import type { UnnamedSource } from "../model/actor.js";
import type { Statement } from "../model/statement.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** One who is not named and says something, and its place in the bundle. */
interface Source {
  readonly at: number;
  readonly source: UnnamedSource;
  readonly says: [Statement, ...Statement[]];
}

/** Those who say something and are not named: a passer-by who is only told of owes nobody a name. */
function* sourcesOf({ bundle }: Survey): Iterable<Source> {
  const said = new Map<string | undefined, Source["says"]>();
  for (const statement of bundle.statements) {
    const { actor } = statement.speaker ?? {};
    const before = said.get(actor);
    if (before) before.push(statement);
    else said.set(actor, [statement]);
  }
  for (const [at, source] of bundle.actors.entries()) {
    const says = source.id === undefined ? undefined : said.get(source.id);
    if (source.kind === "unnamed" && says) yield { at, source, says };
  }
}

/** The rules on those who are not named. */
export const anonymity: readonly Rule[] = [
  {
    id: "actor/unnamed-needs-description",
    severity: "warning",
    demand: "One who speaks without a name is told by more than one bare word.",
    *check(survey): Iterable<Finding> {
      for (const { at, source } of sourcesOf(survey)) {
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
      for (const { at, source, says } of sourcesOf(survey)) {
        if (says.some(({ terms }) => terms?.reason)) continue;
        yield { path: ["actors", at], message: `Nothing says why \`${source.name}\` is not named` };
      }
    },
  },
  {
    id: "statement/anonymous-ground-rules",
    severity: "warning",
    demand: "The terms on which an unnamed source spoke are told, and are not `on-record`.",
    *check(survey): Iterable<Finding> {
      for (const { source, says } of sourcesOf(survey)) {
        const rules = says.flatMap(({ terms }) => terms?.rule ?? []);
        if (rules.some((rule) => rule !== "on-record")) continue;
        yield {
          path: ["statements", survey.bundle.statements.indexOf(says[0]), "terms"],
          message: `\`${source.name}\` is not named, but ${rules.length > 0 ? "speaks on the record" : "no terms are told"}`,
          hint: "Say in `terms` what was agreed; `anonymous` where only the name is kept back",
        };
      }
    },
  },
];
