import type { Options } from "tsup";

const library = [
  "src/index.ts",
  "src/model.ts",
  "src/ninjs.ts",
  "src/parse.ts",
  "src/schema-org.ts",
  "src/gazetteer.ts",
];

const common: Options = { target: "es2022", silent: true };

const whole: Options = {
  ...common,
  // The entry points share their chunks, so that a schema is one object however it is loaded.
  splitting: true,
  // Escapes in names, as in `in\u00e1cio`, are more than the splitting of CommonJS can read.
  esbuildOptions: (esbuild) => {
    esbuild.charset = "utf8";
  },
};

const options: Options[] = [
  // A file for a file, so that a bundler leaves out whatever the imported readers do not need.
  { ...common, entry: ["src/**/*.ts", "!src/command{.ts,/**}"], format: "esm", bundle: false },
  // Node starts sooner from a few chunks than from some three hundred files; bundlers, for Node as
  // well, take those by the condition `module`.
  { ...whole, entry: library, format: "esm", outExtension: () => ({ js: ".mjs" }) },
  {
    ...whole,
    entry: [...library, "src/command.ts"],
    format: "cjs",
    // The command looks for its schemas by `import.meta.url`.
    shims: true,
  },
  {
    ...common,
    entry: library,
    format: ["esm", "cjs"],
    // tsup 8 sets the `baseUrl` that TypeScript 6 deprecates.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
];

export default options;
