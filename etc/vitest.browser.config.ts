import type { ViteUserConfig } from "vitest/config";

/** The site in a real browser. Needs `npm run docs` before, and Chromium: `apt-get install chromium`. */
const config: ViteUserConfig = {
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

export default config;
