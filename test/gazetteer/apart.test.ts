import { build } from "esbuild";
import { expect, test } from "vitest";

/** The sources that a program brings along. */
async function bundled(program: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: "." },
    bundle: true,
    format: "esm",
    external: ["zod"],
    metafile: true,
    write: false,
    outdir: ".cache",
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

test.each(['export { parseDateline } from "./src/parse.ts";', 'export * from "./src/index.ts";'])(
  "brings no city along with: %s",
  async (program) => {
    const sources = await bundled(program);
    expect(sources).toContain("src/parse/dateline/dateline.ts");
    expect(sources.filter((source) => source.startsWith("src/gazetteer"))).toEqual([]);
  },
);

test("brings the cities and nothing else where they are asked for", async () => {
  const sources = await bundled('export { worldCities } from "./src/gazetteer.ts";');
  expect(sources).toContain("src/gazetteer/rows.ts");
  expect(sources.filter((source) => !source.startsWith("src/gazetteer"))).toEqual(["<stdin>"]);
});
