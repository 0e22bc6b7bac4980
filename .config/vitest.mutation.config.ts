import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that a changed line of `time/` or `engine/` must fail: without the package to build first. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/time/**/*.test.ts", "test/engine/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("../test/support/fixed-seed.ts", import.meta.url))],
    testTimeout: 60_000,
  },
});
