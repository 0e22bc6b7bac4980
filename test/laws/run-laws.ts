import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { runsFrom } from "./runs.js";

/** `npm run laws -- --runs 5000 --seed 7`: the laws on that many cases each; without a seed, on cases that nobody tried before. */
const { values, positionals } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" } },
  allowPositionals: true,
});
const environment = {
  LAW_RUNS: values.runs ?? process.env["LAW_RUNS"] ?? "",
  LAW_SEED: values.seed ?? process.env["LAW_SEED"] ?? String(Math.floor(Math.random() * 2 ** 31)),
};
const { numRuns, seed } = runsFrom(environment);
process.stdout.write(`laws: --runs ${numRuns} --seed ${seed}\n`);
/** Law 6, of compiled conditions and machines, stands beside what it is about. */
const everyLaw = ["test/laws", "test/engine/conditions/compile-condition.test.ts", "test/engine/machines/transition-table.test.ts"];
const folders = positionals.length === 0 ? everyLaw : positionals;
const { status } = spawnSync("vitest", ["run", "--config", ".config/vitest.config.ts", ...folders], {
  stdio: "inherit",
  env: { ...process.env, ...environment },
});
process.exitCode = status ?? 1;
