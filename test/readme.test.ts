import { readFileSync } from "node:fs";
import * as newsdesk from "newsdesk";
import { expect, test } from "vitest";

/** A row of the table of what is read, up to the examples that stand in it. */
const ROW = /^\| [A-Z][a-z ]+ \| (?<functions>.+?) \| (?<samples>`.+) \|$/gmu;
const CODE = /`([^`]+)`/gu;

/** Each reader of the README, with each line that the README has it read. */
const claims = Array.from(readFileSync("README.md", "utf8").matchAll(ROW), ({ groups }) => {
  const { functions = "", samples = "" } = groups ?? {};
  const lines = Array.from(samples.matchAll(CODE), ([, line = ""]) => line);
  return Array.from(functions.matchAll(CODE), ([, name = ""]) =>
    lines.map((line) => ({ name, line })),
  );
}).flat(2);

test.each(claims)("$name reads $line", ({ name, line }) => {
  const read = (newsdesk as unknown as Record<string, (text: string) => unknown>)[name];
  expect([read?.(line)].flat()).not.toEqual([]);
  expect([read?.(line)].flat()).not.toContain(undefined);
});

test("the README has every reader but that of whole stories", () => {
  const readers = Object.keys(newsdesk).filter((name) => /^(?:parse|find)[A-Z]/u.test(name));
  expect(new Set([...claims.map(({ name }) => name), "parseStory"])).toEqual(new Set(readers));
});
