import type { Policy } from "../model/policy.js";
import type { Scenario } from "../model/scenario.js";
import type { PreparedVersion } from "../prepare-version.js";
import type { LintContext } from "./lint-rule.js";

/** What the lint rules see of a version that has no errors. */
export function lintContext(
  { file, names, survey }: PreparedVersion,
  policy: Policy,
  policies: readonly Policy[],
  scenarios: readonly Scenario[],
  problems: LintContext["problems"],
): LintContext {
  return {
    policy,
    root: file.root,
    names,
    survey,
    versions: policies.filter(({ id }) => id === policy.id).sort((a, b) => a.inForce.from - b.inForce.from),
    scenarios: scenarios.filter((scenario) => isAbout(scenario, policy)),
    problems,
  };
}

/** A scenario that names no version is about all of them. */
function isAbout({ policy: { id, version }, asIf }: Scenario, policy: Policy): boolean {
  return id === policy.id && (version === null || version === policy.version || asIf === policy.version);
}
