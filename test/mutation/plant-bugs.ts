import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type PlantedBug, plantedBugs } from "./planted-bugs.js";

/** Plants one bug at a time in a copy of the sources and runs the cases and the laws there: each must fail. */
const root = resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "patuh-planted-"));

/** The laws need the package to be built first; the others do not. */
const suites = [
  ["test/engine/cases.test.ts", ".config/vitest.mutation.config.ts"],
  ["test/time", ".config/vitest.mutation.config.ts"],
  ["test/engine", ".config/vitest.mutation.config.ts"],
  ["test/laws", ".config/vitest.config.ts"],
] as const;

function passes([folder, config]: readonly [string, string]): boolean {
  const { status } = spawnSync("vitest", ["run", "--config", config, "--bail", "1", folder], { cwd: copy, stdio: "ignore" });
  return status === 0;
}

/** Which tests notice the bug; `null` where none does. */
function noticedBy(bug: PlantedBug): string | null {
  const path = join(copy, bug.file);
  const sound = readFileSync(path, "utf8");
  if (sound.split(bug.from).length !== 2) throw new Error(`${bug.file} does not hold exactly once: ${bug.from}`);
  writeFileSync(
    path,
    sound.replace(bug.from, () => bug.to),
  );
  try {
    return suites.find((suite) => !passes(suite))?.[0] ?? null;
  } finally {
    writeFileSync(path, sound);
  }
}

try {
  for (const part of ["src", "test", "schemas", "policies", "docs", ".config", "package.json", "tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  if (!passes(suites[0])) throw new Error("the cases fail without any bug");
  let unnoticed = 0;
  for (const bug of plantedBugs) {
    const noticed = noticedBy(bug);
    if (noticed === null) unnoticed += 1;
    process.stdout.write(`${noticed === null ? "NOT NOTICED" : `noticed by ${noticed}`}: ${bug.says}\n`);
  }
  process.stdout.write(`${plantedBugs.length - unnoticed} of ${plantedBugs.length} noticed\n`);
  process.exitCode = unnoticed === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
