import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureProcess } from "./measure-process.js";
import { writeLog } from "./write-log.js";

/** Prints throughput and peak memory of `check` on a generated log, beside parsing the same lines alone. */
const cases = Number(process.argv[2] ?? "200000");
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "patuh-bench-"));
const log = join(folder, "log.ndjson");

try {
  const events = await writeLog(log, cases);
  process.stdout.write(`log: ${cases} cases, ${events} events, ${(statSync(log).size / 2 ** 20).toFixed(0)} MiB\n`);
  const tsx = join(root, "node_modules/.bin/tsx");
  const parse = await measureProcess(tsx, [join(root, "test/bench/parse-alone.ts"), log]);
  const report = (name: string, { seconds, peakMebibytes, exitCode }: typeof parse): void => {
    const rate = Math.round(events / seconds).toLocaleString("en");
    const ratio = (seconds / parse.seconds).toFixed(2);
    process.stdout.write(
      `${name}: ${seconds.toFixed(1)} s, ${rate} events/s, ${ratio} x parsing alone, peak ${peakMebibytes?.toFixed(0) ?? "?"} MiB, exit ${exitCode}\n`,
    );
  };
  report("JSON.parse alone", parse);
  const policies = join(root, "policies/id-kominfo-telegram/1.0.0.yaml");
  const binary = join(root, "dist/cli/patuh.js");
  const check = await measureProcess(process.execPath, [
    "--max-old-space-size=12000",
    binary,
    "check",
    policies,
    "--events",
    log,
    "--as-of",
    "end",
    "--format",
    "json",
    "--fail-on",
    "never",
    "--quiet",
  ]);
  report("patuh check --format json", check);
  const summary: unknown = JSON.parse(check.output);
  const shown = typeof summary === "object" && summary !== null && "summary" in summary ? summary.summary : null;
  process.stdout.write(
    `${JSON.stringify(shown, ["verdict", "byStatus", "satisfied", "violated", "discharged", "void", "pending", "paused", "undetermined", "cases", "deviations"])}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
