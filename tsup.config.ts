import type { Options } from "tsup";

const library = ["src/index.ts", "src/model.ts", "src/parse.ts", "src/schema-org.ts"];

const options: Options = {
  entry: [...library, "src/command.ts"],
  format: ["esm", "cjs"],
  // The entry points share their chunks in both formats, so that a schema is one object however it is imported.
  splitting: true,
  // tsup 8 sets the `baseUrl` that TypeScript 6 deprecates.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  target: "es2022",
  clean: true,
  // Escapes in names, as in `in\u00e1cio`, are more than the splitting of CommonJS can read.
  esbuildOptions: (esbuild) => {
    esbuild.charset = "utf8";
  },
};

export default options;
