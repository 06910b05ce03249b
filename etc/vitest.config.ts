import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  resolve: {
    alias: [
      { find: /^newsdesk$/, replacement: new URL("../src/index.ts", import.meta.url).pathname },
      {
        find: /^newsdesk\/(.+)$/,
        replacement: new URL("../src/$1.ts", import.meta.url).pathname,
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    exclude: ["test/browser/**", "test/consumer/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    coverage: {
      include: ["src/**"],
      exclude: ["src/*.ts", ".cache/**"],
      thresholds: { 100: true },
    },
  },
};

export default config;
