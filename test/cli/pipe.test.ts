import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

it("takes it calmly when the reader leaves early", async () => {
  const args = [
    "dist/cli/patuh.js",
    "check",
    "id-kominfo-telegram",
    "--events",
    "policies/id-kominfo-telegram/events/recorded-history.ndjson",
  ];
  const program = spawn(process.execPath, [...args, "--as-of", "end", "--format", "json", "--explain", "--fail-on", "never"], {
    cwd: ROOT,
  });
  program.stdout.destroy();
  let complaint = "";
  program.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString("utf8");
  });
  const [exit] = await once(program, "close");
  expect(complaint).toBe("");
  expect(exit).toBe(0);
});
