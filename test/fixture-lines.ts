import { readFileSync } from "node:fs";

/** The lines of a fixture, but for comments and empty ones. */
export function linesOf(fixture: string): string[] {
  const lines = readFileSync(`test/fixtures/${fixture}`, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
