import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/patuh.js", import.meta.url));

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs the built program in an environment of its own; English unless the locale says otherwise. */
export function runPatuh(args: readonly string[], { cwd, env = {}, input = "" }: RunOptions): Run {
  const run = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { LANG: "C", ...env },
    input,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (run.error !== undefined) throw run.error;
  return { stdout: run.stdout, stderr: run.stderr, exit: run.status ?? -1 };
}

/** Splits a command line at its spaces; double quotes keep them. */
export function splitCommand(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
