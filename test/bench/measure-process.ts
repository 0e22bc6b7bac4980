import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly seconds: number;
  /** Highest resident memory seen, in MiB; `null` where the system does not tell. */
  readonly peakMebibytes: number | null;
  readonly output: string;
  readonly exitCode: number | null;
}

const pollMilliseconds = 20;

function peakOf(pid: number): number | null {
  try {
    const line = /^VmHWM:\s+([0-9]+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line?.[1] === undefined ? null : Number(line[1]) / 1024;
  } catch {
    return null;
  }
}

/** Runs a program to its end, watching its clock and its memory from outside. */
export async function measureProcess(command: string, args: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  let peak: number | null = null;
  const watch = setInterval(() => {
    peak = (child.pid === undefined ? null : peakOf(child.pid)) ?? peak;
  }, pollMilliseconds);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, peakMebibytes: peak, output: Buffer.concat(chunks).toString("utf8"), exitCode };
}
