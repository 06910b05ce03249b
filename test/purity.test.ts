import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesIn, nodesOf } from "./sources.js";

/** What would make a result depend on more than the text and the options. */
const IMPURE =
  /^(?:Date\.now|new Date\(\)|Date\(\)|Math\.random|performance|process|fetch|crypto|globalThis|eval|localeCompare|toLocale[A-Z][A-Za-z]*|new Intl\.\w+\(\))$/u;

test.each(filesIn("src", ".ts").filter((file) => file !== "src/command.ts"))(
  "%s knows no clock, no chance, no locale and no network",
  (file) => {
    expect(impuritiesOf(readFileSync(file, "utf8"))).toEqual([]);
  },
);

test.each([
  ["const now = Date.now();", ["Date.now"]],
  ["const now = new Date();", ["new Date()"]],
  ["const now = Date();", ["Date()"]],
  ["const day = new Date(2014, 5, 22);", []],
  ["const day = Date.UTC(2014, 5, 22);", []],
  ["words.sort((a, b) => a.localeCompare(b));", ["localeCompare"]],
  ["word.toLocaleLowerCase();", ["toLocaleLowerCase"]],
  ["new Intl.Segmenter();", ["new Intl.Segmenter()"]],
  ['new Intl.Segmenter("en");', []],
  ["const die = Math.random();", ["Math.random"]],
  ["process.env.HOME;", ["process"]],
  ["const news = { process: 1 };", []],
])("sees through %j", (code, impurities) => {
  expect(impuritiesOf(code)).toEqual(impurities);
});

function impuritiesOf(code: string): string[] {
  return Array.from(nodesOf(code))
    .filter((node) => !ts.isPropertyAssignment(node.parent ?? node))
    .map((node) => node.getText())
    .filter((text) => IMPURE.test(text));
}
