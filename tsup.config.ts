import type { Options } from "tsup";

const options: Options = {
  entry: ["src/index.ts", "src/model.ts", "src/parse.ts"],
  format: ["esm", "cjs"],
  // The entry points share their chunks in both formats, so that a schema is one object however it is imported.
  splitting: true,
  // tsup 8 sets the `baseUrl` that TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  target: "es2022",
  clean: true,
};

export default options;
