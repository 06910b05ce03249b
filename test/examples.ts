import { resolve } from "node:path";
import ts from "typescript";
import { nodesOf } from "./sources.js";

/*
 * Every `ts` example in the README, the guides and the doc comments becomes a module of its own,
 * is compiled as in the strictest project of a user, and runs. A statement that ends in `// => value`,
 * or has it on the line below, claims that it yields exactly that; a value that takes more lines goes
 * on behind `//` and two spaces or more. Lines keep their numbers.
 */

/** An example, made ready to run. */
export interface Example {
  /** Where its first line stands: `file:line`. */
  readonly place: string;
  /** The file that it is run from. */
  readonly module: string;
  /** What is run. */
  readonly code: string;
}

/** The examples of a Markdown file or of a source file's doc comments. */
export function examplesIn(file: string, text: string): Example[] {
  const plain = file.endsWith(".ts") ? text.replace(/^ *\* ?/gmu, "") : text;
  return Array.from(plain.matchAll(/^```ts\n(.*?)^```$/gmsu), ({ 1: code = "", index }) => {
    const above = plain.slice(0, index).split("\n");
    return {
      place: `${file}:${above.length + 1}`,
      module: resolve(`.cache/examples/${file}.${above.length + 1}.ts`),
      code: `import { expect } from "vitest";${above.map(() => "\n").join("")}${withAssertions(code)}export {};\n`,
    };
  });
}

type Claim = ts.ExpressionStatement | ts.VariableStatement;

/** A result, at the end of a statement or on the line below it, with the lines that it takes. */
const RESULT = /^[ \t]*\n?[ \t]*\/\/ => (.*(?:\n *\/\/ {2,}.*)*)/u;

/** The same program, with an assertion for each of its results; it fails where a result is nobody's. */
export function withAssertions(code: string): string {
  let claimed = 0;
  const asserted = Array.from(nodesOf(code))
    .filter(isClaim)
    .sort((one, other) => other.end - one.end)
    .reduce((text, claim) => {
      const [, result] = RESULT.exec(code.slice(claim.end)) ?? [];
      if (result === undefined) return text;
      claimed += 1;
      const value = result.replace(/\n *\/\/ +/gu, " ");
      return text.slice(0, claim.getStart()) + assertion(claim, value) + text.slice(claim.end);
    }, code);

  const results = commentsIn(code).filter((comment) => comment.startsWith("// => "));
  return results.length === claimed
    ? asserted
    : `${asserted}throw new Error("A result belongs to no statement");\n`;
}

/** Every comment of a program, once. */
function commentsIn(code: string): string[] {
  const comments = new Map<number, string>();
  for (const { pos, end } of nodesOf(code)) {
    const before = ts.getLeadingCommentRanges(code, pos) ?? [];
    const behind = ts.getTrailingCommentRanges(code, end) ?? [];
    for (const range of [...before, ...behind])
      comments.set(range.pos, code.slice(range.pos, range.end));
  }
  return [...comments.values()];
}

function isClaim(node: ts.Node): node is Claim {
  return ts.isExpressionStatement(node) || ts.isVariableStatement(node);
}

function assertion(claim: Claim, value: string): string {
  if (ts.isExpressionStatement(claim))
    return `expect(${claim.expression.getText()}).toStrictEqual(${value});`;
  const declared = claim.declarationList.declarations[0]?.name.getText();
  return `${claim.getText()} expect(${declared}).toStrictEqual(${value});`;
}

/** What the compiler holds against each module, read as a user with its strictest settings would. */
export function complaintsAbout(modules: string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const program = ts.createProgram(modules, {
    ...ts.parseJsonConfigFileContent(config, ts.sys, ".").options,
    isolatedDeclarations: false,
    declaration: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  });

  const complaints = new Map<string, string[]>();
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const module = file?.fileName ?? "";
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    const message = `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    complaints.set(module, [...(complaints.get(module) ?? []), message]);
  }
  return complaints;
}
