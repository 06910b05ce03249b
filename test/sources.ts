import { readdirSync } from "node:fs";
import ts from "typescript";

/** The files of a folder that end as told, by their paths from the project's root. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** Every node of a program, in the order written. */
export function* nodesOf(code: string): Generator<ts.Node> {
  const nodes: ts.Node[] = [ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    yield node;
    nodes.push(...[...node.getChildren()].reverse());
  }
}
