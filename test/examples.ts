import { resolve } from "node:path";
import ts from "typescript";
import { nodesOf } from "./sources.js";

/*
 * Every `ts` example in the README, the guides and the doc comments becomes a module of its own,
 * is compiled as in the strictest project of a user, and runs. A statement that ends in `// => value`
 * claims that it yields exactly that; a value that takes more lines goes on behind `//` and two
 * spaces or more. Lines keep their numbers.
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

const RESULT = /^\/\/ => (.*(?:\n *\/\/ {2,}.*)*)/u;

/** The same program, with an assertion for each of its results. */
export function withAssertions(code: string): string {
  return [...claimsIn(code)]
    .sort(([one], [other]) => other - one)
    .reduce((text, [at, claim]) => {
      const [comment, result = ""] = RESULT.exec(code.slice(at)) ?? [];
      if (!claim) throw new Error(`"${comment}" belongs to no statement`);
      const value = result.replace(/\n *\/\/ +/gu, " ");
      return text.slice(0, claim.getStart()) + assertion(claim, value) + text.slice(claim.end);
    }, code);
}

/** Where each result begins, and the statement that it ends. */
function claimsIn(code: string): Map<number, Claim | undefined> {
  const claims = new Map<number, Claim | undefined>();
  for (const node of nodesOf(code)) {
    const before = ts.getLeadingCommentRanges(code, node.pos) ?? [];
    const behind = ts.getTrailingCommentRanges(code, node.end) ?? [];
    for (const { pos } of [...before, ...behind]) {
      if (!RESULT.test(code.slice(pos))) continue;
      claims.set(pos, claims.get(pos) ?? (isClaim(node) && pos >= node.end ? node : undefined));
    }
  }
  return claims;
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
