import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Prints what an event costs the monitor while so many duties are open, and how much memory an open and a closed case
 * take: `npm run bench:monitor [-- 10000 100000]`. The cost is to grow with the logarithm of the open duties at most.
 * Each number of duties has a process of its own, on the built program, so that no loader and no earlier run is measured too.
 */
const sizes = process.argv.slice(2);
const measurement = fileURLToPath(new URL("./measure-monitor.ts", import.meta.url));
const flags = ["--expose-gc", "--max-old-space-size=12000", "--no-warnings"];
for (const open of sizes.length > 0 ? sizes : ["10000", "100000"]) {
  const { status } = spawnSync(process.execPath, [...flags, measurement, open], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
