import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);

/** Tests of the program run what users run: builds it where the sources are newer. Called once before all tests. */
export function setup(): void {
  const program = new URL("dist/cli/patuh.js", ROOT);
  const builtAt = existsSync(program) ? statSync(program).mtimeMs : 0;
  if (newest(new URL("src/", ROOT)) <= builtAt) return;
  execFileSync(process.execPath, [fileURLToPath(new URL("node_modules/typescript/bin/tsc", ROOT)), "-p", ".config/tsconfig.build.json"], {
    cwd: ROOT,
    stdio: "inherit",
  });
}

function newest(folder: URL): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const url = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
      return entry.isDirectory() ? newest(url) : statSync(url).mtimeMs;
    }),
  );
}
