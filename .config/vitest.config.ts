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
    // The rooms that decide what is due and what a verdict is: a branch that no test takes is one that nobody has thought through.
    coverage: {
      provider: "v8",
      include: ["src/time/**/*.ts", "src/engine/**/*.ts"],
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "coverage/branches",
      thresholds: { "src/time/**/*.ts": { branches: 97 }, "src/engine/**/*.ts": { branches: 97 } },
    },
  },
});
