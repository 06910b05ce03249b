import type { NewsBundle } from "../model/bundle.js";
import type { Issue, Severity } from "./issue.js";
import type { Rule } from "./rule.js";
import { bundleRules } from "./rules.js";
import { survey } from "./survey.js";

/**
 * What to look for in a bundle.
 *
 * @category Checks
 */
export interface CheckOptions {
  /** Rules by id, each switched off or given another severity: `{ "ref/actor": "warning" }`. */
  readonly rules?: Readonly<Record<string, Severity | "off">> | undefined;
  /** Rules of your own, checked after ours. */
  readonly also?: readonly Rule[] | undefined;
}

/**
 * Checks that the parts of a bundle fit together: that references lead somewhere, that spans
 * cover their words, and whatever else a schema cannot see.
 *
 * The bundle must have its shape already: parse it with `NewsBundle` where it comes from outside.
 *
 * @param bundle - The bundle; it is not changed.
 * @param options - Which rules count, and how much.
 * @returns What is wrong, rule by rule; nothing when all is well.
 *
 * @example
 * ```ts
 * import { checkBundle } from "newsdesk";
 *
 * const [issue] = checkBundle({
 *   schemaVersion: "1",
 *   articles: [],
 *   actors: [],
 *   statements: [
 *     { form: "indirect", text: "the ferry is late", speaker: { text: "the pilot", actor: "pilot" } },
 *   ],
 *   events: [],
 * });
 *
 * issue?.message; // => "The bundle has no actor with the id `pilot`"
 * issue?.path; // => ["statements", 0, "speaker", "actor"]
 * ```
 *
 * @category Checks
 */
export function checkBundle(bundle: NewsBundle, options: CheckOptions = {}): Issue[] {
  const surveyed = survey(bundle);
  const issues: Issue[] = [];
  for (const { id: rule, severity: usual, check } of [...bundleRules, ...(options.also ?? [])]) {
    const severity = severityOf(rule, options) ?? usual;
    if (severity === "off") continue;
    for (const { path, message, hint } of check(surveyed)) {
      issues.push({ rule, severity, path, message, ...(hint !== undefined && { hint }) });
    }
  }
  return issues;
}

function severityOf(rule: string, { rules = {} }: CheckOptions): Severity | "off" | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}
