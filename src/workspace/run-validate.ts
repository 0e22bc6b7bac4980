import { basename, dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { contextFiles } from "./context-files.js";
import { displayPath } from "./display-path.js";
import { findPolicies, kindOf } from "./find-policies.js";
import { yamlFilesBelow, yamlFilesIn } from "./list-yaml.js";
import { loadFiles } from "./load-files.js";
import { readTextFile } from "./read-text-file.js";
import type { Surroundings } from "./run-check.js";
import type { UsageProblem } from "./usage-problem.js";

export type ValidateOutcome =
  | { readonly kind: "refused"; readonly problem: UsageProblem }
  | { readonly kind: "validated"; readonly files: number; readonly diagnostics: readonly Diagnostic[] };

const NO_POLICIES: UsageProblem = { kind: "no-policies", folder: "policies" };

/** Other YAML may lie in the same folder. */
const PART_OF_PACK = /^kind: *["']?(?:Policy|Scenario)\b/m;

/**
 * Checks policies, calendars and scenarios. A path is a file or a folder of any depth, or `id@version`; none stands for
 * the whole of `policies/`. What the files speak of (calendars, the pack of a scenario) is loaded beside them; of that only
 * errors are told.
 */
export async function runValidate(paths: readonly string[], { cwd }: Pick<Surroundings, "cwd">): Promise<ValidateOutcome> {
  const files = new Set<string>();
  if (paths.length === 0 && (await kindOf(resolve(cwd, "policies"))) === null) return { kind: "refused", problem: NO_POLICIES };
  for (const path of paths.length === 0 ? ["policies"] : paths) {
    const found = await filesAt(path, cwd);
    if (!Array.isArray(found)) return { kind: "refused", problem: found };
    for (const file of found) files.add(file);
  }
  const named = [...files];
  const spokenOf = await contextFiles(named, cwd);
  const loaded = await loadFiles([...new Set([...named, ...spokenOf, ...(await restOfPacks(named))])], cwd, { lint: true });
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  const shown = new Set(named.map((file) => displayPath(file, cwd)));
  const relied = new Set(spokenOf.map((file) => displayPath(file, cwd)));
  const diagnostics = loaded.value.diagnostics.filter(
    ({ place, severity }) => place === null || shown.has(place.file) || (severity === "error" && relied.has(place.file)),
  );
  return { kind: "validated", files: named.length, diagnostics };
}

/** The other versions of the packs that are named, and their scenarios: what lint rules look at beside a version. */
async function restOfPacks(files: readonly string[]): Promise<readonly string[]> {
  const folders = new Set(files.map((file) => dirname(file)).filter((folder) => basename(folder) !== "scenarios"));
  const rest: string[] = [];
  for (const folder of folders) {
    for (const file of [...(await yamlFilesIn(folder)), ...(await yamlFilesIn(join(folder, "scenarios")))]) {
      const text = await readTextFile(file, file);
      if (text.ok && PART_OF_PACK.test(text.value)) rest.push(file);
    }
  }
  return rest;
}

async function filesAt(path: string, cwd: string): Promise<string[] | UsageProblem> {
  const absolute = resolve(cwd, path);
  const kind = await kindOf(absolute);
  if (kind === "file") return [absolute];
  if (kind === "folder") {
    const below = await yamlFilesBelow(absolute);
    return below.length > 0 ? [...below] : { kind: "nothing-found", what: "files", path };
  }
  const policies = await findPolicies([path], cwd);
  return policies.ok ? [...policies.value] : policies.problem;
}
