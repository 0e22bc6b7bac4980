import { pathToFileURL } from "node:url";

/** The oldest Node.js that patuh is built for and tested on. */
const NEEDED_MAJOR = 24;

/**
 * What to tell someone whose Node.js is too old, in both languages; `null` where it is new enough.
 * @param version as `process.versions.node` gives it, `24.1.0`
 */
export function runtimeProblem(version: string): string | null {
  const major = Number.parseInt(version, 10);
  if (major >= NEEDED_MAJOR) return null;
  return [
    `patuh: butuh Node.js ${NEEDED_MAJOR} atau lebih baru, ini ${version}; pasang dari https://nodejs.org, atau jalankan lewat npm run di dalam proyek (npm ci memasang Node.js yang tepat)`,
    `patuh: needs Node.js ${NEEDED_MAJOR} or later, this is ${version}; install it from https://nodejs.org, or use npm run inside the project (npm ci brings the right Node.js)`,
    "",
  ].join("\n");
}

/** Ends the process with exit code 2 where Node.js is too old. Runs before anything that needs a newer one is loaded. */
export function requireRuntime(): void {
  const problem = runtimeProblem(process.versions.node);
  if (problem === null) return;
  process.stderr.write(problem);
  process.exit(2);
}

const asProgram = process.argv[1];
if (asProgram !== undefined && import.meta.url === pathToFileURL(asProgram).href) requireRuntime();
