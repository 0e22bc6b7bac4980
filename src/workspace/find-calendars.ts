import { basename, dirname, extname, join } from "node:path";
import { yamlFilesIn } from "./list-yaml.js";
import { SHIPPED_POLICIES } from "./shipped-policies.js";

/**
 * The calendars that policies may name: those beside the packs, then those in the `policies/` of `cwd`, then those
 * shipped. A calendar's file is named by its id; of two of one name the first counts, so that users can put their own in
 * the place of a shipped one.
 */
export async function findCalendars(policyFiles: readonly string[], cwd: string): Promise<readonly string[]> {
  const beside = policyFiles.map((file) => join(dirname(dirname(file)), "calendars"));
  const folders = new Set([...beside, join(cwd, "policies", "calendars"), join(SHIPPED_POLICIES, "calendars")]);
  const byName = new Map<string, string>();
  for (const folder of folders) {
    for (const file of await yamlFilesIn(folder)) {
      const name = basename(file, extname(file));
      if (!byName.has(name)) byName.set(name, file);
    }
  }
  return [...byName.values()].filter((file) => !policyFiles.includes(file));
}
