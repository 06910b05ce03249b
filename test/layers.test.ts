import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesIn, nodesOf } from "./sources.js";

/** What each layer may import, besides itself: another layer, an entry point of `src`, or a package. */
const layers: Record<string, string[]> = {
  model: ["zod"],
  text: ["type model"],
  lexicon: [],
  gazetteer: ["type model"],
  parse: ["type model", "type gazetteer", "text", "lexicon", "date-fns", "@date-fns/utc"],
  find: ["type model", "text", "lexicon", "parse"],
  story: ["type model", "type gazetteer", "text", "lexicon", "parse", "find"],
  check: ["model", "text"],
  format: ["type model", "lexicon"],
  exchange: ["model", "parse", "check", "format", "html-entities", "jsonrepair", "zod"],
  command: ["index.ts", "model", "text", "zod", "node", "htmlparser2"],

  "model.ts": ["model"],
  "ninjs.ts": ["exchange"],
  "parse.ts": [
    "type model",
    "type model.ts",
    "type gazetteer",
    "lexicon",
    "parse",
    "find",
    "story",
    "format",
  ],
  "schema-org.ts": ["exchange"],
  "gazetteer.ts": ["gazetteer"],
  "index.ts": ["model.ts", "ninjs.ts", "parse.ts", "schema-org.ts", "check"],
  "command.ts": ["command", "node"],
};

test.each(filesIn("src", ".ts"))("%s imports only what its layer may", (file) => {
  const layer = layerOf(file);
  const allowed = layers[layer] ?? [];
  const trespasses = importsOf(file, readFileSync(file, "utf8")).filter((target) => {
    const value = target.replace("type ", "");
    return value !== layer && !allowed.includes(value) && !allowed.includes(target);
  });

  expect(Object.keys(layers)).toContain(layer);
  expect(trespasses).toEqual([]);
});

test.each([
  ["a value", 'import { Place } from "../model/place.js";', "model"],
  ["a type", 'import type { Place } from "../model/place.js";', "type model"],
  ["a type among values", 'import { type Place } from "../model/place.js";', "model"],
  ["a type in place", 'let place: import("../model/place.js").Place;', "type model"],
  ["what is exported again", 'export { Place } from "../model/place.js";', "model"],
  ["an entry point", 'import { Place } from "../model.js";', "model.ts"],
  ["a package", 'import { isExists } from "date-fns/isExists";', "date-fns"],
  ["a part of Node", 'import { readFileSync } from "node:fs";', "node"],
  ["what is loaded late", 'const { z } = await import("zod");', "zod"],
  ["a neighbour", 'import { MONTH } from "./date.js";', "parse"],
])("sees %s", (_, code, target) => {
  expect(importsOf("src/parse/dateline.ts", code)).toEqual([target]);
});

/** What a program imports: layers, entry points and packages, each with `type` before it where it is only types. */
function importsOf(file: string, code: string): string[] {
  return Array.from(nodesOf(code))
    .filter((node) => ts.isStringLiteral(node))
    .flatMap(({ text, parent }) => {
      const target = text.startsWith(".")
        ? layerOf(posix.join(posix.dirname(file), text).replace(/\.js$/u, ".ts"))
        : (/^@[^/]+\/[^/]+|^[^/:]+/u.exec(text)?.[0] ?? text);
      if (ts.isImportDeclaration(parent))
        return parent.importClause?.isTypeOnly ? `type ${target}` : target;
      if (ts.isExportDeclaration(parent)) return parent.isTypeOnly ? `type ${target}` : target;
      if (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent))
        return `type ${target}`;
      return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword
        ? target
        : [];
    });
}

/** The layer of a source file: the folder of `src` that it lies in, or itself where it lies in none. */
function layerOf(file: string): string {
  return file.split("/")[1] ?? file;
}
