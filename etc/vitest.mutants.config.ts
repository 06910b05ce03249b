import type { ViteUserConfig } from "vitest/config";
import common from "./vitest.config.js";

/** The tests that no mutant of the models and of the checks should survive: none of them is left to chance. */
const config: ViteUserConfig = {
  ...common,
  test: {
    include: ["test/model/**/*.test.ts", "test/check/**/*.test.ts"],
    exclude: ["test/model/{composition,hostile,roundtrip}.test.ts"],
    testTimeout: 30_000,
  },
};

export default config;
