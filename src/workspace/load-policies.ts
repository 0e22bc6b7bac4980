import { cwd as currentFolder } from "node:process";
import { findCalendars } from "./find-calendars.js";
import { findPolicies } from "./find-policies.js";
import { type Loaded, loadFiles } from "./load-files.js";
import { WorkspaceError } from "./workspace-error.js";

/**
 * Reads policies with the calendars that they name. A path is a pack folder, a folder of packs, a version file, or
 * `id@version`; none stands for all of `policies/`. What is wrong with the files comes back as `diagnostics`, and a policy
 * with an error is left out; rejects with a WorkspaceError for what is not there.
 */
export async function loadPolicies(...paths: readonly string[]): Promise<Pick<Loaded, "policies" | "diagnostics">> {
  const cwd = currentFolder();
  const files = await findPolicies(paths, cwd);
  if (!files.ok) throw new WorkspaceError(files.problem);
  const loaded = await loadFiles([...files.value, ...(await findCalendars(files.value, cwd))], cwd);
  if (!loaded.ok) throw new WorkspaceError(loaded.problem);
  return { policies: loaded.value.policies, diagnostics: loaded.value.diagnostics };
}
