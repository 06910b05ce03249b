import type { ViteUserConfig } from "vitest/config";

/** What a user gets: the packed tarball, installed elsewhere. Needs a build. */
const config: ViteUserConfig = {
  test: {
    include: ["test/consumer/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
};

export default config;
