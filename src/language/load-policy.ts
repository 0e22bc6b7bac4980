import { digestOf } from "./digest.js";
import type { Library } from "./library.js";
import type { Policy } from "./model/policy.js";
import type { PreparedVersion } from "./prepare-version.js";
import { runRules } from "./rules/run-rules.js";

/** The checked policy; `null` where it has errors, or rests on a calendar that has. */
export function loadPolicy({ file, names, survey, parts }: PreparedVersion, library: Library): Policy | null {
  const { head, ...rest } = parts;
  runRules({ file, names, survey, library, clocks: rest.clocks, conditions: rest.conditions });
  if (head === null || file.problems.anyError || rest.clocks.size < names.clocks.size) return null;
  return { ...head, ...rest, file: file.path, digest: digestOf(file.text) };
}
