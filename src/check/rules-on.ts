import type { NewsBundle } from "../model/bundle.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** What a rule says of one item of a list; the paths go on from the item. */
type Check<Item> = (item: Item, survey: Survey) => readonly Finding[];

/** Makes a rule of what it says of one item. */
type MakeRule<Item> = (
  id: string,
  severity: Rule["severity"],
  demand: string,
  check: Check<Item>,
) => Rule;

/** The maker of rules that look at one item of a list after the other. */
export function rulesOn<List extends "articles" | "statements" | "events">(
  list: List,
): MakeRule<NewsBundle[List][number]> {
  return (id, severity, demand, check) => ({
    id,
    severity,
    demand,
    check: (survey) => {
      const findings: Finding[] = [];
      survey.bundle[list].forEach((item, at) => {
        for (const finding of check(item, survey)) {
          findings.push({ ...finding, path: [list, at, ...finding.path] });
        }
      });
      return findings;
    },
  });
}
