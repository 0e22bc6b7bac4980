import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that a changed line of `time/` or `engine/` must fail: without the package to build first, and with one worker for all files. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // Below the folder that is named (`dir` in stryker.*.json).
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", ".stryker-tmp/**"],
    setupFiles: [fileURLToPath(new URL("../test/support/fixed-seed.ts", import.meta.url))],
    // Stryker runs them for every change.
    env: { PROPERTY_SHARE: process.env.STRYKER_MUTATOR_WORKER === undefined ? "1" : "20" },
    isolate: false,
    testTimeout: 60_000,
  },
});
