import { basename, dirname } from "node:path";
import { findCalendars } from "./find-calendars.js";
import { findPolicies } from "./find-policies.js";
import { yamlFilesIn } from "./list-yaml.js";
import { readTextFile } from "./read-text-file.js";

/** The pack's name in a scenario; enough to find its files, and read properly only later. */
const POLICY_LINE = /^policy: *["']?([\p{L}\p{N}][\p{L}\p{N}._-]{0,199})/mu;

/**
 * The files that the given ones speak of: the pack that a scenario tests (its own folder's, else the one that it
 * names), and the calendars of all packs.
 */
export async function contextFiles(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const packs = new Set<string>();
  for (const file of files) {
    if (basename(dirname(file)) !== "scenarios") continue;
    for (const version of await packOf(file, cwd)) packs.add(version);
  }
  const all = [...new Set([...files, ...packs])];
  const calendars = await findCalendars(all, cwd);
  return [...packs, ...calendars].filter((file) => !files.includes(file));
}

async function packOf(scenario: string, cwd: string): Promise<readonly string[]> {
  const own = await yamlFilesIn(dirname(dirname(scenario)));
  if (own.length > 0) return own;
  const text = await readTextFile(scenario, scenario);
  const named = text.ok ? POLICY_LINE.exec(text.value)?.[1] : undefined;
  if (named === undefined) return [];
  const found = await findPolicies([named], cwd);
  return found.ok ? found.value : [];
}
