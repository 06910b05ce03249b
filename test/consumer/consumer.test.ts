import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const { version, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const compilers = ["5.5.4", devDependencies.typescript];
const folder = mkdtempSync(join(tmpdir(), "newsdesk-"));

beforeAll(() => {
  run(".", "npm", "pack", "--ignore-scripts", "--pack-destination", folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["4.1.0", devDependencies.zod])("with zod %s", (zod) => {
  const project = join(folder, zod);

  beforeAll(() => {
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "private": true }');
    for (const ending of ["mts", "cts", "ts"])
      copyFileSync("test/consumer/program.ts", join(project, `program.${ending}`));
    const aliases = compilers.map(
      (compiler) => `typescript-${compiler}@npm:typescript@${compiler}`,
    );
    const packages = [join(folder, `newsdesk-${version}.tgz`), `zod@${zod}`, ...aliases];
    run(project, "npm", "install", "--no-audit", "--no-fund", ...packages);
  });

  test("runs the command", () => {
    copyFileSync("examples/story.txt", join(project, "story.txt"));
    const newsdesk = join("node_modules", ".bin", "newsdesk");

    expect(run(project, newsdesk, "--version")).toBe(`${version}\n`);
    writeFileSync(join(project, "bundle.json"), run(project, newsdesk, "parse", "story.txt"));
    expect(run(project, newsdesk, "validate", "bundle.json")).toContain("read as bundle");
    expect(() => run(project, newsdesk, "validate", "package.json")).toThrow("keys of no model");
  });

  test.each(["browser", "node", "neutral"] as const)(
    "brings a bundle for %s one reader and its words, no other's",
    async (platform) => {
      const stdin = {
        contents: 'export { parseDateline } from "newsdesk/parse";',
        resolveDir: project,
      };
      const { outputFiles } = await build({
        stdin,
        platform,
        bundle: true,
        write: false,
        format: "esm",
      });
      const code = outputFiles[0]?.text ?? "";
      expect(code).toContain("GLOBE NEWSWIRE");
      expect(code).not.toMatch(/photographer|accuse/u);
      expect(code.length).toBeLessThan(100_000);
    },
  );

  describe.each(compilers)("and TypeScript %s", (compiler) => {
    const strict = [
      join("node_modules", `typescript-${compiler}`, "bin", "tsc"),
      ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"],
      ...["--target", "es2022"],
    ];

    test("compiles and runs as an ES module and as CommonJS", () => {
      run(project, "node", ...strict, "--module", "nodenext", "program.mts", "program.cts");
      expect(run(project, "node", "program.mjs")).toBe("");
      expect(run(project, "node", "program.cjs")).toBe("");
    });

    test("compiles for a bundler", () => {
      const bundler = ["--module", "esnext", "--moduleResolution", "bundler", "--noEmit"];
      expect(run(project, "node", ...strict, ...bundler, "program.ts")).toBe("");
    });
  });
});

/** What a program prints; its whole output is in the error where it fails. */
function run(cwd: string, program: string, ...words: string[]): string {
  try {
    return execFileSync(program, words, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${words.join(" ")}\n${stdout}${stderr}`);
  }
}
