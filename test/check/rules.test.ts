import { readFileSync } from "node:fs";
import { bundleRules, checkBundle, NewsBundle } from "newsdesk";
import { expect, test } from "vitest";

const SECTION =
  /^### `(?<id>[^`]+)`\n\n(?<demand>.+) \((?<severity>\w+)\)\n\nBreaks it:\n\n```json\n(?<broken>[^`]+)```\n\n> `(?<path>[^`]+)`: (?<said>.+)\.\n\nKeeps it:\n\n```json\n(?<kept>[^`]+)```\n/gmu;

const sections = Array.from(
  readFileSync("docs/rules.md", "utf8").matchAll(SECTION),
  ({ groups }) =>
    groups as Record<"id" | "demand" | "severity" | "broken" | "path" | "said" | "kept", string>,
);

test("the page of rules lists every rule as it is", () => {
  const listed = sections.map(({ id, severity, demand }) => ({ id, severity, demand }));
  const known = bundleRules.map(({ id, severity, demand }) => ({ id, severity, demand }));

  expect(listed.toSorted(byId)).toStrictEqual(known.toSorted(byId));
});

test.each(sections)("$id is broken as its page says", ({ id, severity, broken, path, said }) => {
  const issues = checkBundle(bundleOf(broken)).filter(({ rule }) => rule === id);
  const [issue] = issues;

  expect(issues.every((each) => each.severity === severity)).toBe(true);
  expect(issue?.path.join("/")).toBe(path);
  expect([issue?.message, issue?.hint].filter(Boolean).join(". ")).toBe(said);
});

test.each(sections)("$id is kept as its page says, and so is every other rule", ({ kept }) => {
  expect(checkBundle(bundleOf(kept))).toStrictEqual([]);
});

test.each(sections)("$id can be switched off, and given another severity", ({ id, broken }) => {
  const severitiesWith = (severity: "off" | "info"): string[] =>
    checkBundle(bundleOf(broken), { rules: { [id]: severity } })
      .filter(({ rule }) => rule === id)
      .map((issue) => issue.severity);

  expect(severitiesWith("off")).toStrictEqual([]);
  expect(new Set(severitiesWith("info"))).toStrictEqual(new Set(["info"]));
});

/** The bundle of an example: the lists it leaves out are empty. */
function bundleOf(example: string): NewsBundle {
  const empty = { schemaVersion: "1", articles: [], actors: [], statements: [], events: [] };
  return NewsBundle.parse({ ...empty, ...JSON.parse(example) });
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
