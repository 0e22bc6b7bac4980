import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { requireRuntime } from "../src/cli/runtime-gate.js";

requireRuntime();

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("../test/support/fixed-seed.ts", import.meta.url))],
    globalSetup: [fileURLToPath(new URL("../test/support/build-first.ts", import.meta.url))],
    // Two cores: command-line and packaging tests start processes of their own.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"], reportsDirectory: "coverage" },
  },
});
