import type { ViteUserConfig } from "vitest/config";
import base from "./vitest.config.js";

/** Zones on both sides of Greenwich, some with half an hour, one that once skipped a day. */
const zones = ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "UTC"];

/** The suite once more in every zone, but for the tests that only look at sources. */
const config: ViteUserConfig = {
  ...base,
  test: {
    projects: zones.map((zone) => ({
      resolve: base.resolve ?? {},
      test: {
        name: zone,
        env: { TZ: zone },
        testTimeout: 30_000,
        include: ["test/*/**/*.test.ts", "test/properties.test.ts"],
        exclude: ["test/browser/**", "test/consumer/**"],
      },
    })),
  },
};

export default config;
