import { mergeNames } from "./build/merge-names.js";
import { parsePolicyReference, readScenario } from "./build/read-scenario.js";
import { Survey } from "./build/survey.js";
import type { DeclaredVersion, Library } from "./library.js";
import type { Policy } from "./model/policy.js";
import type { Scenario } from "./model/scenario.js";
import type { OpenedFile } from "./open-file.js";
import { runRules } from "./rules/run-rules.js";
import { childOf, textOf } from "./yaml/node-access.js";

/** A scenario, checked against the versions that it is about; `null` where it has errors. */
export function loadScenario(file: OpenedFile, library: Library, policies: readonly Policy[]): Scenario | null {
  const survey = new Survey();
  const scenario = readScenario(file.root, survey, (span) => file.problems.place(span), file.path);
  const versions = versionsMeant(file, library);
  const names = versions.length === 0 ? null : mergeNames(versions.map((version) => version.names));
  const meant = policies.filter((policy) => versions.some((version) => version.id === policy.id && version.version === policy.version));
  runRules({ file, names, survey, library, policies: meant });
  return scenario === null || file.problems.anyError ? null : scenario;
}

/** The versions that a scenario may speak of: the one named, or all; and the one under which it is replayed. */
function versionsMeant(file: OpenedFile, library: Library): readonly DeclaredVersion[] {
  const reference = parsePolicyReference(textOf(childOf(file.root, "policy")) ?? "");
  const asIf = textOf(childOf(file.root, "as-if"));
  return library.versions.filter(
    ({ id, version }) => id === reference.id && (reference.version === null || version === reference.version || version === asIf),
  );
}
