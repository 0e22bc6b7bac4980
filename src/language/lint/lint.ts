import type { Policy } from "../model/policy.js";
import type { Scenario } from "../model/scenario.js";
import type { PreparedVersion } from "../prepare-version.js";
import { actBeyondPower } from "./act-beyond-power.js";
import { Allowances } from "./allowances.js";
import { askedAndForbidden } from "./asked-and-forbidden.js";
import { branches } from "./branches.js";
import { calendarGap } from "./calendar-gap.js";
import { clauseWithoutScenario } from "./clause-without-scenario.js";
import { constantCondition } from "./constant-condition.js";
import { deadEndState } from "./dead-end-state.js";
import { lintContext } from "./lint-context.js";
import type { LintRule } from "./lint-rule.js";
import { neverBegun } from "./never-begun.js";
import { neverTaken } from "./never-taken.js";
import { neverUsed } from "./never-used.js";
import { supersededClause } from "./superseded-clause.js";
import { undatedSource } from "./undated-source.js";
import { unmeetableDeadline } from "./unmeetable-deadline.js";
import { unreachableState } from "./unreachable-state.js";
import { versionGap } from "./version-gap.js";

/** Every lint rule: of versions and sources, of machines, of conditions and terms, of clauses. No rule depends on another. */
const lintRules: readonly LintRule[] = Object.freeze([
  versionGap,
  calendarGap,
  undatedSource,
  neverUsed,
  supersededClause,
  unreachableState,
  deadEndState,
  neverTaken,
  constantCondition,
  branches,
  unmeetableDeadline,
  neverBegun,
  actBeyondPower,
  askedAndForbidden,
  clauseWithoutScenario,
]);

/** Tells everything in a version without errors that is valid and yet hardly meant, save what its comments allow; all of it is warnings. */
export function lintVersion(version: PreparedVersion, policy: Policy, policies: readonly Policy[], scenarios: readonly Scenario[]): void {
  const allowances = new Allowances(version.file, version.file.problems);
  const context = lintContext(version, policy, policies, scenarios, allowances);
  for (const rule of lintRules) rule(context);
  allowances.tellUseless();
}
